"""Lesson 04: what the slides print, what cv2 computes, what its pictures say."""

import io
import subprocess
import sys
import warnings
from datetime import UTC, datetime

import cv2
import numpy as np
import pytest
from PIL import Image

from deltax import explore
from deltax.check.slips import edges as slips
from deltax.numeric import images
from tests.helpers import COURSE, cells, reference

LESSON = "04-edge-detection"
SEQUENCE = [32, 30, 45, 36, 160, 156, 155, 170]
PATCH = [
    [230, 194, 147, 108, 90, 98, 84, 96, 91, 101],
    [237, 206, 188, 195, 207, 213, 163, 123, 116, 128],
    [210, 183, 180, 205, 224, 234, 188, 122, 134, 147],
    [198, 189, 201, 227, 229, 232, 200, 125, 127, 135],
    [249, 241, 237, 244, 232, 226, 202, 116, 125, 126],
    [251, 254, 241, 239, 230, 217, 196, 102, 103, 99],
    [243, 255, 240, 231, 227, 214, 203, 116, 95, 91],
    [204, 231, 208, 200, 207, 201, 200, 121, 95, 95],
    [144, 140, 120, 115, 125, 127, 143, 118, 92, 91],
    [121, 121, 108, 109, 122, 121, 134, 106, 86, 97],
]
SOBEL_X = [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]]
SOBEL_Y = [[-1, -2, -1], [0, 0, 0], [1, 2, 1]]
SIZES = [(10, 10), (3, 7), (6, 4), (1, 5), (5, 1), (2, 2), (1, 1)]


@pytest.fixture(scope="module")
def answers():
    return reference(LESSON)


def noise(height, width):
    return np.random.default_rng(height * 100 + width).integers(0, 256, (height, width), dtype=np.uint8)


def inside(values):
    return np.asarray(values)[1:-1, 1:-1]


def framed(values):
    """Return the values with an outer frame of zeros."""
    result = np.zeros_like(values)
    result[1:-1, 1:-1] = values[1:-1, 1:-1]
    return result


# --- figures of the slides


def test_the_derivative_of_the_sequence_is_60_000_001_discrete_derivative(answers):
    """Both slides print (156 - 36)/2 = 60 at index 4; the image function gives twice that."""
    assert answers["discrete_derivative"](SEQUENCE, 4) == 60
    assert answers["computeXDerivative"]([SEQUENCE] * 3)[1][4] == 120


def test_the_patch_of_the_lesson_is_that_of_the_slides(answers):
    """A slip of one digit would spoil every number by hand."""
    assert answers["patch"] == PATCH


def test_the_first_row_has_these_forward_differences_001_derivative_x_row0(answers):
    """What the slides' code gives for row 0 of the patch."""
    assert answers["derivative_x"](PATCH, 10, 10)[0] == [-36, -47, -39, -18, 8, -14, 12, -5, 10, 0]


def test_the_shift_maps_these_differences_001_shift(answers):
    """-255, -127.5, 0, 60, 255 become 0, 0, 127.5, 187.5, 255: in the package, and by the reference answer."""
    differences, shown = [-255, -127.5, 0, 60, 255], [0, 0, 127.5, 187.5, 255]
    assert images.shifted(np.array(differences)).tolist() == shown
    rows = [[max(0, -d), 7, max(0, d)] for d in differences]
    assert [row[1] for row in answers["derivative_x_shifted"](rows, 5, 3)] == shown


def test_sobel_x_is_average_times_derivative_000_001_sobel_x_kernel():
    """The outer product that the slides print is the kernel that cv2 uses."""
    assert np.outer([1, 2, 1], [-1, 0, 1]).tolist() == SOBEL_X == images.KERNELS["Sobel x"]
    derivative, average = cv2.getDerivKernels(1, 0, 3)
    assert np.outer(average, derivative).tolist() == SOBEL_X


