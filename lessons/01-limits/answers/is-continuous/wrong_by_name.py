# wrong: knows the example functions by name; score 0.5 of 3
def is_continuous(f, a):
    return f.__name__ in ("ball", "steep", "<lambda>")
