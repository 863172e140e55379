# wrong: lets the learning rate fall with every step; score 0 of 3
def gradient_descent(f, x, eta, num_iteration):
    path = [x]
    for t in range(num_iteration):
        x = x - eta / (t + 1) * central_difference(f, x, 1e-4)
        path.append(x)
    return path
