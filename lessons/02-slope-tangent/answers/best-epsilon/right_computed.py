# right: searched by a loop over widths; score 2 of 2
import math

def T(t):
    return 24 + 8 * math.sin(2 * math.pi * t / 86400)

true_slope = 8 * 2 * math.pi / 86400 * math.cos(2 * math.pi * 3600 / 86400)
widths = [10.0**k for k in range(-6, 4)]
best_epsilon = min(widths, key=lambda w: abs((T(3600 + w / 2) - T(3600 - w / 2)) / w - true_slope))