def test_sobel_y_has_its_minus_on_top_001_sobel_y_later():
    """000-sobel-y-kernel, 001-sobel-y-kernel: with 1, 2, 1 on top, the negative of the later one, which is cv2's."""
    average, derivative = cv2.getDerivKernels(0, 1, 3)
    assert np.outer(derivative, average).tolist() == SOBEL_Y == images.KERNELS["Sobel y"]
    assert (-np.outer([1, 0, -1], [1, 2, 1])).tolist() == SOBEL_Y


def test_sobel_x_gives_minus_211_on_the_patch_000_001_sobel_211(answers):
    """The number that both slides work out by hand, and 211 as a magnitude or with the kernel turned."""
    assert answers["computeGradientUsingConv"](PATCH, SOBEL_X)[1][1] == -211
    turned = [row[::-1] for row in SOBEL_X[::-1]]
    assert answers["computeGradientUsingConv"](PATCH, turned)[1][1] == 211
    assert answers["computeGradientUsingConv"](PATCH, SOBEL_Y)[1][1] == -9


def test_the_convolution_reads_its_argument_000_conv_global(answers):
    """The slides' function reads a global picture; ours gives different answers to different pictures."""
    conv = answers["computeGradientUsingConv"]
    assert conv([[0] * 3] * 3, SOBEL_X) != conv([[0, 0, 9]] * 3, SOBEL_X)


def test_there_is_one_name_for_the_magnitude_000_name_mismatch(answers):
    """The slides have two; the course keeps computeMagnitude."""
    assert "computeMagnitude" in answers
    assert "computeMagnitudeXY" not in answers


def test_the_numbers_of_the_text_are_true(answers):
    """The row's derivatives, the gradient worked by hand, and the wrap of uint8."""
    row = [answers["discrete_derivative"](SEQUENCE, i) for i in range(1, 7)]
    assert row == [6.5, 3, 57.5, 60, -2.5, 7]
    assert answers["computeXDerivative"](PATCH)[1][1] == -49
    assert answers["computeYDerivative"](PATCH)[1][1] == -11
    assert answers["computeMagnitude"](PATCH)[1][1] == pytest.approx(np.sqrt(2522))
    assert answers["computeMagnitude"]([[0, 10, 0], [20, 0, 50], [0, 50, 0]])[1][1] == 50
    a, b = np.array([[36, 160]], np.uint8), np.array([[160, 36]], np.uint8)
    assert (a - b).tolist() == [[132, 124]]
    assert cv2.subtract(a, b).tolist() == [[0, 124]]


# --- against cv2, which nobody here wrote


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_gradients_agree_with_cv2_inside_and_are_0_on_the_frame(answers, size):
    """Any size, also one pixel wide, for lists of ints and for rows of uint8."""
    image = noise(*size)
    for name, kernel in (("computeXDerivative", "derivative x"), ("computeYDerivative", "derivative y")):
        wanted = framed(cv2.filter2D(image, cv2.CV_64F, np.array(images.KERNELS[kernel], float)))
        assert np.array_equal(answers[name](image.tolist()), wanted)
        assert np.array_equal(answers[name](list(image)), wanted)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_convolution_agrees_with_cv2_inside_and_is_0_on_the_frame(answers, size):
    """With a lopsided kernel, so that a turned or transposed one would differ."""
    image, kernel = noise(*size), [[2, -1, 0], [0.25, 4, 1], [-3, 0, 5]]
    wanted = framed(cv2.filter2D(image, cv2.CV_64F, np.array(kernel)))
    assert np.allclose(answers["computeGradientUsingConv"](list(image), kernel), wanted, atol=1e-9)


def test_the_magnitude_agrees_with_cv2(answers):
    """cv2.magnitude of cv2's own plain differences; not cut at 255."""
    image = noise(12, 9)
    gx = cv2.Sobel(image, cv2.CV_64F, 1, 0, ksize=1)
    gy = cv2.Sobel(image, cv2.CV_64F, 0, 1, ksize=1)
    magnitude = np.array(answers["computeMagnitude"](image.tolist()))
    assert np.allclose(inside(magnitude), inside(cv2.magnitude(gx, gy)))
    assert magnitude.max() > 255


