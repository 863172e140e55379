# wrong: u^n * n u'/u for plain n, nan or an error at base 0; score 4.25 of 6
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
            return DualNumber(value, value * (n.prime * np.log(self.value) + n.value * self.prime / self.value))
        value = self.value**n
        return DualNumber(value, value * n * self.prime / self.value)

    def __rpow__(self, base):  # base ** self
        return as_dual(base) ** self
