# wrong: computed on paper with 1 - 1.7 η, the factor 2 of the slope lost; score 1 of 2; slip curvature-halved
learning_rate = 2 / 1.7
