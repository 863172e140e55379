# right: where the truncation and the rounding error are equal, by the formulas; score 2 of 2
omega = 2 * math.pi / 86400
height = 24 + 8 * math.sin(omega * 3600)
bend = 8 * omega**3 * math.cos(omega * 3600) / 24
best_epsilon = (1.1e-16 * height / bend) ** (1 / 3)
