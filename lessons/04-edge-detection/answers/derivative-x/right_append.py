# right: builds each row with append and asks for the border; score 5 of 5
def derivative_x(data, height, width):
    result = []
    for i in range(height):
        row = []
        for j in range(width):
            if j == width - 1:
                row.append(0)
            else:
                row.append(data[i][j + 1] - data[i][j])
        result.append(row)
    return result


def derivative_x_shifted(data, height, width):
    result = []
    for i in range(height):
        row = []
        for j in range(width):
            if j == 0 or j == width - 1:
                row.append(0)
                continue
            d = data[i][j + 1] - data[i][j - 1] + 127.5
            if d < 0:
                d = 0
            elif d > 255:
                d = 255
            row.append(d)
        result.append(row)
    return result
