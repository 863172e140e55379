# right: np.float64 is a float; score 3 of 3
def evaluate(x, y, w):
    mae = np.mean(np.abs(linear(x)(w) - y))
    print("off by", mae, "on average")
    return mae
