# ---
# jupyter:
#   jupytext:
#     formats: ipynb,py:percent
#     text_representation:
#       extension: .py
#       format_name: percent
#       format_version: '1.3'
#       jupytext_version: 1.19.6
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # The Baloch umbrella: who belonged when?
#
# **The question.** Which groups do the documents say belonged to Baloch Raaji Ajoi Sangar (BRAS), and when? Which of
# the groups around it merged, split or came out of another?
#
# A faction that belongs is not its whole group, and an ally is no member: each line below keeps to what a passage
# says.

# %%
import textwrap
from datetime import date, timedelta

import matplotlib.dates as mdates
import matplotlib.pyplot as plt
import networkx as nx
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from militant_graph import MilitantGraph

import citing
import drawing

graph = MilitantGraph(citing.ADDRESS)

UMBRELLA = "BRAS"
BELONGING = ["UMBRELLA_MEMBER_OF", "HAS_TIES_WITH"]
PART = ["FACTION_OF"]
DESCENT = ["MERGED_INTO", "SPLIT_FROM", "OFFSHOOT_OF", "REJOINED", "SUCCEEDED"]

around = graph.network(
    actors=UMBRELLA,
    hops=3,
    types=BELONGING + PART + DESCENT,
    kinds=["GROUP", "FACTION", "UMBRELLA"],
    statuses=citing.EVERY_STATUS,
)
citing.sources(around)
umbrella = graph.ask("query Id($name: ID!) { actor(id: $name) { id name } }", name=UMBRELLA)["actor"]

# %% [markdown]
# ## Every claim
#
# What the figures below are made of: each tie with its claims, their documents and paragraphs.

# %%
citing.claims(around)

# %% [markdown]
# ## Who is said to have become part of what

# %%
EARLIER_TO = {"UMBRELLA_MEMBER_OF", "HAS_TIES_WITH", "MERGED_INTO", "REJOINED"}
LOOK = {
    "UMBRELLA_MEMBER_OF": (drawing.BLUE, "o", "belongs to the umbrella"),
    "HAS_TIES_WITH": (drawing.SKY, "s", "has ties with"),
    "FACTION_OF": (drawing.BLACK, "D", "is a faction of"),
    "MERGED_INTO": (drawing.GREEN, "^", "merged into"),
    "SPLIT_FROM": (drawing.VERMILLION, "v", "split from"),
    "OFFSHOOT_OF": (drawing.ORANGE, "P", "is an offshoot of"),
    "REJOINED": (drawing.PURPLE, "<", "rejoined"),
    "SUCCEEDED": (drawing.PURPLE, "*", "succeeded"),
}
shown = drawing.labels(around.nodes, width=23)

# What others come out of stands on the left, what they go into on the right.
order = nx.DiGraph()
order.add_nodes_from(sorted(shown))
for edge in around.edges:
    ends = (edge.source, edge.target)
    order.add_edge(*(ends if edge.type_.value in EARLIER_TO else ends[::-1]))


def generations() -> list[list[str]]:
    """Actors by generation; who is tied to the umbrella alone stands on its far side."""
    direct = {
        actor for actor in order if set(order.successors(actor)) == {umbrella["id"]} and not order.in_degree(actor)
    }
    return [sorted(set(ids) - direct) for ids in nx.topological_generations(order)] + [sorted(direct)]


if nx.is_directed_acyclic_graph(order):
    places = drawing.in_columns(generations(), list(order.edges))
else:
    places = {actor: (2 * x, 3 * y) for actor, (x, y) in nx.spring_layout(order, seed=7).items()}

figure, ax = plt.subplots(figsize=(10, 7))
xs, ys = zip(*places.values())
ax.set_xlim(min(xs) - 0.25, max(xs) + 0.3)
ax.set_ylim(min(ys) - 0.6, max(ys) + 0.6)
drawing.bare(ax)
written = {actor: drawing.name(ax, places[actor], text) for actor, text in shown.items()}
figure.canvas.draw()
beside = {}
for edge in around.edges:
    colour, marker, _ = LOOK[edge.type_.value]
    # A second tie between two swings out, away from the rows between them.
    outward = -0.22 if places[edge.source][1] > places[edge.target][1] else 0.22
    nth = beside[edge.source, edge.target] = beside.get((edge.source, edge.target), -1) + 1
    link = drawing.Link(
        edge.source, edge.target, colour, edge.status.value, marker=marker, marked_at=0.5, headed=not edge.symmetric
    )
    drawing.arrow(ax, *drawing.between(ax, written[edge.source], written[edge.target]), link, bend=outward * nth)
