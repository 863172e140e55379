"""Slips of lesson 01: limits."""

SLIPS = ()
