# wrong: all the rates that come nearer, not the largest; score 0 of 2
learning_rate = [0.1, 0.2, 0.3, 0.4, 0.5, 0.58]
