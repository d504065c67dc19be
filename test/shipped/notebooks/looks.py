"""
Prints as JSON how the figures show each status: its line style, colour and words, and how far apart the colours are at least
as trichromats and the colour-blind see them, in CIE76 differences.

Colour blindness after Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
Deficiency" (2009), table 1, severity 1.0.
"""

import itertools
import json
import sys

import numpy as np
from matplotlib.colors import to_rgb

sys.path.insert(0, sys.argv[1])
import drawing  # noqa: E402

VISIONS = {
    "full": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}
TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = TO_XYZ.sum(axis=1)


def lab(colour, vision):
    """CIELAB of an sRGB colour as somebody with this vision sees it."""
    srgb = np.array(to_rgb(colour))
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.array(vision) @ linear, 0, 1)
    xyz = TO_XYZ @ seen / WHITE
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def least_apart(vision):
    """The least difference of two colours, and of one and the white of the paper."""
    colours = [lab(colour, vision) for colour in [*drawing.STATUS.values(), "white"]]
    return min(float(np.linalg.norm(one - other)) for one, other in itertools.combinations(colours, 2))


json.dump(
    {
        "statuses": [list(of) for of in (drawing.LINE, drawing.STATUS, drawing.MEANING, drawing.WRITTEN)],
        "styles": [repr(style) for style in drawing.LINE.values()],
        "apart": {name: least_apart(vision) for name, vision in VISIONS.items()},
    },
    sys.stdout,
)
