# wrong: prints the slope and returns nothing; score 0 of 3; slip prints
def secant_slope(f, x, dx):
    result = (f(x + dx) - f(x)) / dx
    print("The slope is", result)
