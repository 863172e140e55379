# right: fills a new array place by place, the sigmoid as the slope of logaddexp; prints; score 4 of 4
def stable_softplus(x):
    result = np.empty(x.shape)
    for place in np.ndindex(x.shape):
        result[place] = np.logaddexp(0.0, x[place])
    print("softplus done")
    return result

def stable_sigmoid(x):
    result = np.zeros(x.shape)
    for place, t in np.ndenumerate(x):
        result[place] = math.exp(-np.logaddexp(0.0, -float(t)))
    return result
