# right: adds up the share of each row, pure loops; score 4 of 4
def mse_gradient(x, y, w):
    total = np.zeros(w.shape)
    for row, truth in zip(x, y):
        prediction = 0.0
        for number, weight in zip(row, w[:, 0]):
            prediction += number * weight
        for j in range(len(w)):
            total[j, 0] += 2 * (prediction - truth[0]) * row[j]
    total /= len(y)
    return total
