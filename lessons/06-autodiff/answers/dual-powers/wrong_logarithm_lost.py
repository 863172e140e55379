# wrong: third rule without ln u; score 4.25 of 6; slip logarithm-lost
class DualNumber(DualNumber):
    def __truediv__(self, other):
        other = as_dual(other)
        return DualNumber(
            self.value / other.value,
            (self.prime * other.value - self.value * other.prime) / other.value**2,
        )

    def __rtruediv__(self, other):
        return as_dual(other) / self

    def __pow__(self, n):
        if isinstance(n, DualNumber):
            value = self.value**n.value
            return DualNumber(value, value * (n.prime + n.value * self.prime / self.value))
        if n == 0:
            return self * 0 + 1
        return DualNumber(self.value**n, n * self.value ** (n - 1) * self.prime)

    def __rpow__(self, base):  # base ** self
        return as_dual(base) ** self
