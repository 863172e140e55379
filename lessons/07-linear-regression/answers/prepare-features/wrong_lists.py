# wrong: lists of lists for an array; score 3.75 of 4
def prepare_features(x):
    numbers = [float(value) for row in x for value in row]
    mean = sum(numbers) / len(numbers)
    std = (sum((value - mean) ** 2 for value in numbers) / len(numbers)) ** 0.5
    return [[(value - mean) / std for value in row] + [1.0] for row in x]
