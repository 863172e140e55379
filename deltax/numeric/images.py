"""Pictures as arrays of grey values: one photograph, the readers' own, and differences between pixels."""

import io
from dataclasses import dataclass, field

import cv2
import numpy as np
from matplotlib import cbook
from PIL import Image, ImageOps

SIDE = 400
MOST_BYTES, MOST_PIXELS = 8_000_000, 50_000_000

KERNELS: dict[str, list[list[float]]] = {
    "Sobel x": [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]],
    "Sobel y": [[-1, -2, -1], [0, 0, 0], [1, 2, 1]],
    "derivative x": [[0, 0, 0], [-1, 0, 1], [0, 0, 0]],
    "derivative y": [[0, -1, 0], [0, 0, 0], [0, 1, 0]],
    "second derivative": [[0, 1, 0], [1, -4, 1], [0, 1, 0]],
    "average": [[1 / 9] * 3] * 3,
    "sharpen": [[0, -1, 0], [-1, 5, -1], [0, -1, 0]],
    "no change": [[0, 0, 0], [0, 1, 0], [0, 0, 0]],
}


class NoPicture(ValueError):
    """A file that cannot be shown; the text says why and what to do."""


@dataclass(frozen=True)
class Picture:
    """A square grey picture, and what was done to make it one.

    Attributes
    ----------
    pixels : ndarray of uint8, shape (400, 400)
    notes : tuple of str
        What the reader should know: colour or alpha given up, a side cut off.
    """

    pixels: np.ndarray
    notes: tuple[str, ...] = field(default=())


def photograph() -> np.ndarray:
    """Return a portrait of Grace Hopper, grey, shape (400, 400), uint8.

    An official photograph of the US Navy (1984), in the public domain; it comes with matplotlib.
    """
    path = cbook.get_sample_data("grace_hopper.jpg", asfileobj=False)
    colour = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
    grey = cv2.cvtColor(colour[:512], cv2.COLOR_BGR2GRAY)
    return cv2.resize(grey, (SIDE, SIDE), interpolation=cv2.INTER_AREA)


def read_picture(content: bytes) -> Picture:
    """Turn a picture file of any common kind into a `Picture`.

    Raises
    ------
    NoPicture
        If the file is empty, too large, broken, or no picture.
    """
    if not content:
        raise NoPicture("The file is empty. Choose a photograph (JPEG or PNG).")
    if len(content) > MOST_BYTES:
        raise NoPicture(f"The file has {len(content) / 1e6:.1f} MB; at most {MOST_BYTES / 1e6:.0f} MB are read.")
    try:
        opened = Image.open(io.BytesIO(content))
        if opened.width * opened.height > MOST_PIXELS:
            raise NoPicture(f"The picture has {opened.width} × {opened.height} pixels: make it smaller first.")
        opened.load()
    except NoPicture:
        raise
    except Image.DecompressionBombError:
        raise NoPicture("The picture has far too many pixels: make it smaller first.") from None
    except Exception:  # Pillow's readers raise many kinds of errors on broken files
        raise NoPicture("This file cannot be read as a picture. JPEG and PNG work; convert others first.") from None
    return _as_square_grey(opened)


def _as_square_grey(opened: Image.Image) -> Picture:
    turned, notes = ImageOps.exif_transpose(opened), []
    if turned.has_transparency_data:
        notes.append("It has an alpha channel: transparent parts were laid on white.")
        layer = turned.convert("RGBA")
        turned = Image.alpha_composite(Image.new("RGBA", layer.size, "white"), layer).convert("RGB")
    if turned.mode in ("1", "L", "I", "I;16", "I;16B", "F", "LA"):
        notes.append("It is grey already.")
        pixels = _eight_bits(np.asarray(turned, dtype=float))
    else:
        notes.append("Its three colour channels were mixed into one grey value per pixel.")
        pixels = np.asarray(turned.convert("L"))
    height, width = pixels.shape
    if height != width:
        notes.append(f"It is not square ({width} wide, {height} high): the middle was cut out.")
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    square = np.ascontiguousarray(pixels[top : top + side, left : left + side])
    if side < SIDE:
        notes.append(f"It is small ({side} pixels): it was enlarged, so its edges are soft.")
    how = cv2.INTER_AREA if side >= SIDE else cv2.INTER_LINEAR
    return Picture(cv2.resize(square, (SIDE, SIDE), interpolation=how), tuple(notes))


def _eight_bits(values: np.ndarray) -> np.ndarray:
    """Bring grey values of any depth to 0..255: 1 bit, 16 bits, or fractions."""
    values = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    largest = values.max()
    scale = 255 if largest <= 1 else 1 if largest <= 255 else 255 / max(largest, 65535)
    return np.clip(np.round(values * scale), 0, 255).astype(np.uint8)


def forward_rows(image: np.ndarray, dx: int) -> np.ndarray:
    """Return ``(f(x + dx) - f(x)) / dx`` along the last axis, 0 where x + dx lies outside.

    Examples
    --------
    >>> forward_rows(np.array([32, 30, 45], np.uint8), 1).tolist()
    [-2.0, 15.0, 0.0]
    """
    values = image.astype(float)
    slopes = np.zeros_like(values)
    slopes[..., :-dx] = (values[..., dx:] - values[..., :-dx]) / dx
    return slopes


def gradients(image: np.ndarray, dx: int = 2) -> tuple[np.ndarray, np.ndarray]:
    """Return Gx and Gy: differences, not divided, between pixels `dx` apart around each pixel; 0 on the frame.

    Parameters
    ----------
    image : ndarray, shape (height, width)
    dx : int
        An even number: half of it to each side.

    Examples
    --------
    >>> gx, gy = gradients(np.array([[1, 2, 3], [4, 5, 7], [7, 8, 9]]))
    >>> gx[1, 1].item(), gy[1, 1].item()
    (3.0, 6.0)
    """
    values, half = image.astype(float), dx // 2
    gx, gy = np.zeros_like(values), np.zeros_like(values)
    inside = (slice(half, -half), slice(half, -half))
    gx[inside] = values[half:-half, dx:] - values[half:-half, :-dx]
    gy[inside] = values[dx:, half:-half] - values[:-dx, half:-half]
    return gx, gy


def correlate(image: np.ndarray, kernel: list[list[float]]) -> np.ndarray:
    """Slide a 3 × 3 kernel over the image, not flipped, as floats."""
    return cv2.filter2D(image.astype(np.float32), -1, np.asarray(kernel, np.float32))


def sobel_magnitude(image: np.ndarray) -> np.ndarray:
    """Return the length of the Sobel gradient at every pixel, as floats."""
    depth = cv2.CV_64F
    return np.hypot(cv2.Sobel(image, depth, 1, 0), cv2.Sobel(image, depth, 0, 1))


def shifted(values: np.ndarray) -> np.ndarray:
    """Show signed values as grey: 0 becomes 127.5, the rest is cut off at black and white.

    Examples
    --------
    >>> shifted(np.array([-255.0, -127.5, 0.0, 60.0, 255.0])).tolist()
    [0.0, 0.0, 127.5, 187.5, 255.0]
    """
    return np.clip(values + 127.5, 0, 255)
