# wrong: not written yet; score 0 of 5
def d_vec_to_vec(f, w, epsilon=1e-7):
    raise NotImplementedError
