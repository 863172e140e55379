"""How strong the checks are: the bank of answers and mutants of the reference solutions, tried and told."""
