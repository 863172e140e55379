"""Tables that lessons work with."""

from deltax.data.advertising import Advertising, advertising

__all__ = ["Advertising", "advertising"]
