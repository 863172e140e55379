# right: a loop; score 3 of 3
def evaluate(x, y, w):
    total = 0
    for row, target in zip(x, y):
        predicted = 0
        for a, b in zip(row, w):
            predicted += a * b[0]
        total += abs(predicted - target[0])
    return total / len(x)
