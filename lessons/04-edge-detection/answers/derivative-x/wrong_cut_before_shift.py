# wrong: cuts to 0...255 first and shifts afterwards; the first function is right; score 2.2 of 5; slip cut-before-shift
def derivative_x(data, height, width):
    return [[row[j + 1] - row[j] for j in range(width - 1)] + [0] for row in data]

def derivative_x_shifted(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(1, width - 1):
            result[i][j] = min(255, max(0, data[i][j + 1] - data[i][j - 1])) + 127.5
    return result
