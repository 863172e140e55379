# right: whole powers by multiplying n times, slower but valid; score 6 of 6
class DualNumber(DualNumber):
    def __truediv__(self, other):
        other = as_dual(other)
        top = self.prime * other.value - self.value * other.prime
        return DualNumber(self.value / other.value, top / (other.value * other.value))

    def __rtruediv__(self, other):
        return as_dual(other) / self

    def __pow__(self, n):
        if isinstance(n, DualNumber):
            power = self.value**n.value
            slope = n.prime * np.log(self.value) + n.value * self.prime / self.value
            return DualNumber(power, power * slope)
        if float(n).is_integer():
            result = DualNumber(1.0 + 0 * self.value, 0.0 * self.prime)
            for _ in range(abs(int(n))):
                result = result * self
            return 1 / result if n < 0 else result
        return DualNumber(self.value**n, n * self.value ** (n - 1) * self.prime)

    def __rpow__(self, base):  # base ** self
        return as_dual(base) ** self
