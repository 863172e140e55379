# wrong: beyond the slider; score 0 of 2
learning_rate = 58
