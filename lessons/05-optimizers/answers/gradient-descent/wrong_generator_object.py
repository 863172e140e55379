# wrong: yields the points, so the caller gets a generator and no list; score 0 of 3
def gradient_descent(f, x, eta, num_iteration):
    yield x
    for _ in range(num_iteration):
        x = x - eta * central_difference(f, x, 1e-4)
        yield x
