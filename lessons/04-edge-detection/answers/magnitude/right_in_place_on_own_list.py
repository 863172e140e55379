# right: fills the result of the first function in place and prints; score 3 of 3
def computeMagnitude(image):
    g = computeXDerivative(image)
    other = computeYDerivative(image)
    for i in range(len(g)):
        for j in range(len(g[i])):
            g[i][j] = (g[i][j] * g[i][j] + other[i][j] * other[i][j]) ** 0.5
    print("largest:", max(max(row) for row in g))
    return g
