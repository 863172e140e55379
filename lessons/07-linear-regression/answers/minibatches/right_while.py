# right: a while loop over what is left; score 5 of 5
def minibatches(x, y, batch_size, rng):
    left = list(rng(len(y)))
    made = []
    while left:
        now, left = left[:batch_size], left[batch_size:]
        made.append((np.take(x, now, axis=0), np.take(y, now, axis=0)))
    return made
