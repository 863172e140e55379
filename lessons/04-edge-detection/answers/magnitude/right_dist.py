# right: math.dist between the two pairs of neighbours, without the earlier functions; score 3 of 3
def computeMagnitude(image):
    rows = [list(map(float, row)) for row in image]
    last_y, last_x = len(rows) - 1, len(rows[0]) - 1
    result = []
    for y, row in enumerate(rows):
        line = []
        for x in range(len(row)):
            if y == 0 or x == 0 or y == last_y or x == last_x:
                line.append(0)
                continue
            line.append(math.dist((row[x + 1], rows[y + 1][x]), (row[x - 1], rows[y - 1][x])))
        result.append(line)
    return result
