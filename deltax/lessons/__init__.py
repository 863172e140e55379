"""From the text of a lesson to the teacher's and the student's notebook."""
