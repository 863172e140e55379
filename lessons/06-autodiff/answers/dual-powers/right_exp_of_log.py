# right: x ** y as e to the y log x, written with the rules of lesson 06; score 6 of 6
class DualNumber(DualNumber):
    def __truediv__(self, other):
        other = as_dual(other)
        q = self.value / other.value
        return DualNumber(q, (self.prime - q * other.prime) / other.value)

    def __rtruediv__(self, other):
        q = other / self.value
        return DualNumber(q, -q * self.prime / self.value)

    def __pow__(self, n):
        if isinstance(n, DualNumber):
            ln = DualNumber(np.log(self.value), self.prime / self.value)
            exponent = n * ln
            return DualNumber(np.exp(exponent.value), np.exp(exponent.value) * exponent.prime)
        if n == 0:
            slope = 0.0
        elif n == 1:
            slope = 1.0
        else:
            slope = n * self.value ** (n - 1)
        return DualNumber(self.value**n, slope * self.prime)

    def __rpow__(self, base):  # base ** self
        return as_dual(base) ** self
