# wrong: only the first function written; score 1.8 of 5
def derivative_x(data, height, width):
    result = [[0] * width for _ in range(height)]
    for i in range(height):
        for j in range(width - 1):
            result[i][j] = data[i][j + 1] - data[i][j]
    return result


def derivative_x_shifted(data, height, width):
    # YOUR CODE HERE
    raise NotImplementedError
