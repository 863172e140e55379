# right: a helper for 1/x, division as a product with it; score 6 of 6
def inverse(dual):
    return DualNumber(1.0 / dual.value, -dual.prime / dual.value**2)


class DualNumber(DualNumber):
    def __truediv__(self, other):
        return self * inverse(as_dual(other))

    def __rtruediv__(self, other):
        return as_dual(other) * inverse(self)

    def __pow__(self, n):
        if isinstance(n, DualNumber):
            value = self.value**n.value
            return DualNumber(value, value * (n.prime * np.log(self.value) + n.value * self.prime / self.value))
        if n == 0:
            return DualNumber(self.value**0, 0 * self.prime)
        return DualNumber(self.value**n, n * self.value ** (n - 1) * self.prime)

    def __rpow__(self, base):  # base ** self
        return as_dual(base) ** self
