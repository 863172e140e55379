"""The teacher's desk: what comes in, who is in the class, what goes back, and what the class as a whole shows."""
