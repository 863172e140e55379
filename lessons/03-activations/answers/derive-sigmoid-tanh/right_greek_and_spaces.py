# right: the Greek letter, no spaces, lists joined; score 4 of 4
first = ["D(1/(1+exp(-x)))"]
sigmoid_lines = first + ["-(1+exp(-x))**-2*D(exp(-x))", "exp(-x)*σ(x)**2", "σ(x)*(1-σ(x))"]
tanh_lines = ("D((exp(x)-exp(-x))/(exp(x)+exp(-x)))", "D(sinh(x)/cosh(x))", "(cosh(x)**2-sinh(x)**2)/cosh(x)**2", "1-tanh(x)**2")