verbs = sorted({edge.type_.value for edge in around.edges}, key=list(LOOK).index)
handles = [Line2D([], [], color=LOOK[verb][0], marker=LOOK[verb][1], label=LOOK[verb][2]) for verb in verbs]
handles += drawing.status_legend({edge.status.value for edge in around.edges})
ax.legend(handles=handles, loc="upper center", bbox_to_anchor=(0.5, 0), ncols=3, frameon=False)
ax.set_title(f"Claims of belonging, merger and descent around {umbrella['name']}\n{around.manifest.filter_}")
plt.show()
citing.say(drawing.key(around.nodes, shown))
never = [LOOK[verb][2] for verb in DESCENT if verb not in verbs]
citing.say(f"No passage says of these actors: {', '.join(never)}." if never else "")

# %% [markdown]
# ## When
#
# A period in a document has up to four bounds: the earliest and latest start, the earliest and latest end. So each tie
# has a time at which, by its dates, it certainly held if the claim is right, and a longer one at which it possibly did.
# "Still so when this was written", with no start, forces no more than some day around the writing.

# %%
FIRST, LAST = date(2019, 1, 1), date(2024, 1, 1)


def day(text: str | None, otherwise: date) -> date:
    """A bound as a day inside the figure."""
    found = date.fromisoformat(text) if text else otherwise
    return min(max(found, FIRST), LAST)


def in_words(edge) -> str:
    """A tie as a proposition, with its status where somebody denies it or only alleges it."""
    start, end = (shown[actor].replace("\n", " ") for actor in (edge.source, edge.target))
    status = "" if edge.status.value == "SUPPORTED" else f" ({edge.status.value})"
    return f"{start} {LOOK[edge.type_.value][2]} {end}{status}"


def bar(ax, row: int, start: date, end: date, **look: object) -> None:
    """A span of days, both ends included."""
    ax.barh(row, end - start + timedelta(days=1), left=start, **look)


lasting = [edge for edge in around.edges if edge.type_.value in BELONGING + PART]
turning = [edge for edge in around.edges if edge.type_.value in DESCENT]
kinds_of_rows = (BELONGING, PART, DESCENT)
rows = sorted(
    lasting + turning,
    key=lambda edge: (
        next(place for place, kinds in enumerate(kinds_of_rows) if edge.type_.value in kinds),
        edge.type_.value != "UMBRELLA_MEMBER_OF",
        edge.period is None,
        shown[edge.source],
    ),
)
figure, ax = plt.subplots(figsize=(9.8, 0.5 * len(rows) + 1.4))
for row, edge in enumerate(rows):
    colour, marker, _ = LOOK[edge.type_.value]
    period = edge.period
    if period is None:
        bar(ax, row, FIRST, LAST, height=0.34, facecolor="white", edgecolor=drawing.FAINT, hatch="....", linewidth=0.6)
        continue
    bar(
        ax,
        row,
        day(period.earliest_start, FIRST),
        day(period.latest_end, LAST),
        height=0.34,
        facecolor="white",
        edgecolor=colour,
        hatch="////",
        linewidth=0.8,
    )
    starts, ends = day(period.latest_start, LAST), day(period.earliest_end, FIRST)
    if not (period.latest_start and period.earliest_end):
        continue
    if starts <= ends:
        bar(ax, row, starts, ends, height=0.62, facecolor=colour)
    else:
        # It held on some day between these two, and none of them in particular is forced.
        bar(ax, row, ends, starts, height=0.62, facecolor="white", edgecolor=colour, linewidth=2)
        ax.text(ends + (starts - ends) / 2, row, "?", ha="center", va="center", color=colour, weight="bold")
