"""Slips of lesson 04: edge detection."""

from deltax.check.slips.slip import Slip

_ROW = 'lesson 04, "A row of numbers"'
_SHOW = 'lesson 04, "How to show a negative number"'
_TWO = 'lesson 04, "Two directions"'
_TRAP = 'lesson 04, "The trap of uint8"'
_SOBEL = 'lesson 04, "Sobel: average, then differentiate"'
_TURNED = 'lesson 04, "Kernel turned or not"'
_TEXT_2, _TEXT_3, _TEXT_4, _TEXT_5, _TEXT_6 = (f"lesson 04, the text of exercise {number}" for number in range(2, 7))

SLIPS = (
    Slip(
        "pixel-width-lost",
        "This is the change in brightness alone. From x - 1 to x + 1 the width is 2: divide by 2.",
        _ROW,
    ),
    Slip(
        "pixel-forward",
        "This compares with the right neighbour only. The central difference takes one pixel on each side, "
        "and leaves the middle one out.",
        _ROW,
    ),
    Slip(
        "pixel-backward",
        "This compares with the left neighbour only. The central difference takes one pixel on each side, "
        "and leaves the middle one out.",
        _ROW,
    ),
    Slip(
        "pixel-halves-mixed",
        "This divides by 2, but the width asked for here is another: divide by the distance only where the text "
        "says so, and by the distance of the two pixels that are compared.",
        _ROW,
    ),
    Slip(
        "pixels-swapped",
        "The two pixels are subtracted the wrong way round, so every sign is turned: what comes later (to the right, "
        "or below) comes first in the difference.",
        _TWO,
    ),
    Slip("whole-division", "// divides and throws the fraction away. Use / here.", _ROW),
    Slip(
        "brackets-forgotten",
        "Only the left neighbour was divided by 2: division goes before subtraction. Put brackets around the "
        "difference.",
        _ROW,
    ),
    Slip("sign-dropped", "This is the magnitude. It looks right where brightness grows; here the sign is kept.", _SHOW),
    Slip(
        "rows-shared",
        "All rows are one and the same list: [[0] * w] * h repeats one row h times, and a change in it shows in "
        "every row. Make new rows: [[0] * w for _ in range(h)].",
        _TEXT_2,
    ),
    Slip(
        "picture-overwritten",
        "The numbers were written into the picture itself, and later differences read them: result = image gives "
        "the same list a second name. Start with new rows of zeros.",
        _TEXT_3,
    ),
    Slip(
        "picture-copied",
        "The inside is right, but the frame still holds the picture: result begins as the image (with result = image "
        "it is the image itself) or as a copy of it. Start with new rows of zeros.",
        _TEXT_3,
    ),
    Slip(
        "central-for-forward",
        "This compares the left with the right neighbour. derivative_x compares a pixel itself with its right "
        "neighbour.",
        _TEXT_2,
    ),
    Slip(
        "forward-for-central",
        "This compares a pixel itself with its right neighbour. derivative_x_shifted compares its left with its right "
        "neighbour.",
        _TEXT_2,
    ),
    Slip(
        "border-wraps",
        "At the border this goes round to the other side of the picture, as index -1 and np.roll do. There is no "
        "neighbour: put 0.",
        _TEXT_2,
    ),
    Slip(
        "shift-on-border",
        "The first and last column got 127.5. They have no two neighbours; the exercise asks for 0 there.",
        _TEXT_2,
    ),
    Slip("not-cut", "After the shift the values still leave 0..255. Cut them: at least 0, at most 255.", _SHOW),
    Slip("shift-forgotten", "The 127.5 is missing, so everything that gets darker became 0.", _SHOW),
    Slip("shift-128", "This shifts by 128. The middle of 0 and 255 is 127.5.", _SHOW),
    Slip(
        "directions-swapped",
        "x and y are exchanged: x runs along a row (the second index), y from row to row (the first index).",
        _TWO,
    ),
    Slip(
        "pixels-halved",
        "This is divided by 2. In the image functions the factor is left out: G is twice the slope.",
        _TWO,
    ),
    Slip(
        "one-sided-pixels",
        "This compares a pixel with its next neighbour. Here the two neighbours on both sides are compared, and the "
        "pixel itself does not count.",
        _TWO,
    ),
    Slip(
        "frame-filled",
        "The outer frame holds numbers. First and last row, first and last column are 0, because some neighbour is "
        "missing there.",
        _TEXT_3,
    ),
    Slip(
        "uint8-wrap",
        "Where the difference is negative, 256 was added to it: the subtraction ran in uint8. Turn each pixel into a "
        "float before subtracting.",
        _TRAP,
    ),
    Slip("fractions-cut", "int() throws the fraction away. Use float().", _TEXT_3),
    Slip(
        "sum-of-sides",
        "This adds |Gx| and |Gy|, the way around the corner. The length of the arrow is √(Gx² + Gy²).",
        _TWO,
    ),
    Slip("square-root-missing", "This is Gx² + Gy². The square root is missing.", _TWO),
    Slip(
        "power-before-half",
        "This is (Gx² + Gy²) / 2: in ** 1/2 the power 1 comes first, then the division. Write ** 0.5 or math.sqrt.",
        _TEXT_4,
    ),
    Slip("magnitude-rounded", "The magnitude is rounded. Return it as it is.", _TEXT_4),
    Slip(
        "magnitude-clipped",
        "The magnitude is cut at 255. It may be as large as 360.6: cut only when you show it.",
        _TEXT_4,
    ),
    Slip(
        "kernel-turned",
        "The kernel is turned by 180 degrees: that is convolution. Here, as in cv2.filter2D, it is laid on as it is.",
        _TURNED,
    ),
    Slip(
        "kernel-transposed",
        "Rows and columns of the kernel are exchanged: its first index goes down, like that of the image.",
        _SOBEL,
    ),
    Slip("kernel-divided", "This divides the sum by 9. The weights are used as they are.", _SOBEL),
    Slip("sum-not-reset", "Each sum goes on from the one before. Set the sum to 0 again for every pixel.", _TEXT_5),
    Slip(
        "answer-top-left",
        "The numbers are right, but one row too high and one column too far left: the answer belongs to the pixel "
        "under the middle of the kernel.",
        _SOBEL,
    ),
    Slip(
        "border-reflected",
        "Inside it is right, but the frame holds numbers: cv2.filter2D mirrors the picture at its border. "
        "Here the frame is 0.",
        _TEXT_5,
    ),
    Slip(
        "response-clipped",
        "This cuts the sums to 0..255. Negative and large sums are kept here; cut only when you show them.",
        _SHOW,
    ),
    Slip(
        "depth-lost",
        "Edges from bright to dark are missing. With depth -1 or cv2.CV_8U negative values become 0: ask for "
        "cv2.CV_64F, and take the magnitude, not the signed values.",
        _TEXT_6,
    ),
    Slip(
        "no-edge-at-all",
        "No edge at all where there are some. In uint8, which depth -1 gives, and in 16 bits squares wrap around: ask "
        "for cv2.CV_64F. Or you called Sobel once with 1, 1: call it twice.",
        _TEXT_6,
    ),
    Slip("one-direction", "Only edges in one direction are found. Use Sobel in x and in y.", _TWO),
    Slip(
        "threshold-included",
        "Where the magnitude equals the threshold this says edge. Asked is: larger than the threshold.",
        _TEXT_6,
    ),
    Slip("mask-of-255", "The mask holds 0 and 255. Asked is an array of bool: the comparison itself.", _TEXT_6),
    Slip(
        "mask-inverted",
        "The mask is True where there is no edge. Asked is: True where the magnitude is larger than the threshold.",
        _TEXT_6,
    ),
    Slip(
        "sixteen-bits",
        "The squares ran in 16 bits, where 200 · 200 no longer fits: it wraps around, as in uint8. Use cv2.CV_64F.",
        _TRAP,
    ),
    Slip("neighbours-added", "The two neighbours are added here. A derivative is made of their difference.", _ROW),
    Slip(
        "second-difference",
        "This is f(x + 1) - 2 f(x) + f(x - 1), the change of the change. Asked is the change itself.",
        _ROW,
    ),
    Slip(
        "counted-from-one",
        "This is one place too far left, as if the first number had the index 1. Python counts from 0.",
        _ROW,
    ),
    Slip(
        "backward-for-forward",
        "This compares a pixel with its left neighbour, and puts 0 first. derivative_x compares it with its right one, "
        "and puts 0 last.",
        _TEXT_2,
    ),
    Slip("cut-before-shift", "This cuts first and shifts afterwards. Add 127.5 first, then cut to 0..255.", _SHOW),
    Slip("not-cut-below", "Values below 0 are left as they are. Cut on both sides: at least 0, at most 255.", _SHOW),
    Slip("not-cut-above", "Values above 255 are left as they are. Cut on both sides: at least 0, at most 255.", _SHOW),
    Slip(
        "wraps-at-256",
        "% 256 wraps around like uint8: dark becomes bright. Cut instead: at least 0, at most 255.",
        _SHOW,
    ),
    Slip(
        "frame-too-wide",
        "The last row and column inside the frame stayed 0: range(1, n - 1) already stops before n - 1.",
        _TEXT_3,
    ),
    Slip(
        "border-left-out", "Only the inside came back. The result is as large as the image, with a frame of 0.", _TEXT_3
    ),
    Slip("larger-side", "This is the longer of the two sides. The length of the arrow is √(Gx² + Gy²).", _TWO),
    Slip("square-of-sum", "This is the root of (Gx + Gy)², so |Gx + Gy|. Square each by itself, then add.", _TWO),
    Slip("root-too-early", "The root ends after Gx². Its brackets hold the whole sum: Gx² + Gy².", _TWO),
    Slip("magnitude-scaled", "The magnitudes are scaled so that the largest is 255. Return them as they are.", _TEXT_4),
    Slip("sobel-for-plain", "These are Sobel's sums. Here Gx and Gy are the plain differences of exercise 3.", _TEXT_4),
    Slip("one-side-only", "This is |Gx| alone. The length of the arrow needs Gx and Gy.", _TWO),
    Slip(
        "kernel-mirrored",
        "The kernel is laid on with left and right exchanged: its second index goes to the right, as the image's does.",
        _SOBEL,
    ),
    Slip("kernel-ignored", "This uses Sobel-x, whatever kernel is given. Use the argument.", _TEXT_5),
    Slip("middle-row-only", "Only the middle row of the kernel counts here. All nine products are added up.", _SOBEL),
    Slip(
        "matrix-product",
        "@ multiplies matrices. Here each number is multiplied by the one that lies on top of it: * for arrays.",
        _SOBEL,
    ),
    Slip("weights-cut", "The weights lost their fractions. A kernel may hold any numbers.", _TEXT_5),
    Slip(
        "replaced-while-read",
        "Later sums read pixels that are already replaced by sums. Write into new rows, and read from the image only.",
        _TEXT_5,
    ),
    Slip(
        "either-side",
        "This asks whether |Gx| or |Gy| is larger than the threshold. Asked is their magnitude, √(Gx² + Gy²).",
        _TWO,
    ),
    Slip(
        "threshold-scaled",
        "This is as if the threshold were 4 times as high: Sobel's sums are 4 times the plain differences. Take "
        "cv2.Sobel, and the threshold as it is given.",
        _TEXT_6,
    ),
    Slip(
        "larger-weights",
        "This finds more than Sobel's kernel does, as cv2.Scharr with its larger weights. Call cv2.Sobel.",
        _TEXT_6,
    ),
    Slip("larger-kernel", "These are edges of a 5 × 5 kernel. Leave ksize out: the usual one is 3 × 3.", _TEXT_6),
    Slip(
        "smoothed-first",
        "The picture was smoothed before. Sobel averages by itself: give it the image as it is.",
        _TEXT_6,
    ),
    Slip(
        "magnitude-whole",
        "The magnitude lost its fraction before it was compared. Compare it as it is.",
        _TEXT_6,
    ),
    Slip("border-cleared", "The border was set to False. Here it is left to cv2.Sobel.", _TEXT_6),
)
