"""All words of the pages that students and teachers read, one module a language.

Another language is a module beside `english`, named by its code in `LANGUAGES`, with the same
keys in its `WORDS`; a test holds that none is missing. ``c.FeedbackExporter.language = "xx"``
in nbgrader_config.py and ``deltax report --language xx`` choose it. What a check says (its
titles, reasons and slips) is written in the lessons, and stays in their language.
"""

from importlib import import_module

from deltax.errors import CourseError

LANGUAGES = {"en": "english"}


def words(language: str) -> dict[str, str]:
    """Return the words of a language, by key.

    Raises
    ------
    CourseError
        If there is no module for the language.
    """
    if language not in LANGUAGES:
        raise CourseError(
            f"there are no words for the language {language!r}\n"
            f"  Fix: choose from {', '.join(LANGUAGES)}, or add a module to deltax/desk/words/"
        )
    return {"language": language} | import_module(f"deltax.desk.words.{LANGUAGES[language]}").WORDS
