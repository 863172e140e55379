# right: x and y glued together, cut apart again; score 5 of 5
def minibatches(x, y, batch_size, rng):
    both = np.hstack([x, y])[rng(len(x))]
    cuts = range(batch_size, len(x), batch_size)
    return [(part[:, :-1], part[:, -1:]) for part in np.split(both, cuts)]
