# right: a dictionary by place, zero where nothing is written; score 5 of 5
def _rows(table, height, width):
    return [[table.get((i, j), 0) for j in range(width)] for i in range(height)]

def derivative_x(data, height, width):
    table = {}
    for i, row in enumerate(data):
        for j, value in enumerate(row[:-1]):
            table[i, j] = row[j + 1] - value
    return _rows(table, height, width)

def derivative_x_shifted(data, height, width):
    table = {}
    for i, row in enumerate(data):
        for j in range(len(row)):
            if 0 < j < len(row) - 1:
                table[i, j] = min(max(row[j + 1] - row[j - 1] + 127.5, 0), 255)
    return _rows(table, height, width)
