# right: overwrites a deep copy from left to right, keeping the old left number; score 5 of 5
import copy

def derivative_x(data, height, width):
    result = copy.deepcopy(data)
    for row in result:
        for j in range(width - 1):
            row[j] = row[j + 1] - row[j]
        row[width - 1] = 0
    return result

def derivative_x_shifted(data, height, width):
    result = copy.deepcopy(data)
    for row in result:
        left = row[0]
        for j in range(1, width - 1):
            here = row[j]
            row[j] = max(0, min(255, row[j + 1] - left + 127.5))
            left = here
        row[0] = row[width - 1] = 0
    return result
