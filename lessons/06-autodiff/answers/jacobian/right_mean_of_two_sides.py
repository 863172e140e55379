# right: mean of the forward and the backward quotient of half width; score 5 of 5
import copy


def d_vec_to_vec(f, w, epsilon=1e-7):
    """Return the Jacobian of f at w, by central differences of total width epsilon."""
    w, columns = np.array(w, dtype=float).reshape(-1, 1), []
    h = epsilon / 2
    here = f(w)
    for i in range(len(w)):
        ahead = copy.deepcopy(w)
        ahead[i] += h
        behind = copy.deepcopy(w)
        behind[i] -= h
        slopes = ((f(ahead) - here) / h + (here - f(behind)) / h) / 2
        columns.append(np.atleast_1d(slopes))
    return np.concatenate(columns, axis=-1)
