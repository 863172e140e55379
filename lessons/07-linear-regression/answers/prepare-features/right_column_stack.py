# right: np.column_stack; score 4 of 4
def prepare_features(x):
    """Return x standardised with one mean and one deviation, and a column of ones on the right."""
    scaled = (x - x.mean()) / x.std()
    return np.column_stack((scaled, np.ones(len(x))))
