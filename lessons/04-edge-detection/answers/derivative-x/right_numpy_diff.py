# right: np.diff and np.clip on floats, back to lists, with a print; score 5 of 5
def derivative_x(data, height, width):
    x = np.array(data, dtype=float)
    out = np.zeros((height, width))
    out[:, :-1] = np.diff(x, axis=1)
    print(out.shape)
    return out.tolist()

def derivative_x_shifted(data, height, width):
    x = np.array(data, dtype=float)
    out = np.zeros((height, width))
    if width > 2:
        out[:, 1:-1] = np.clip(x[:, 2:] - x[:, :-2] + 127.5, 0, 255)
    return out.tolist()
