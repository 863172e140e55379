# wrong: 0 in front and 0 behind make two columns where the picture has one; score 3.6 of 5
def derivative_x(data, height, width):
    return [[row[j + 1] - row[j] for j in range(width - 1)] + [0] for row in data]

def derivative_x_shifted(data, height, width):
    result = []
    for row in data:
        inside = [min(255, max(0, row[j + 1] - row[j - 1] + 127.5)) for j in range(1, width - 1)]
        result.append([0] + inside + [0])
    return result
