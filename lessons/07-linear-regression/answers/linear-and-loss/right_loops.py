# right: plain loops over rows; score 4 of 4
def linear(const):
    def handle(x):
        rows = []
        for row in const:
            total = 0
            for a, b in zip(row, x[:, 0]):
                total += a * b
            rows.append([total])
        return np.array(rows)

    return handle


def mean_square_error(const):
    def handle(x):
        squares = [(a - b) ** 2 for a, b in zip(const.ravel(), x.ravel())]
        return np.array([[sum(squares) / len(squares)]])

    return handle
