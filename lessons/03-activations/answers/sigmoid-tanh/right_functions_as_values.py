# right: the four names are values made by one factory; score 4 of 4
def over_a_list(one):
    def many(data):
        return [one(x) for x in data]
    return many

sigmoid = over_a_list(lambda x: 1 / (1 + math.exp(-x)))
sigmoid_derivative = over_a_list(lambda x: math.exp(-x) / (1 + math.exp(-x)) ** 2)
tanh = over_a_list(lambda x: math.expm1(2 * x) / (math.expm1(2 * x) + 2))
tanh_derivative = over_a_list(lambda x: 4 / (math.exp(x) + math.exp(-x)) ** 2)