@pytest.mark.parametrize("threshold", [0, 99.5, 400])
def test_the_edges_agree_with_cv2_on_the_photograph(answers, threshold):
    """cv2.spatialGradient is another implementation of Sobel, in 16 bits."""
    photo = images.photograph()
    gx, gy = (side.astype(float) for side in cv2.spatialGradient(photo))
    mask = answers["edges"](photo, threshold)
    assert mask.dtype == bool
    assert np.array_equal(mask, gx**2 + gy**2 > threshold**2)


def test_the_package_agrees_with_the_reference_answers(answers):
    """What the explorers draw in grey is what the exercises ask for."""
    image = noise(9, 7)
    gx, gy = images.gradients(image)
    assert np.array_equal(gx, answers["computeXDerivative"](list(image)))
    assert np.array_equal(gy, answers["computeYDerivative"](list(image)))
    assert np.array_equal(images.forward_rows(image, 1), answers["derivative_x"](image.tolist(), 9, 7))


def test_the_lesson_reads_the_photograph_as_the_package_does():
    """The cell of the text and images.photograph() give the same pixels."""
    cell = next(cell for cell in cells(LESSON) if "get_sample_data" in cell.source and cell.kind == "code")
    names = {}
    exec("import cv2\nimport numpy as np\nfrom matplotlib import cbook\n" + cell.source, names)
    assert np.array_equal(names["photo"], images.photograph())
    assert names["photo"].shape == (400, 400)


# --- pictures from readers


def png(picture, **options):
    stored = io.BytesIO()
    picture.save(stored, options.pop("format", "png"), **options)
    return stored.getvalue()


COLOUR, WIDE = Image.new("RGB", (400, 400), (255, 0, 0)), Image.new("L", (900, 500), 100)
PICTURES = {
    "colour": (png(COLOUR), 76, ["three colour channels"]),  # 0.299 * 255, the eye's weight of red
    "grey, not square": (png(WIDE), 100, ["grey already", "not square (900 wide, 500 high)"]),
    "alpha, small": (png(Image.new("RGBA", (80, 80), (0, 0, 0, 0))), 255, ["alpha channel", "small (80 pixels)"]),
    "palette with transparency": (png(Image.new("P", (500, 500)), transparency=0), 255, ["alpha channel"]),
    "16 bits": (png(Image.fromarray(np.full((400, 400), 32896, np.uint16))), 128, ["grey already"]),
    "one bit": (png(Image.new("1", (400, 400), 1)), 255, ["grey already"]),
    "CMYK": (png(Image.new("CMYK", (400, 400)), format="jpeg"), 255, ["three colour channels"]),
    "one pixel": (png(Image.new("L", (1, 1), 7)), 7, ["small (1 pixels)"]),
}


@pytest.mark.parametrize(("content", "grey", "notes"), PICTURES.values(), ids=PICTURES)
def test_any_picture_becomes_400_by_400_grey_with_a_note(content, grey, notes):
    """Alpha, colour, depth, shape and size are dealt with, and the reader is told what was done."""
    picture = images.read_picture(content)
    assert picture.pixels.shape == (400, 400)
    assert picture.pixels.dtype == np.uint8
    assert np.abs(picture.pixels.astype(int) - grey).max() <= 1
    for note in notes:
        assert any(note in line for line in picture.notes)


def test_a_photograph_that_lies_on_its_side_is_turned():
    """Telephones store the turn beside the pixels: the tag is obeyed."""
    exif = Image.Exif()
    exif[274] = 6  # turn right by 90 degrees
    half = Image.new("L", (400, 400))
    half.paste(255, (0, 0, 200, 400))
    pixels = images.read_picture(png(half, format="jpeg", exif=exif)).pixels
    assert pixels[:190].min() > 200
    assert pixels[210:].max() < 50


REFUSED = {
    "empty": (b"", "empty"),
    "text": (b"hello, I am a text", "cannot be read as a picture"),
    "cut off": (png(COLOUR)[:90], "cannot be read as a picture"),
    "too many bytes": (b"\0" * 8_000_001, "at most 8 MB"),
    "too many pixels": (png(Image.new("1", (9000, 9000))), "9000 × 9000 pixels"),
}


