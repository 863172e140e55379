# right: one row, then the function itself for the rest; score 5 of 5
def derivative_x(data, height, width):
    if height == 0:
        return []
    first = [b - a for a, b in zip(data[0], data[0][1:])] + [0]
    return [first] + derivative_x(data[1:], height - 1, width)

def derivative_x_shifted(data, height, width):
    if height == 0:
        return []
    first = [0] * width
    for j in range(1, width - 1):
        first[j] = sorted([0, data[0][j + 1] - data[0][j - 1] + 127.5, 255])[1]
    return [first] + derivative_x_shifted(data[1:], height - 1, width)
