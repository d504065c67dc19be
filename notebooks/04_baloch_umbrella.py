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

scope = {
    "actors": UMBRELLA,
    "hops": 3,
    "types": BELONGING + PART + DESCENT,
    "kinds": ["GROUP", "FACTION", "UMBRELLA"],
    "statuses": citing.EVERY_STATUS,
}
around = graph.network(**scope)
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
# The server is asked month by month. What is **certain** in a month, the dates of a claim force, if the claim is right.
# What is **documented**, a claim places there: a group that "belongs" when a document is written belongs then, and ties
# that came about in July 2020 and still held lasted from then until the writing. What is **possible**, nothing rules
# out. A merger is an act: dated to January 2022 it is documented in that month; dated to a year, it would be documented
# for the year and for none of its months.

# %%
FIRST, LAST = 2019, 2023
MONTHS = [f"{year}-{month:02}" for year in range(FIRST, LAST + 1) for month in range(1, 13)]
# Between the same actors at any time: an actor that is reached over a tie of another month would be lost.
among = scope | {"actors": [node.id for node in around.nodes], "hops": 0}
by_month = {month: citing.held(graph, month, **among) for month in MONTHS}
no_date = citing.undated(graph, **among)


def in_words(edge) -> str:
    """A tie as a proposition, with its status where that is not SUPPORTED."""
    start, end = (shown[actor].replace("\n", " ") for actor in (edge.source, edge.target))
    status = "" if edge.status.value == "SUPPORTED" else f" ({edge.status.value})"
    return f"{start} {LOOK[edge.type_.value][2]} {end}{status}"


def look_of(word: str, colour: str) -> dict[str, object]:
    """How a month of each certainty looks."""
    return {
        "certain": {"height": 0.66, "facecolor": colour, "edgecolor": colour},
        "documented": {"height": 0.66, "facecolor": "white", "edgecolor": colour, "hatch": "xxxx"},
        "possible": {"height": 0.24, "facecolor": "white", "edgecolor": colour, "hatch": "////"},
        "no date": {"height": 0.24, "facecolor": "white", "edgecolor": drawing.FAINT, "hatch": "...."},
    }[word]


def stretches(tie: str) -> list[tuple[str, int, int]]:
    """Months in a row in which a tie is as sure: the word, the place of the first month and how many they are."""
    found = []
    for place, networks in enumerate(by_month.values()):
        word = citing.how_sure(tie, networks)
        word = "no date" if word == "possible" and tie in no_date else word
        if found and found[-1][0] == word:
            found[-1] = (word, found[-1][1], found[-1][2] + 1)
        else:
            found.append((word, place, 1))
    return [stretch for stretch in found if stretch[0] != citing.NOT_THEN]


kinds_of_rows = (BELONGING, PART, DESCENT)
rows = sorted(
    [edge for edge in around.edges if edge.claims_for > 0],
    key=lambda edge: (
        next(place for place, kinds in enumerate(kinds_of_rows) if edge.type_.value in kinds),
        edge.type_.value != "UMBRELLA_MEMBER_OF",
        citing.tie_id(edge) in no_date,
        shown[edge.source],
    ),
)
figure, ax = plt.subplots(figsize=(9.8, 0.5 * len(rows) + 1.4))
for row, edge in enumerate(rows):
    colour = LOOK[edge.type_.value][0]
    for word, start, months in stretches(citing.tie_id(edge)):
        ax.barh(row, months, left=start, linewidth=0.8, **look_of(word, colour))
ax.set_xlim(0, len(MONTHS))
ax.invert_yaxis()
ax.set_xticks(range(0, len(MONTHS), 12), range(FIRST, LAST + 1))
ax.set_xticks(range(0, len(MONTHS), 3), minor=True)
ax.grid(axis="x", color="#E0E0E0")
ax.set_axisbelow(True)
ax.set_yticks(
    range(len(rows)),
    [textwrap.fill(in_words(edge), 44) for edge in rows],
)
ax.spines[["top", "right"]].set_visible(False)
LABEL = {
    "certain": "certain: its dates force it",
    "documented": "documented: a claim places it then",
    "possible": "possible: its dates allow it",
    "no date": "no date: no claim says when",
}
figure.legend(
    handles=[
        Patch(label=label, **{part: of for part, of in look_of(word, drawing.BLACK).items() if part != "height"})
        for word, label in LABEL.items()
    ],
    loc="upper center",
    bbox_to_anchor=(0.5, 0.01),
    ncols=2,
    frameon=False,
)
ax.set_title(f"How sure each claim is, month by month, {FIRST} to {LAST}\n{around.manifest.filter_}")
figure.tight_layout()
plt.show()

# %% [markdown]
# The same in words for who belongs to the umbrella, year by year and by quarters of 2022.

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
then = {label: citing.held(graph, when, **among) for label, when in SPANS.items()}
citing.say(
    citing.table(
        {"proposition": in_words(edge)}
        | {label: citing.how_sure(citing.tie_id(edge), networks) for label, networks in then.items()}
        | {"no claim dates it": "yes" if citing.tie_id(edge) in no_date else ""}
        for edge in rows
        if edge.type_.value in BELONGING
    )
)
citing.say(f"{citing.NOT_THEN} : its dates rule that time out.")

# %% [markdown]
# ## What these figures do not show
#
# - **Foundings and leavings.** Where a passage says only that a group belongs, neither the day on which it came nor a
#   day on which it left is known. A thin bar that runs to the edge of the figure runs on because nothing limits it.
# - **What happened after the last document.** "Still so when this was written" says nothing of the time since, and of
#   the time before it no more than the claim does.
# - **That two factions are one.** A faction that is said to have merged and a faction that is said to belong to the
#   umbrella are two actors here, unless a passage says that they are the same.
# - **Agreement.** Where one document tells all of this, nothing checks it. The table of claims shows how many
#   documents speak of each tie; where several speak of it, each may say less than all of them together.
# - **Membership of persons.** Leaders are left out: who leads a faction is a claim of its own.
# - **The whole field.** Groups that these documents do not name, and splits that they do not tell of, are missing. No
#   line is no sign of unity.
# - **Truth.** A solid line means that somebody says so on good ground and no document here denies it, and "certain"
#   that the dates of the claims leave no other choice. Neither means that it is so.
#
# ## How to cite
#
# A bar by the document and paragraphs of its claims and the content hash; or the address of its verdict in the table
# of claims, which takes `on` and `certainty` as parameters.

# %%
citing.sources(around)
