# right: unpacked with a star, unusual names; score 2 of 2
def slope(p, q):
    (ban_dau_x, ban_dau_y), (sau_x, sau_y) = p, q
    thay_doi = lambda truoc, sau: sau - truoc  # noqa: E731
    return thay_doi(ban_dau_y, sau_y) / thay_doi(ban_dau_x, sau_x)
