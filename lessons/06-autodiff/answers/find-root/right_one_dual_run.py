# right: value and slope from one dual number, stops at a root; score 4 of 4
def find_root(f, x, epochs=1000):
    step = 0
    while step < epochs:
        dual = f(DualNumber(float(x), 1.0))
        if dual.value == 0:
            break
        x = x - dual.value / dual.prime
        step += 1
    return x
