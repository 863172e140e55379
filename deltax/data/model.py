"""The course's own 200 rows, in the form of the advertising table.

The first 18 rows are those that the slides of the course print. The other 182 are drawn
from this model, with the seed below:

- TV: even between 0 and 300 thousand dollars;
- Radio: even between 0 and 50;
- Newspaper: 0.45 times Radio, plus an exponential amount of mean 20.5, at most 120
  (who buys radio time also buys newspaper space, but the newspaper sells nothing);
- Sales: 4.6 + 0.054 TV + 0.107 Radio, plus a normal error of deviation 1.65, in thousands of units.

All are rounded to one decimal, as in the table. ``random.Random(seed).random()`` gives the
same numbers on every machine and in every version of Python.
"""

import math
import random
from statistics import NormalDist

SEED, ROWS = 2, 200
INTERCEPT, PER_TV, PER_RADIO, ERROR = 4.6, 0.054, 0.107, 1.65

Row = tuple[float, float, float, float]

SLIDE_ROWS: tuple[Row, ...] = (
    (230.1, 37.8, 69.2, 22.1),
    (44.5, 39.3, 45.1, 10.4),
    (17.2, 45.9, 69.3, 12.0),
    (151.5, 41.3, 58.5, 16.5),
    (180.8, 10.8, 58.4, 17.9),
    (8.7, 48.9, 75.0, 7.2),
    (57.5, 32.8, 23.5, 11.8),
    (120.2, 19.6, 11.6, 13.2),
    (8.6, 2.1, 1.0, 4.8),
    (199.8, 2.6, 21.2, 15.6),
    (66.1, 5.8, 24.2, 12.6),
    (214.7, 24.0, 4.0, 17.4),
    (23.8, 35.1, 65.9, 9.2),
    (97.5, 7.6, 7.2, 13.7),
    (204.1, 32.9, 46.0, 19.0),
    (195.4, 47.7, 52.9, 22.4),
    (67.8, 36.6, 114.0, 12.5),
    (281.4, 39.6, 55.8, 24.4),
)


def own_rows() -> list[Row]:
    """Return the 200 rows: TV, Radio, Newspaper, Sales.

    Examples
    --------
    >>> len(own_rows()), own_rows()[0]
    (200, (230.1, 37.8, 69.2, 22.1))
    """
    even = random.Random(SEED).random
    rows = list(SLIDE_ROWS)
    while len(rows) < ROWS:
        tv, radio = round(300 * even(), 1), round(50 * even(), 1)
        newspaper = round(0.45 * radio - 20.5 * math.log(1 - even()), 1)
        error = ERROR * NormalDist().inv_cdf(even())
        sales = round(INTERCEPT + PER_TV * tv + PER_RADIO * radio + error, 1)
        if sales >= 1 and newspaper <= 120:
            rows.append((tv, radio, newspaper, sales))
    return rows
