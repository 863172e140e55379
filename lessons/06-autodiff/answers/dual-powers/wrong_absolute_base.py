# wrong: takes the absolute value of the base against nan, signs are lost; score 4.25 of 6
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
        base = abs(self.value)
        if isinstance(n, DualNumber):
            value = base**n.value
            return DualNumber(value, value * (n.prime * np.log(base) + n.value * self.prime / base))
        if n == 0:
            return self * 0 + 1
        return DualNumber(base**n, n * base ** (n - 1) * self.prime)

    def __rpow__(self, base):  # base ** self
        return as_dual(base) ** self
