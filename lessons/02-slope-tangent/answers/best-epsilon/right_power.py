# right: a power of ten; score 2 of 2
exponent = -1
best_epsilon = 10.0**exponent
print("best width:", best_epsilon, "s")