@pytest.mark.parametrize(("content", "reason"), REFUSED.values(), ids=REFUSED)
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_a_file_that_is_no_picture_is_refused_in_words(content, reason):
    """The reader reads what is wrong, not a traceback of a library."""
    with pytest.raises(images.NoPicture, match=reason):
        images.read_picture(content)


# --- explorers


def raises(*_):
    raise ValueError("my own mistake")


def shared_rows(data, height, width):
    return [[0] * width] * height


HOSTILE = {
    "raises": raises,
    "returns nothing": lambda *_: None,
    "not a number": lambda *_: [[float("nan")] * 400] * 400,
    "complex": lambda *_: [[1j]],
    "text": lambda *_: "edges",
    "ragged": lambda *_: [[1], [1, 2]],
    "one number": lambda *_: 3.0,
    "prints": lambda *_: print("here"),
    "an object that refuses": lambda *_: Refuses(),
    "exits": lambda *_: sys.exit("bye"),
    "stub": lambda *_: (_ for _ in ()).throw(NotImplementedError),
    "huge": lambda image, *_: [[1e300] * len(image[0]) for _ in image],
}


class Refuses:
    def __array__(self, *_, **__):
        raise RuntimeError("no array")


EXPLORERS = {
    "row_as_curve": "derivative_x",
    "negative_values": "derivative_x_shifted",
    "edge_map": "computeMagnitude",
    "kernel_editor": "computeGradientUsingConv",
    "your_picture": "edges",
}


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize(("name", "argument"), EXPLORERS.items(), ids=EXPLORERS)
def test_an_explorer_outlives_any_function(name, argument, hostile, capsys):
    """It shows the reference picture, says what is the matter, and prints nothing."""
    explorer = getattr(explore, name)(**{argument: hostile})
    assert f"your {argument}" in explorer.words
    assert len(explorer.still_html()) < 60_000
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("name", "argument"), EXPLORERS.items(), ids=EXPLORERS)
def test_an_explorer_has_nothing_to_say_against_the_reference_answer(answers, name, argument):
    """The student's right function moves the picture without a complaint, and the words say whose it is."""
    explorer = getattr(explore, name)(**{argument: answers[argument]})
    assert explorer.reading.trouble == ""
    assert "your" in explorer.words
    before = explorer.stage.draw()
    assert before == getattr(explore, name)(**{argument: answers[argument]}).stage.draw()


def test_the_row_picker_tells_the_steepest_place(answers):
    """Row 290 falls from 130 to 8 beside the collar, at column 253, as the pixels say."""
    explorer = explore.row_as_curve(derivative_x=answers["derivative_x"])
    row = images.photograph()[290].astype(int)
    at = int(np.abs(np.diff(row)).argmax())
    assert (
        f"column {at}, from {row[at]} to {row[at + 1]}; there your derivative_x (blue) is {row[at + 1] - row[at]}"
        in (explorer.words)
    )
    explorer.controls["dx"].value = 20
    assert "move Δx to 1" in explorer.words
    explorer.controls["row"].value = 399
    assert "row 399, Δx = 20 pixels" in explorer.words


def test_a_wrong_row_is_named_with_its_column():
    """Shared rows, or any other slip, show as the first column that differs most."""
    explorer = explore.row_as_curve(derivative_x=shared_rows)
    assert "your derivative_x gives 0 at column 253; the grey curve has -122" in explorer.words


@pytest.mark.parametrize(
    ("way", "up", "down"),
    [("shift by 127.5", 251.5, 3.5), ("magnitude", 124, 124), ("cut off below 0", 124, 0), ("keep in uint8", 124, 132)],
)
def test_each_way_tells_how_it_shows_a_negative_number(way, up, down):
    """The words say what becomes of +124 and -124; 132 is the trap of uint8."""
    explorer = explore.negative_values()
    explorer.controls["way"].value = way
    assert f"+124 is shown as {up}, one of -124 as {down}" in explorer.words


