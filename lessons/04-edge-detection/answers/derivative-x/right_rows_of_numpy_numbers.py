# right: list rows that hold NumPy numbers; score 5 of 5
def derivative_x(data, height, width):
    rows = []
    for r in range(height):
        hang = np.asarray(data[r], dtype=np.float64)
        rows.append(list(np.append(np.diff(hang), 0)))
    return rows

def derivative_x_shifted(data, height, width):
    rows = []
    for r in range(height):
        hang = np.asarray(data[r], dtype=np.float64)
        inside = list(np.clip(hang[2:] - hang[:-2] + 127.5, 0, 255))
        rows.append(([0] + inside + [0])[:width])
    return rows
