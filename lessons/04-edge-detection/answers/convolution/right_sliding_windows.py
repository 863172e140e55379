# right: NumPy's sliding windows and einsum; score 5 of 5
def computeGradientUsingConv(image, kernel):
    a = np.array(image, dtype=float)
    out = np.zeros(a.shape)
    if min(a.shape) >= 3:
        windows = np.lib.stride_tricks.sliding_window_view(a, (3, 3))
        out[1:-1, 1:-1] = np.einsum("ijkl,kl->ij", windows, np.array(kernel, dtype=float))
    return out.tolist()