def test_a_higher_threshold_leaves_fewer_edges():
    """The share of edge pixels falls; at 0 nearly all pixels are edges, at the end nearly none."""
    explorer = explore.edge_map()
    shares = []
    for threshold in (0, 60, 120, 360):
        explorer.controls["threshold"].value = threshold
        shares.append(float(explorer.words.split("edges: ")[1].split("%")[0]))
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 80
    assert shares[-1] < 1
    explorer.controls["threshold"].value = 10
    assert "edges: 35.2% of all pixels" in explorer.words
    explorer.controls["threshold"].value = 60
    assert "edges: 7.9% of all pixels" in explorer.words
    explorer.controls["dx"].value = 20
    assert "edges: 34.3% of all pixels" in explorer.words
    explorer.controls["dx"].value = 40
    assert "40 apart" in explorer.words
    assert float(explorer.words.split("edges: ")[1].split("%")[0]) > shares[1]


def test_a_kernel_can_be_chosen_and_written_and_put_back():
    """Preset, fields and value stay together; other numbers are called your own."""
    explorer = explore.kernel_editor()
    field = explorer.controls["kernel"]
    field.presets.value = "second derivative"
    assert [one.value for one in field.fields] == [0, 1, 0, 1, -4, 1, 0, 1, 0]
    assert "kernel: second derivative; its numbers add up to 0" in explorer.words
    field.fields[4].value = 5
    assert field.presets.value == "your own"
    assert "kernel: your own; its numbers add up to 9" in explorer.words
    field.presets.value = "average"
    assert "average; its numbers add up to 1: " in explorer.words
    field.presets.value = "your own"
    assert [one.value for one in field.fields] == [0, 1, 0, 1, 5, 1, 0, 1, 0]
    assert "kernel: your own; its numbers add up to 9" in explorer.words
    explorer.reset()
    assert field.value == tuple(tuple(row) for row in SOBEL_X)
    assert field.presets.value == "Sobel x"


def test_your_own_kernel_starts_with_zeros():
    """Whoever chooses "your own" before writing numbers does not go on reading the name of the last preset."""
    explorer = explore.kernel_editor(preset="no change")
    explorer.controls["kernel"].presets.value = "your own"
    assert "kernel: your own; its numbers add up to 0" in explorer.words


def test_a_diagonal_kernel_answers_more_on_one_side_of_the_collar():
    """The numbers that the text names: 94.2 against 47.6, where an upright kernel has less of a difference."""
    explorer = explore.kernel_editor()
    assert "103 on the collar's left side, 77.3 on its right" in explorer.words
    explorer.controls["kernel"].value = ((0, 1, 2), (-1, 0, 1), (-2, -1, 0))
    assert "94.2 on the collar's left side, 47.6 on its right" in explorer.words


def test_the_ways_that_do_not_use_the_answer_say_so(answers):
    """Only the shift is drawn by derivative_x_shifted; elsewhere a reader must not take the picture for his own."""
    explorer = explore.negative_values(derivative_x_shifted=answers["derivative_x_shifted"])
    assert "not used here" not in explorer.words
    explorer.controls["way"].value = "magnitude"
    assert "derivative_x_shifted is not used here" in explorer.words


def test_the_wall_is_as_the_text_says():
    """Shares of pixels on the wall: noise above the threshold, plain and Sobel, and the differences kept in uint8."""
    photo = images.photograph()
    wall = slice(20, 250), slice(310, 395)
    plain = np.hypot(*images.gradients(photo))[wall]
    assert f"{(plain > 10).mean():.1%}" == "9.1%"
    assert f"{(images.sobel_magnitude(photo)[wall] > 40).mean():.1%}" == "1.8%"
    left, right = photo[20:250, 309:394], photo[20:250, 311:396]
    assert [f"{(right - left > limit).mean():.0%}" for limit in (100, 200)] == ["45%", "45%"]
    assert np.abs(right.astype(float) - left).max() <= 100


