# right: fits a line through the two points; score 2 of 2
import numpy as np

def slope(p, q):
    return np.polyfit([p[0], q[0]], [p[1], q[1]], 1)[0]
