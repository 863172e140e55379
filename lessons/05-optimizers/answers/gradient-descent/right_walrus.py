# right: one comprehension with an assignment expression; score 3 of 3
def gradient_descent(f, x, eta, num_iteration):
    return [x] + [x := x - eta * central_difference(f, x, 1e-4) for _ in range(num_iteration)]
