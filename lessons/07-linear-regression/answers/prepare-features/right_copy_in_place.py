# right: in place on a copy of floats, np.append, prints on the side; score 4 of 4
def prepare_features(x):
    x = x.astype("float64")
    m, s = np.mean(x), np.std(x)
    print("mean", m, "std", s)
    x -= m
    x /= s
    return np.append(x, np.ones((x.shape[0], 1)), axis=1)
