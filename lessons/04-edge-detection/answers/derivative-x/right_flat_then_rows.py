# right: one long list first, cut into rows at the end; score 5 of 5
def derivative_x(data, height, width):
    flat = []
    for i in range(height):
        for j in range(width):
            if j == width - 1:
                flat.append(0)
            else:
                flat.append(data[i][j + 1] - data[i][j])
    return [flat[k * width:(k + 1) * width] for k in range(height)]

def derivative_x_shifted(data, height, width):
    flat = []
    for k in range(height * width):
        i, j = divmod(k, width)
        if j == 0 or j == width - 1:
            flat.append(0)
        else:
            d = data[i][j + 1] - data[i][j - 1] + 127.5
            if d < 0:
                d = 0
            elif d > 255:
                d = 255
            flat.append(d)
    return [flat[k * width:(k + 1) * width] for k in range(height)]
