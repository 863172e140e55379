# wrong: every function is continuous; score 0 of 3
def is_continuous(f, a):
    return True