def test_a_kernel_of_enormous_numbers_is_refused_in_words():
    """1e300 or infinity in a field does not end the explorer, nor warn."""
    explorer = explore.kernel_editor()
    for number in (1e300, -np.inf, np.nan):
        explorer.controls["kernel"].fields[0].value = number
        assert "too large" in explorer.words


def test_a_turned_kernel_is_called_by_its_name(answers):
    """A student who convolves reads that the kernel is turned."""

    def convolve(image, kernel):
        return answers["computeGradientUsingConv"](image, [row[::-1] for row in kernel[::-1]])

    assert "turns the kernel by 180 degrees" in explore.kernel_editor(computeGradientUsingConv=convolve).words


def upload(content):
    now = datetime.now(tz=UTC)
    return ({"name": "mine", "type": "", "size": len(content), "content": memoryview(content), "last_modified": now},)


def test_an_uploaded_picture_is_shown_and_a_bad_one_leaves_it(answers):
    """A good upload replaces the photograph; a bad one is refused in words and the good one stays."""
    explorer = explore.your_picture(edges=answers["edges"])
    photograph = explorer.stage.draw()
    explorer.controls["upload"].value = upload(PICTURES["alpha, small"][0])
    mine = explorer.stage.draw()
    assert mine != photograph
    assert "alpha channel" in explorer.words
    explorer.controls["upload"].value = upload(b"no picture")
    assert "cannot be read as a picture" in explorer.words
    assert explorer.stage.draw() == mine
    explorer.reset()
    assert explorer.stage.draw() == photograph


def test_an_edges_function_that_writes_into_its_image_spoils_nothing():
    """The student's function gets a copy: the photograph stays."""

    def erase(image, threshold):
        image[:] = 0
        return image > threshold

    explorer = explore.your_picture(edges=erase)
    before = explorer.stage.draw()
    explorer.controls["threshold"].value = 300
    explorer.controls["threshold"].value = 200
    assert explorer.stage.draw() == before
    assert "your edges differs" in explorer.words


def test_the_pixels_on_the_stage_are_those_of_the_photograph():
    """Nothing is scaled: the picture of the explorer holds the photograph pixel by pixel."""
    drawn = np.asarray(Image.open(io.BytesIO(explore.edge_map().stage.draw())).convert("L"))
    photo = images.photograph()
    places = cv2.matchTemplate(drawn, photo, cv2.TM_SQDIFF)
    _, _, (left, top), _ = cv2.minMaxLoc(places)
    assert np.array_equal(drawn[top : top + 400, left : left + 400], photo)


# --- the lesson as a whole


def test_every_slip_of_the_lesson_is_used_in_its_checks():
    """A slip that no check names would never be told to anyone."""
    text = "\n".join(cell.source for cell in cells(LESSON) if cell.role == "check")
    assert [slip.name for slip in slips.SLIPS if f'"{slip.name}"' not in text] == []


def test_the_sections_that_slips_send_to_exist():
    """Whoever is told to read again finds the heading or the exercise."""
    text = "\n".join(cell.source for cell in cells(LESSON) if cell.kind == "markdown")
    for slip in slips.SLIPS:
        where = slip.see.removeprefix("lesson 04, ")
        if where.startswith('"'):
            heading = where.strip('"')
            assert f"## {heading}" in text, slip.name
        else:
            number = where.split("exercise ")[1][0]
            assert f"### Exercise {number}:" in text, slip.name


def test_other_lessons_do_not_wait_for_cv2():
    """deltax.explore, the checks and another lesson's explorer leave cv2 alone: it takes a third of a second."""
    code = "import sys; from deltax import check, explore; explore.secant_to_tangent; print('cv2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=COURSE.root)
    assert done.stdout.strip() == "False"


def test_uint8_rows_neither_warn_nor_wrap(answers):
    """The reference answers are silent on uint8, where plain subtraction of two numbers warns."""
    rows = list(np.array([[3, 240, 7], [250, 1, 2], [0, 9, 255]], np.uint8))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert answers["computeXDerivative"](rows)[1][1] == -248
        assert answers["computeYDerivative"](rows)[1][1] == -231
