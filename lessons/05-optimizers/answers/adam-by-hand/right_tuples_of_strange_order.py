# right: tuples, keys in another order, epsilon inside the root of Adam as well; score 6 of 6
def _pair(a):
    return tuple(float(number) for number in a)


_slope = np.array([0.2, 4.0])
rmsprop_table, adam_table = [], []
_W, _S = np.array([-5.0, -2.0]), np.zeros(2)
for _epoch in (1, 2):
    _d = _slope * _W
    _S = 0.9 * _S + 0.1 * _d**2
    _W = _W - 0.3 * _d / (np.sqrt(_S) + 1e-6)
    rmsprop_table.append({"W": _pair(_W), "S": _pair(_S), "dW": _pair(_d)})
_W, _S, _V = np.array([-5.0, -2.0]), np.zeros(2), np.zeros(2)
for _t in (0, 1):
    _d = _slope * _W
    _V, _S = 0.9 * _V + 0.1 * _d, 0.999 * _S + 0.001 * _d * _d
    _v, _s = _V / (1 - 0.9 ** (_t + 1)), _S / (1 - 0.999 ** (_t + 1))
    _W = _W - 0.2 * _v / np.sqrt(_s + 1e-6)
    adam_table.append(
        {"W": _pair(_W), "V_corr": _pair(_v), "S_corr": _pair(_s), "V": _pair(_V), "S": _pair(_S), "dW": _pair(_d)}
    )
