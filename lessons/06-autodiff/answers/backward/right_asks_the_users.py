# right: every value asks the values that use it, with a memory; score 6 of 6
class Value(Value):
    def relu(self):  # slope 1 above 0, else 0
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def backward(self):
        users, todo, everything = {self: []}, [self], [self]
        while todo:
            v = todo.pop()
            for parent, slope in v.parents:
                if parent not in users:
                    users[parent] = []
                    todo.append(parent)
                    everything.append(parent)
                users[parent].append((v, slope))
        memory = {self: np.float64(1.0)}

        def slope_of(v):
            if v not in memory:
                memory[v] = sum(slope * slope_of(user) for user, slope in users[v])
            return memory[v]

        for v in everything:
            v.grad = slope_of(v)
