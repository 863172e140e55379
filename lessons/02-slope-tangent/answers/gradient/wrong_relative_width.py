# wrong: the width is a part of x; score 0 of 4; slip relative-width
def gradient(f, x, epsilon):
    h = x * epsilon / 2
    return (f(x + h) - f(x - h)) / (2 * h)