ax.set_xlim(FIRST, LAST)
ax.invert_yaxis()
ax.xaxis.set_major_locator(mdates.YearLocator())
ax.xaxis.set_minor_locator(mdates.MonthLocator(bymonth=(4, 7, 10)))
ax.xaxis.set_major_formatter(mdates.DateFormatter("%Y"))
ax.grid(axis="x", color="#E0E0E0")
ax.set_axisbelow(True)
ax.set_yticks(
    range(len(rows)),
    [textwrap.fill(in_words(edge), 44) for edge in rows],
)
ax.spines[["top", "right"]].set_visible(False)
figure.legend(
    handles=[
        Patch(facecolor=drawing.BLACK, label="by its dates certainly, throughout"),
        Patch(
            facecolor="white",
            edgecolor=drawing.BLACK,
            linewidth=2,
            label="?  certainly on some day within, on no given one",
        ),
        Patch(facecolor="white", edgecolor=drawing.BLACK, hatch="////", label="possibly, by its dates"),
        Patch(facecolor="white", edgecolor=drawing.FAINT, hatch="....", label="no date: possible at any time"),
    ],
    loc="upper center",
    bbox_to_anchor=(0.5, 0.01),
    ncols=2,
    frameon=False,
)
ax.set_title(f"When it held, by what the claims say, {FIRST.year} to {LAST.year - 1}\n{around.manifest.filter_}")
figure.tight_layout()
plt.show()

# %% [markdown]
# The same asked of the server year by year and quarter by quarter, with either certainty. *certain*: the dates force
# that it held at some time then; *possible*: they allow it; *no date*: nothing is said.

# %%
SPANS = {
    "2020": "2020",
    "2021": "2021",
    "2022": "2022",
    "Jan–Mar 2022": "2022-01/2022-03",
    "Apr–Jun 2022": "2022-04/2022-06",
    "Jul–Sep 2022": "2022-07/2022-09",
    "Oct–Dec 2022": "2022-10/2022-12",
    "2023": "2023",
}


def members(when: str, certainty: str) -> dict[str, object]:
    """Ties of belonging to the umbrella then, by id."""
    network = graph.network(
        actors=UMBRELLA, types=BELONGING, kinds=["GROUP", "FACTION", "UMBRELLA"], on=when, certainty=certainty
    )
    return {edge.id: edge for edge in network.edges}


then = {label: (members(when, "CERTAINLY"), members(when, "POSSIBLY")) for label, when in SPANS.items()}


def standing(edge_id: str, certain: dict, possible: dict) -> str:
    """How surely a tie held then."""
    if edge_id in certain:
        return "**certain**"
    if edge_id not in possible:
        return "–"
    return "possible" if possible[edge_id].period else "no date"


citing.say(
    citing.table(
        {"proposition": in_words(edge)} | {label: standing(edge.id, *found) for label, found in then.items()}
        for edge in rows
        if edge.type_.value in BELONGING
    )
)
citing.say("– : its dates rule that time out.")

# %% [markdown]
# ## What these figures do not show
#
# - **Foundings and leavings.** Where a passage says only that a group belongs, neither the day on which it came nor a
#   day on which it left is known. A bar that runs to the edge of the figure runs on because nothing limits it.
# - **What happened after the last document.** "Still so when this was written" says nothing of the time since.
# - **That two factions are one.** A faction that is said to have merged and a faction that is said to belong to the
#   umbrella are two actors here, unless a passage says that they are the same.
# - **Agreement.** Where one document tells all of this, nothing checks it. The table of claims shows how many
#   documents speak of each tie; the span of a tie covers all its supporting claims, of which each may say less.
# - **Membership of persons.** Leaders are left out: who leads a faction is a claim of its own.
# - **The whole field.** Groups that these documents do not name, and splits that they do not tell of, are missing. No
#   line is no sign of unity.
# - **Truth.** A solid line means that no document here denies it, and "certainly" that the dates of the claims leave no
#   other choice. Neither means that it is so.
#
# ## How to cite
#
# A bar by the document and paragraphs of its claims and the content hash; or the address of its verdict in the table
# of claims, which takes `on` and `certainty` as parameters.

# %%
citing.sources(around)
