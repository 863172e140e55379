# wrong: prints the points and returns nothing; score 0 of 3; slip prints
def gradient_descent(f, x, eta, num_iteration):
    print(x)
    for _ in range(num_iteration):
        x = x - eta * central_difference(f, x, 1e-4)
        print(x)
