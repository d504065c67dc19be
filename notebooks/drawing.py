"""Colours, line styles and labels of the figures: one meaning, one look, in every notebook."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch
from matplotlib.text import Text
from militant_graph.generated.fragments import NodeFields

BLUE, VERMILLION, GREEN, ORANGE = "#0072B2", "#D55E00", "#009E73", "#E69F00"
SKY, PURPLE, BLACK, DARK, GREY, FAINT = "#56B4E9", "#CC79A7", "#000000", "#4D4D4D", "#8A8A8A", "#ABABAB"
# The palette of Okabe and Ito, which colour-blind readers can tell apart, and greys. FAINT is for what is absent.

LINE = {
    "SUPPORTED": "solid",
    "CONTESTED": (0, (5, 2.5)),
    "REPORTED": (0, (9, 1.8, 1, 1.8)),
    "CLAIMED": (0, (4, 1.8, 1, 1.8, 1, 1.8)),
    "ALLEGED": (0, (0.1, 2)),
    "DENIED": (0, (2.5, 6)),
}
"""Line style by status, those that rest on better ground with less white in it."""

CAP = {"ALLEGED": "round"}
"""Ends of the strokes where they are not cut off: dots are round."""

MEANING = {
    "SUPPORTED": "supported, not denied by name",
    "CONTESTED": "contested: some say so, some deny it",
    "REPORTED": "on unnamed reports or hedged word only",
    "CLAIMED": "claimed only by those who gain by it",
    "ALLEGED": "alleged only",
    "DENIED": "only denied: no document says so",
}
"""What a status stands for, in a legend."""

STATUS = {
    "SUPPORTED": BLUE,
    "CONTESTED": VERMILLION,
    "REPORTED": SKY,
    "CLAIMED": PURPLE,
    "ALLEGED": ORANGE,
    "DENIED": DARK,
}
"""Colour by status, where colour is not taken by something else."""

WRITTEN = {status: "white" if status in ("SUPPORTED", "CONTESTED", "DENIED") else BLACK for status in STATUS}
"""Colour of letters on the colour of a status."""

SHORT = 16
"""Names of so many letters need no acronym."""

Place = tuple[float, float]

plt.rcParams.update({"figure.dpi": 100, "font.size": 10, "axes.titlesize": 10.5, "legend.fontsize": 9})
# Long enough to tell the line styles apart.
plt.rcParams["legend.handlelength"] = 3.2


@dataclass(frozen=True)
class Link:
    """How a tie is drawn between two actors."""

    start: str
    end: str
    colour: str
    status: str = "SUPPORTED"
    width: float = 1.8
    marker: str = ""
    marked_at: float = 0.62
    """Share of the way at which the marker stands."""
    headed: bool = True


def labels(nodes: Iterable[NodeFields], width: int = 18) -> dict[str, str]:
    """
    A label by id: a short name as it is; for a longer one, an acronym where one actor of the network alone has it, else
    the name in lines of `width`.
    """
    listed = list(nodes)
    acronyms = {node.id: None if len(node.name) <= SHORT else acronym(node) for node in listed}
    taken = list(acronyms.values())
    return {
        node.id: acronyms[node.id]
        if acronyms[node.id] and taken.count(acronyms[node.id]) == 1
        else textwrap.fill(node.name, width, break_long_words=False)
        for node in listed
    }


def acronym(node: NodeFields) -> str | None:
    """The first alias of two to five capitals."""
    return next((alias for alias in node.aliases if re.fullmatch(r"[A-Z]{2,5}", alias)), None)


def key(nodes: Iterable[NodeFields], shown: Mapping[str, str]) -> str:
    """The acronyms among the labels with the names that they stand for, on one line."""
    pairs = sorted({(shown[node.id], node.name) for node in nodes if shown.get(node.id, "") == acronym(node)})
    return "; ".join(f"**{short}** {name}" for short, name in pairs)


def arrow(ax: Axes, start: Place, end: Place, link: Link, *, bend: float = 0.0) -> None:
    """A tie. `bend` curves it, so that parallel ties stay apart."""
    ax.add_patch(
        FancyArrowPatch(
            start,
            end,
            arrowstyle="-|>,head_length=5,head_width=2.6" if link.headed else "-",
            connectionstyle=f"arc3,rad={bend}",
            linestyle=LINE[link.status],
            capstyle=CAP.get(link.status, "butt"),
            linewidth=link.width,
            color=link.colour,
            shrinkA=0,
            shrinkB=0,
            zorder=1,
        )
    )
    if link.marker:
        ax.plot(*along(ax, start, end, bend, link.marked_at), link.marker, color=link.colour, markersize=8, zorder=2)


def along(ax: Axes, start: Place, end: Place, bend: float, share: float) -> Place:
    """A place on a bent tie, `share` of the way. The limits of the axes must be set before."""
    first, last = ax.transData.transform(start), ax.transData.transform(end)
    across = last - first
    # Where matplotlib's arc3 has the control point of its curve.
    control = (first + last) / 2 + bend * across[::-1] * (1, -1)
    rest = 1 - share
    curve = rest**2 * first + 2 * rest * share * control + share**2 * last
    return tuple(ax.transData.inverted().transform(curve))


def name(ax: Axes, place: Place, text: str) -> Text:
    """A label in a white box, over the ties."""
    box = {"boxstyle": "round,pad=0.3", "facecolor": "white", "edgecolor": GREY, "linewidth": 0.8}
    return ax.text(*place, text, ha="center", va="center", zorder=3, bbox=box)


def between(ax: Axes, start: Text, end: Text) -> tuple[Place, Place]:
    """Where a straight tie leaves the box of one label and meets that of another. The figure must be drawn before."""
    back = ax.transData.inverted()
    boxes = [text.get_bbox_patch().get_window_extent().padded(3) for text in (start, end)]
    centres = [((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2) for box in boxes]
    ends = []
    for box, (x, y), (other_x, other_y) in zip(boxes, centres, reversed(centres)):
        across, up = other_x - x, other_y - y
        sides = ((box.width, across), (box.height, up))
        share = min(length / 2 / abs(run) for length, run in sides if run)
        ends.append(tuple(back.transform((x + share * across, y + share * up))))
    return ends[0], ends[1]


def two_columns(
    ax: Axes, left: Sequence[str], right: Sequence[str], shown: Mapping[str, str], links: list[Link]
) -> None:
    """
    Ties between a column on the left and one on the right, and within them, so that no label covers another. An actor
    in both columns starts ties on the left and ends them on the right; one without ties here is grey.
    """
    ax.set_xlim(0, 1)
    ax.set_ylim(0, 1)
    bare(ax)
    tied = {actor for link in links for actor in (link.start, link.end)}
    at_left, at_right = (
        {actor: (side, 1 - (row + 0.5) / len(column)) for row, actor in enumerate(column)}
        for side, column in enumerate((left, right))
    )
    for places, align, shift in ((at_left, "right", -0.03), (at_right, "left", 0.03)):
        for actor, (x, y) in places.items():
            colour = BLACK if actor in tied else FAINT
            ax.text(x + shift, y, shown[actor], ha=align, va="center", linespacing=1, color=colour)
            ax.plot(x, y, "o", color=colour, markersize=3.5, clip_on=False, zorder=3)
    parallel: dict[frozenset[str], int] = {}
    for link in links:
        start = at_left.get(link.start) or at_right[link.start]
        end = at_right.get(link.end) or at_left[link.end]
        nth = parallel[pair] = parallel.get(pair := frozenset((link.start, link.end)), -1) + 1
        bend = (0.0, 0.09, -0.09, 0.18)[nth % 4]
        if start[0] == end[0]:
            # Within a column a tie swings out towards the middle.
            bend = (0.4 + 0.12 * nth) * (1 if (start[1] < end[1]) == (start[0] == 0) else -1)
        arrow(ax, start, end, link, bend=bend)


def untangled(
    left: Iterable[str], right: Iterable[str], pairs: Iterable[tuple[str, str]]
) -> tuple[list[str], list[str]]:
    """The two columns in an order in which ties cross less: each actor near the middle of those that it is tied to."""
    columns, tied = [sorted(left), sorted(right)], list(pairs)
    for turn in range(12):
        moving, resting = columns[turn % 2], columns[1 - turn % 2]
        place = {actor: row / len(resting) for row, actor in enumerate(resting)}

        def middle(actor: str, place: dict[str, float] = place) -> float:
            others = [b if a == actor else a for a, b in tied if actor in (a, b)]
            near = [place[other] for other in others if other in place]
            return sum(near) / len(near) if near else 1.0

        columns[turn % 2] = sorted(moving, key=lambda actor: (middle(actor), actor))
    return columns[0], columns[1]


def in_columns(columns: Sequence[Sequence[str]], ties: Sequence[tuple[str, str]]) -> dict[str, Place]:
    """
    Places in columns from left to right, the rows chosen by simulated annealing so that a drawing is easy to read: of many
    tries to swap two rows of a column, those that worsen it are taken less and less. The same input gives the same places.
    """
    chance = random.Random(7)
    slots = max(map(len, columns)) + 1
    rows: list[list[str | None]] = [[*ids, *[None] * (slots - len(ids))] for ids in columns]

    def spread() -> dict[str, Place]:
        return {
            actor: (float(x), -float(y)) for x, column in enumerate(rows) for y, actor in enumerate(column) if actor
        }

    best = reached = tangle(places := spread(), ties)
    for heat in np.geomspace(5, 0.05, 8000):
        column = chance.choice(rows)
        one, other = chance.sample(range(slots), 2)
        column[one], column[other] = column[other], column[one]
        now = tangle(spread(), ties)
        if now > reached and chance.random() > np.exp((reached - now) / heat):
            column[one], column[other] = column[other], column[one]
            continue
        reached = now
        if now < best:
            best, places = now, spread()
    return places


def tangle(places: Mapping[str, Place], ties: Sequence[tuple[str, str]]) -> float:
    """How hard a drawing in columns is to read: ties across labels, ties across ties, long ways up and down."""
    lines = [(start, end, places[start], places[end]) for start, end in ties]
    across_labels = sum(
        max(0.0, 1 - abs(y1 + (y2 - y1) * (x - x1) / (x2 - x1) - y))
        for start, end, (x1, y1), (x2, y2) in lines
        for actor, (x, y) in places.items()
        if actor not in (start, end) and min(x1, x2) < x < max(x1, x2)
    )
    across_ties = sum(
        (a1 - b1) * (a2 - b2) < 0
        for (*_, (x1, a1), (x2, a2)), (*_, (u1, b1), (u2, b2)) in combinations(lines, 2)
        if (x1, x2) == (u1, u2)
    )
    return 10 * across_labels + 2 * across_ties + sum(abs(y1 - y2) for *_, (_, y1), (_, y2) in lines) / 4


def status_legend(statuses: Iterable[str], coloured: bool = False) -> list[Line2D]:
    """Entries of a legend for the line styles of the statuses that occur, in their colours or in black."""
    found = set(statuses)
    return [
        Line2D(
            [],
            [],
            color=STATUS[status] if coloured else BLACK,
            linestyle=LINE[status],
            dash_capstyle=CAP.get(status, "butt"),
            linewidth=2,
            label=meaning,
        )
        for status, meaning in MEANING.items()
        if status in found
    ]


def bare(ax: Axes) -> None:
    """Takes the frame and the ticks away."""
    ax.set_axis_off()
