# wrong: left - right without abs, so every jump upwards passes for small; score 1.17 of 3; slip jump-up-missed
def two_sided_limit(f, a):
    links, rechts = f(a - 2e-6), f(a + 2e-6)
    if links - rechts > 0.05:
        return None
    return (links + rechts) / 2
