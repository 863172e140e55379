"""Slips of lesson 07: linear regression."""

from deltax.check.slips.slip import Slip

_ROWS = 'lesson 07, "All rows at once"'
_GRADIENT = 'lesson 07, "The gradient, by the chain rule"'
_TRAIN = 'lesson 07, "Downhill"'
_SCALE = 'lesson 07, "One scale for the table"'
_JUDGE = 'lesson 07, "How good is it?"'
_BATCH = 'lesson 07, "A few rows at a time"'

_TABLE = (
    "A column (N, 1) times a flat array such as x[:, j] makes a table (N, N): every error met every row. "
    "Keep both as columns, or use the matrix product with x.T."
)

SLIPS = (
    Slip(
        "elementwise-product",
        "This is const * x, number by number, as the slides print it. A row times the weights needs the matrix "
        "product, const @ x.",
        _ROWS,
    ),
    Slip(
        "data-transposed", "This multiplies the transposed data: each column, not each row, meets the weights.", _ROWS
    ),
    Slip(
        "sum-for-mean",
        "This is the sum of the squared errors. The mean divides it by the number of rows, so that 5 and 200 rows "
        "can be compared.",
        _ROWS,
    ),
    Slip("mse-halved", "This is half the mean of the squares. In this course the loss has no factor 1/2.", _ROWS),
    Slip("root-taken", "This is the square root of the loss. Leave the squares as they are.", _ROWS),
    Slip("absolute-for-square", "These are absolute errors. The loss takes the squares of the errors.", _ROWS),
    Slip(
        "errors-not-squared",
        "This is the mean of the errors themselves: those above and below the line cancel. Square first, then mean.",
        _ROWS,
    ),
    Slip(
        "mean-before-square",
        "The mean was taken before the square, so that errors above and below the line cancel. Square each one first.",
        _ROWS,
    ),
    Slip(
        "one-less-than-n",
        "The sum is divided by N - 1, as for a sample variance. The loss is a plain mean: divide by N.",
        _ROWS,
    ),
    Slip(
        "dimensions-lost",
        "The number is right, but it is a bare number: np.mean(..., keepdims=True) keeps the shape (1, 1).",
        _ROWS,
    ),
    Slip(
        "slopes-not-averaged",
        "The slopes are added up over the rows but not divided by their number N, so that more rows mean longer steps.",
        _GRADIENT,
    ),
    Slip(
        "weights-for-rows",
        "This divides by the number of weights. The mean runs over the rows: divide by N, which is len(x).",
        _GRADIENT,
    ),
    Slip(
        "mse-two-forgotten",
        "The factor 2 is missing. It comes from the square: the derivative of e² is 2e.",
        _GRADIENT,
    ),
    Slip(
        "error-sign-turned",
        "The sign is turned: this takes y - prediction. The loss holds prediction - y, and w stands in the prediction.",
        _GRADIENT,
    ),
    Slip(
        "gradient-as-row",
        "The numbers are right, but they lie in a row, (1, d). Weights and slopes are columns: (d, 1).",
        _GRADIENT,
    ),
    Slip(
        "data-factor-forgotten",
        "This is the slope with respect to the prediction alone. The chain rule goes on: times how fast the prediction "
        "changes with each weight, which is that weight's column of x.",
        _GRADIENT,
    ),
    Slip("column-against-row", _TABLE, _GRADIENT),
    Slip("column-against-row-mean", f"{_TABLE} The mean over that table is a mean over too much.", _GRADIENT),
    Slip("uphill", "This adds η times the gradient, so the loss grows. Go against the gradient: subtract.", _TRAIN),
    Slip(
        "one-step-only",
        "This is one step, whatever n_epochs says. Does the return stand inside the loop?",
        _TRAIN,
    ),
    Slip(
        "one-epoch-short", "This is one step too few: n_epochs full steps are wanted, as range(n_epochs) gives.", _TRAIN
    ),
    Slip(
        "one-epoch-long", "This is one step too many: n_epochs full steps are wanted, as range(n_epochs) gives.", _TRAIN
    ),
    Slip(
        "row-by-row",
        "This takes a step after every single row. Full batch means: one step an epoch, with the mean over all rows.",
        _TRAIN,
    ),
    Slip(
        "gradient-frozen",
        "Every step uses the gradient of the start. The slope changes along the way: compute it anew in each epoch.",
        _TRAIN,
    ),
    Slip(
        "weights-one-by-one",
        "The second weight's slope was taken after the first weight had moved. Compute all slopes at the same place, "
        "then move all weights together.",
        _TRAIN,
    ),
    Slip("start-ignored", "This starts from zeros, whatever w holds. Start from the weights that are given.", _TRAIN),
    Slip(
        "intercept-left-out",
        "The last weight never moves. The intercept is a weight like any other: it takes its step with the rest.",
        _TRAIN,
    ),
    Slip(
        "per-column",
        "This takes a mean and a deviation for each column. A good idea, and it comes next; here one mean and one "
        "deviation serve the whole table.",
        _SCALE,
    ),
    Slip("per-row", "This takes a mean and a deviation for each row. Here one of each serves the whole table.", _SCALE),
    Slip(
        "sample-deviation",
        "This is the sample deviation, with N - 1 (ddof=1). The population deviation, np.std as it is, takes N.",
        _SCALE,
    ),
    Slip("ones-first", "The column of ones stands on the left. Here it comes last.", _SCALE),
    Slip("ones-missing", "The column of ones is missing: without it there is no intercept.", _SCALE),
    Slip(
        "ones-scaled",
        "The ones were put in before the scaling, so they changed the mean and were changed with the rest. "
        "Scale first, then add them.",
        _SCALE,
    ),
    Slip("zeros-for-ones", "The last column holds zeros. It must hold ones, so that 1 · b adds the intercept.", _SCALE),
    Slip("mean-minus-x", "The sign is turned: this takes mean - x. Standardising takes x - mean.", _SCALE),
    Slip(
        "mean-not-taken",
        "This divides by the deviation without taking the mean away. Subtract the mean first.",
        _SCALE,
    ),
    Slip(
        "mean-per-column",
        "The mean is taken for each column, the deviation for the table. Here one of each serves the whole table.",
        _SCALE,
    ),
    Slip("only-centred", "The mean is taken away, but nothing is divided by the deviation.", _SCALE),
    Slip("variance-for-deviation", "This divides by the variance. The deviation is its square root.", _SCALE),
    Slip(
        "min-max",
        "This stretches the table to 0 … 1 with its smallest and largest number. Here the mean and the deviation are "
        "wanted.",
        _SCALE,
    ),
    Slip(
        "squared-for-absolute",
        "This is the mean squared error. Here the errors count as they are, without a sign.",
        _JUDGE,
    ),
    Slip(
        "root-mean-square",
        "This is the root of the mean square. Here the errors count as they are, without a sign.",
        _JUDGE,
    ),
    Slip(
        "errors-cancel",
        "Errors above and below cancel here: take the absolute value of each one, then the mean.",
        _JUDGE,
    ),
    Slip(
        "absolute-too-early",
        "This compares the absolute values of prediction and truth. Take the difference first, then its size.",
        _JUDGE,
    ),
    Slip("divided-by-weights", "This divides by the number of weights. The mean runs over the rows.", _JUDGE),
    Slip("absolute-sum", "This is the sum of the absolute errors. Divide by their number.", _JUDGE),
    Slip("median-for-mean", "This is the median of the absolute errors; the mean is asked for.", _JUDGE),
    Slip(
        "rows-against-all",
        "A column (N, 1) minus a flat array (N,) makes a table (N, N): every prediction met every target. "
        "Keep both as columns.",
        _JUDGE,
    ),
    Slip("not-shuffled", "The rows come in their first order. Take them in the order that rng gives.", _BATCH),
    Slip(
        "rows-mispaired",
        "x and y are shuffled apart, so that a row meets the target of another one. Use one order for both.",
        _BATCH,
    ),
    Slip("short-batch-lost", "The last, shorter batch is missing: every row must come once in each epoch.", _BATCH),
    Slip(
        "short-batch-first",
        "The short batch comes first. The order is cut from its beginning, so that only the last batch may be shorter.",
        _BATCH,
    ),
    Slip(
        "filled-up",
        "The last batch is filled up with rows that were there already. Every row comes once; the last batch may be "
        "shorter.",
        _BATCH,
    ),
    Slip(
        "even-parts",
        "This cuts the rows into parts of about the same length. Each batch holds batch_size rows; only the last may "
        "hold fewer.",
        _BATCH,
    ),
    Slip("targets-first", "The pairs are turned around: x_i comes first, then y_i.", _BATCH),
    Slip(
        "order-asked-again",
        "This asks rng again for each batch and gets another order, so that some rows come twice and others never. "
        "Ask once, before the loop.",
        _BATCH,
    ),
    Slip(
        "batch-count",
        "batch_size was taken for the number of batches. It is the number of rows in each of them.",
        _BATCH,
    ),
    Slip(
        "order-inverted",
        "This puts row k at place order[k]. Wanted is the other way round: at place k stands the row order[k].",
        _BATCH,
    ),
)
