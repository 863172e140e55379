# wrong: not written yet; score 0 of 4
def find_root(f, x, epochs=1000):
    raise NotImplementedError
