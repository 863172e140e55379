# wrong: data.copy() copies the list of rows but not the rows, so data is changed; score 2 of 5
def derivative_x(data, height, width):
    result = data.copy()
    for i in range(height):
        for j in range(width - 1):
            result[i][j] = data[i][j + 1] - data[i][j]
        result[i][width - 1] = 0
    return result

def derivative_x_shifted(data, height, width):
    result = data.copy()
    for i in range(height):
        old = list(data[i])
        for j in range(width):
            if j == 0 or j == width - 1:
                result[i][j] = 0
            else:
                result[i][j] = min(255, max(0, old[j + 1] - old[j - 1] + 127.5))
    return result
