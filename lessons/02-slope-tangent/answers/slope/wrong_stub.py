# wrong: not attempted; score 0 of 2
def slope(p, q):
    raise NotImplementedError
