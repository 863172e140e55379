# right: division is multiplication with ** -1; score 6 of 6
class DualNumber(DualNumber):
    def __truediv__(self, other):
        return self * as_dual(other) ** -1

    def __rtruediv__(self, other):
        return self**-1 * other

    def __pow__(self, n):
        if isinstance(n, DualNumber):
            d_base = n.value * self.value ** (n.value - 1) * self.prime
            d_exponent = self.value**n.value * np.log(self.value) * n.prime
            return DualNumber(self.value**n.value, d_base + d_exponent)
        slope = 0 if n == 0 else n * self.value ** (n - 1)
        return DualNumber(self.value**n, slope * self.prime)

    def __rpow__(self, base):  # base ** self
        return as_dual(base) ** self
