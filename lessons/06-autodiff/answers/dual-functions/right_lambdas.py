# right: lambdas and products of comparisons; score 6 of 6
exp = lambda x: DualNumber(np.exp(x.value), np.exp(x.value) * x.prime)
log = lambda x: DualNumber(np.log(x.value), 1 / x.value * x.prime)
sin = lambda x: DualNumber(np.sin(x.value), np.cos(x.value) * x.prime)
cos = lambda x: DualNumber(np.cos(x.value), np.sin(x.value) * x.prime * -1)
tan = lambda x: DualNumber(np.tan(x.value), x.prime / (np.cos(x.value) * np.cos(x.value)))
fabs = lambda x: DualNumber(np.abs(x.value), x.prime * (1 - 2.0 * np.less(x.value, 0)))

exp, log, sin, cos, tan, fabs = map(everywhere, (exp, log, sin, cos, tan, fabs))
