# right: a lambda, the factors taken out; score 2 of 2
func_der = lambda x: 9 * x * (x - 10 / 9)  # noqa: E731
