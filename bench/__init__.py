"""Measurements that are printed and written into docs/, never asserted: they depend on the machine."""
