# right: division as a power of -1, exponentials through the logarithm; score 6 of 6
import numpy as np


class DualNumber(DualNumber):
    def __truediv__(self, other):
        return self * as_dual(other) ** -1.0

    def __rtruediv__(self, other):
        return other * self**-1.0

    def __pow__(self, n):
        u = self.value
        if not isinstance(n, DualNumber):
            return DualNumber(u**n, n * u ** (n - 1) * self.prime if n != 0 else 0 * self.prime)
        power = u**n.value
        return DualNumber(power, power * (n.prime * np.log(u) + n.value * self.prime / u))

    def __rpow__(self, base):
        power = base**self.value
        return DualNumber(power, power * np.log(base) * self.prime)
