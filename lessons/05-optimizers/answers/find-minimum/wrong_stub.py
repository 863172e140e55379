# wrong: not written; score 0 of 3
def find_minimum(f, x, num_iteration, step):
    # YOUR CODE HERE
    raise NotImplementedError
