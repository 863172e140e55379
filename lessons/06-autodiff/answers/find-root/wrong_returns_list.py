# wrong: returns all places; score 0 of 4
def find_root(f, x, epochs=1000):
    places = [x]
    for _ in range(epochs):
        places.append(places[-1] - f(places[-1]) / float(auto_diff(f, places[-1])))
    return places
