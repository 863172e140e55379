# wrong: one long list instead of rows; score 0 of 5
def derivative_x(data, height, width):
    flat = []
    for row in data:
        for j in range(width - 1):
            flat.append(row[j + 1] - row[j])
        flat.append(0)
    return flat

def derivative_x_shifted(data, height, width):
    flat = []
    for row in data:
        for j in range(width):
            if j == 0 or j == width - 1:
                flat.append(0)
            else:
                flat.append(min(255, max(0, row[j + 1] - row[j - 1] + 127.5)))
    return flat
