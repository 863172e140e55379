# right: comprehensions over pairs; score 5 of 5
def derivative_x(data, height, width):
    return [[b - a for a, b in zip(row, row[1:])] + [0] for row in data]


def derivative_x_shifted(data, height, width):
    def grey(left, right):
        return sorted((0, right - left + 127.5, 255))[1]

    rows = []
    for row in data:
        inside = [grey(a, b) for a, b in zip(row, row[2:])]
        rows.append([0] + inside + [0] if width > 1 else [0])
    return rows
