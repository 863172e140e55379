# right: np.negative and np.subtract, results are NumPy scalars; score 5 of 5
class DualNumber(DualNumber):
    def __pos__(self):  # +self
        return DualNumber(self.value, self.prime)

    def __radd__(self, other):  # other + self
        return self + other

    def __rmul__(self, other):  # other * self
        return self * other

    def __neg__(self):
        return DualNumber(np.negative(self.value), np.negative(self.prime))

    def __sub__(self, other):
        other = as_dual(other)
        return DualNumber(np.subtract(self.value, other.value), np.subtract(self.prime, other.prime))

    def __rsub__(self, other):
        return as_dual(other).__sub__(self)
