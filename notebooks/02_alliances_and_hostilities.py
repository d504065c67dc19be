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
# # Alliances and hostilities before and after August 2021, and through 2022
#
# **The question.** By what the documents say, who was allied with whom and who fought whom before the Afghan Taliban
# took Kabul in August 2021, and who afterwards? How does that go on through the quarters of 2022, and which actors
# stand between others?
#
# **How time is asked.** The filter `on` asks for ties at some time in an interval. What is **documented** then, a
# claim places there: an attack dated "June 2022" in that month, an alliance that "still holds" at the time of writing.
# What is **certain** then, the dates leave no choice about; what is **possible**, nothing rules out. All that is certain
# is documented, and all that is documented is possible, with the same claims and the same status. It is about dates
# alone: *certain* means that it held then if the claim is right, and not that the claim is right. Ties that no claim
# dates are possible at any time; they are drawn grey and counted apart, since they can tell nothing about a change.
#
# August 2021 itself is left out: what documents date to that month may lie before or after the takeover.

# %%
from collections import Counter, defaultdict
from itertools import combinations

import matplotlib.pyplot as plt
import networkx as nx
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from militant_graph import MilitantGraph

import citing
import drawing

graph = MilitantGraph(citing.ADDRESS)

ALLIANCE = ["ALLIED_WITH", "FOUGHT_ALONGSIDE", "PLEDGED_ALLEGIANCE_TO"]
HOSTILITY = ["FIGHTS", "ATTACKED", "KILLED"]
ACTORS = ["GROUP", "FACTION", "UMBRELLA", "STATE", "INSTITUTION"]
scope = {"types": ALLIANCE + HOSTILITY, "kinds": ACTORS}
BEFORE, AFTER = "../2021-07", "2021-09/.."

every = graph.network(**scope)
citing.sources(every)

# %% [markdown]
# *Alliance* is here: allied with, fought alongside, pledged allegiance to. Ties "of some kind" and closeness of ideas
# are not alliances and are left out. *Hostility* is: fights, attacked, killed. Rivalry, accusations, arrests and bans
# are left out. Persons and loose sets ("insurgents", "officials") are left out too, so what a single commander is
# said to have pledged is not here.

# %% [markdown]
# ## Before and after
#
# Two times, each in three certainties.

# %%
before, after = (citing.held(graph, when, **scope) for when in (BEFORE, AFTER))
no_date = citing.undated(graph, **scope)

SURENESS = {
    "certain": "certain",
    "documented": "documented, not certain",
    "possible": "possible, not documented",
    "no date": "no date",
}


def sign(edge) -> str:
    """Alliance or hostility."""
    return "alliance" if edge.type_.value in ALLIANCE else "hostility"


def sureness(tie: str, networks: dict) -> str:
    """How sure it is that a tie held at a time, those apart that no claim dates."""
    known = citing.how_sure(tie, networks)
    return "no date" if known == "possible" and tie in no_date else known


def by_sureness(networks: dict) -> Counter:
    """How many ties of each sign are no surer than each word of SURENESS says."""
    return Counter((sign(edge), sureness(citing.tie_id(edge), networks)) for edge in networks["possible"].edges)


def counts(times: dict[str, dict]) -> list[dict[str, object]]:
    """A row for each time: ties by sign and by how sure they are."""
    return [
        {"time": label}
        | {
            f"{kind}: {label}": found[kind, word]
            for kind in ("alliance", "hostility")
            for word, label in SURENESS.items()
        }
        for label, networks in times.items()
        for found in [by_sureness(networks)]
    ]


citing.say(citing.table(counts({"before August 2021": before, "after August 2021": after})))

# %%
MILITANT = {"GROUP", "FACTION", "UMBRELLA"}
shown = drawing.labels(every.nodes, width=24)
left, right = drawing.untangled(
    [node.id for node in every.nodes if node.kind.value in MILITANT],
    [node.id for node in every.nodes if node.kind.value not in MILITANT],
    [(edge.source, edge.target) for edge in every.edges],
)
LOOK = {"alliance": (drawing.BLUE, 3.6), "hostility": (drawing.VERMILLION, 1.3)}


def links(network) -> list[drawing.Link]:
    """A line for each pair and sign; of several ties, the first status gives its style, and any date its colour."""
    together = defaultdict(list)
    for edge in network.edges:
        together[frozenset((edge.source, edge.target)), sign(edge)].append(edge)
    drawn = []
    for (pair, kind), edges in together.items():
        start, end = sorted(pair, key=lambda actor: (actor in right, actor))
        colour, width = LOOK[kind]
        drawn.append(
            drawing.Link(
                start,
                end,
                drawing.FAINT if all(citing.tie_id(edge) in no_date for edge in edges) else colour,
                min((edge.status.value for edge in edges), key=list(drawing.LINE).index),
                width,
                headed=False,
            )
        )
    # What is dated lies over what is not.
    return sorted(drawn, key=lambda link: (link.colour != drawing.FAINT, link.start, link.end))


def draw(when: str, networks: dict) -> None:
    """What is documented beside what is possible, every actor in the same place."""
    figure, axes = plt.subplots(1, 2, figsize=(9.6, 6.8), gridspec_kw={"wspace": 1.9})
    drawn = []
    for ax, word in zip(axes, ("documented", "possible")):
        drawing.two_columns(ax, left, right, shown, links(networks[word]))
        ax.set_title(f"{word} {when}")
        drawn += links(networks[word])
    legend = [
        *(Line2D([], [], color=colour, linewidth=width, label=kind) for kind, (colour, width) in LOOK.items()),
        Line2D([], [], color=drawing.FAINT, linewidth=2, label="claims without a date (thick: alliance)"),
        *drawing.status_legend({link.status for link in drawn}),
    ]
    figure.legend(handles=legend, loc="upper center", bbox_to_anchor=(0.5, 0.08), ncols=3, frameon=False)
    figure.suptitle(
        f"Claimed alliances and hostilities {when}\n"
        "(groups left, states and their bodies right; ties that are only denied left out)"
    )
    plt.show()


draw("before August 2021", before)
draw("after August 2021", after)
citing.say(drawing.key(every.nodes, shown))

# %% [markdown]
# What is documented depends first of all on when documents were written: "still so when this was written" places a tie
# at the time of writing and at none before it. So the documents' own dates stand here, before anybody reads a change
# off the pictures on the left.

# %%
published = graph.ask("{ documents { id published { earliestStart latestEnd } } }")["documents"]
first = min(one["published"]["earliestStart"] for one in published)
last = max(one["published"]["latestEnd"] for one in published)


def numbers(networks: dict) -> str:
    """How many ties each certainty lets through."""
    certain, documented, possible = (len(network.edges) for network in networks.values())
    return f"{possible} are possible, {documented} of these documented and {certain} certain"


citing.say(
    f"The documents were published between {first} and {last}. Of {len(every.edges)} ties, for the time before August "
    f"2021 {numbers(before)}; for the time after it {numbers(after)}."
)

# %% [markdown]
# Every tie of the figures, how sure it is for either time, and where it is said. The link leads to the verdict with
# all its claims.


# %%
def tie_rows(edges) -> list[dict[str, object]]:
    """A row for each tie."""
    return [
        {
            "proposition": f"[{trace.reading}]({citing.verdict(edge, every.manifest)})",
            "status": edge.status.value,
            "period": edge.period.edtf if edge.period else "not said",
            "before": sureness(citing.tie_id(edge), before),
            "after": sureness(citing.tie_id(edge), after),
            "document, paragraphs": citing.where_said(trace),
        }
        for edge in edges
        for trace in [every.trace(edge.id)]
    ]


citing.say("**Alliances**\n\n" + citing.table(tie_rows(edge for edge in every.edges if sign(edge) == "alliance")))
citing.say("**Hostilities**\n\n" + citing.table(tie_rows(edge for edge in every.edges if sign(edge) == "hostility")))
citing.say(
    f"{citing.NOT_THEN} : its dates, or the life of an actor, rule that time out. A verdict of several rows is one: it "
    "covers every episode of the verb."
)

# %% [markdown]
# ## Through 2022, quarter by quarter

# %%
QUARTERS = {
    "Jan–Mar": "2022-01/2022-03",
    "Apr–Jun": "2022-04/2022-06",
    "Jul–Sep": "2022-07/2022-09",
    "Oct–Dec": "2022-10/2022-12",
}
quarters = {label: citing.held(graph, when, **scope) for label, when in QUARTERS.items()}


def bars(colour: str) -> dict[str, dict[str, object]]:
    """How a bar of each sureness looks."""
    return {
        "certain": {"facecolor": colour, "edgecolor": colour},
        "documented": {"facecolor": "white", "edgecolor": colour, "hatch": "xxx"},
        "possible": {"facecolor": "white", "edgecolor": colour, "hatch": "//"},
        "no date": {"facecolor": "white", "edgecolor": drawing.FAINT, "hatch": ".."},
    }


figure, axes = plt.subplots(1, 2, figsize=(9.2, 4.6))
for ax, kind in zip(axes, LOOK):
    colour, _ = LOOK[kind]
    for place, networks in enumerate(quarters.values()):
        found = by_sureness(networks)
        foot = 0
        for word, look in bars(colour).items():
            number = found[kind, word]
            ax.bar(place, number, bottom=foot, width=0.62, **look)
            if number:
                box = {"facecolor": "white", "edgecolor": "none", "pad": 1.2}
                ax.text(place, foot + number / 2, str(number), ha="center", va="center", bbox=box)
            foot += number
    ax.set_xticks(range(len(quarters)), quarters)
    ax.set_ylabel(f"{'alliances' if kind == 'alliance' else 'hostilities'} (ties)")
    ax.spines[["top", "right"]].set_visible(False)
    ax.set_title({"alliance": "Alliances", "hostility": "Hostilities"}[kind])
figure.legend(
    handles=[
        Patch(**look, label=label)
        for look, label in zip(
            bars(drawing.BLACK).values(),
            ("certain: dates force it", "documented: a claim places it then", "possible: dates allow it", "no date"),
        )
    ],
    loc="upper center",
    bbox_to_anchor=(0.5, 0.02),
    ncols=4,
    frameon=False,
)
figure.suptitle("Claimed ties by quarter of 2022, by how sure that is\n(ties that are only denied left out)")
figure.tight_layout()
plt.show()
citing.say(citing.table(counts(quarters)))

# %% [markdown]
# A tie may be counted in several quarters: as documented where a claim places it, and as possible wherever its dates
# allow it. An attack dated "2022" is documented in the year and in none of its quarters; an alliance dated "2022" held
# in 2022, and is documented in each.

# %%
in_a_quarter = {node.id for networks in quarters.values() for node in networks["documented"].nodes}
figure, axes = plt.subplots(2, 2, figsize=(9.6, 8), gridspec_kw={"wspace": 1.7, "hspace": 0.25})
drawn = []
for ax, (label, networks) in zip(axes.flat, quarters.items()):
    lines = links(networks["documented"])
    columns = [[actor for actor in column if actor in in_a_quarter] for column in (left, right)]
    drawing.two_columns(ax, *columns, shown, lines)
    ax.set_title(f"{label} 2022")
    drawn += lines
seen = {link.colour for link in drawn}
legend = [
    *(Line2D([], [], color=hue, linewidth=width, label=kind) for kind, (hue, width) in LOOK.items() if hue in seen),
    *drawing.status_legend({link.status for link in drawn}),
]
figure.legend(handles=legend, loc="upper center", bbox_to_anchor=(0.5, 0.09), ncols=4, frameon=False)
figure.suptitle(
    "Claimed ties that are documented in the quarter\n"
    "(actors with such a tie in 2022; ties that are only denied left out)"
)
plt.show()
citing.say(drawing.key(every.nodes, {actor: shown[actor] for actor in in_a_quarter}))

# %% [markdown]
# A document places nothing after the day on which it was written. An actor that is black in one quarter and grey in
# the next may have left the sources and nothing else.
#
# ## Who stands between others
#
# Two readings of *broker*, both over the networks above with parallel ties taken as one:
#
# - **Betweenness**: the share of the shortest ways between other actors that lead through this one, over alliances
#   and hostilities alike (Freeman, 1977). An actor that many others fight scores high too: this is a place in what is
#   written, not a talent for mediation.
# - **Between foes**: pairs of its allies that are said to fight each other.


# %%
def simple(edges) -> nx.Graph:
    """Two actors are joined if any tie joins them."""
    return nx.Graph([(edge.source, edge.target) for edge in edges])


def betweenness(edges) -> dict[str, float]:
    """By actor, 0 to 1; empty without ties."""
    joined = simple(edges)
    return nx.betweenness_centrality(joined) if joined else {}


READING = {
    "certain": "certain ties",
    "documented": "documented ties, certain or not",
    "possible": "all possible ties, undated ones too",
}


def readings(networks: dict) -> dict[str, dict[str, float]]:
    """Betweenness by what counts as a tie at that time."""
    return {reading: betweenness(networks[word].edges) for word, reading in READING.items()}


def highest(scores: dict[str, float], first: int) -> list[str]:
    """The actors with the most, no actor that stands between none."""
    return [actor for actor in sorted(scores, key=lambda actor: (-scores[actor], actor))[:first] if scores[actor] > 0]


times = {"before August 2021": readings(before), "after August 2021": readings(after)}
brokers = sorted({actor for time in times.values() for scores in time.values() for actor in highest(scores, 4)})
brokers.sort(key=lambda actor: times["after August 2021"][READING["possible"]].get(actor, 0))

figure, axes = plt.subplots(1, 2, figsize=(9.2, 0.42 * len(brokers) + 1.4), sharey=True, sharex=True)
look = dict(zip(READING.values(), (("o", drawing.BLUE), ("D", drawing.VERMILLION), ("^", drawing.BLACK))))
for ax, (when, scores) in zip(axes, times.items()):
    for row, actor in enumerate(brokers):
        values = [scores[reading].get(actor) for reading in look]
        known = [value for value in values if value is not None]
        if known:
            ax.plot([min(known), max(known)], [row, row], color=drawing.FAINT, zorder=1)
        for (marker, colour), value, lift in zip(look.values(), values, (0.16, 0, -0.16)):
            if value is not None:
                ax.plot(value, row + lift, marker, color=colour, markersize=7, zorder=2)
    ax.set_title(when)
    ax.set_xlabel("betweenness")
    ax.grid(axis="y", color="#E5E5E5")
    ax.spines[["top", "right"]].set_visible(False)
axes[0].set_yticks(range(len(brokers)), [shown[actor].replace("\n", " ") for actor in brokers])
handles = [
    Line2D([], [], color=colour, marker=marker, linestyle="none", label=reading)
    for reading, (marker, colour) in look.items()
]
figure.legend(handles=handles, loc="upper center", bbox_to_anchor=(0.5, 0.02), ncols=3, frameon=False)
figure.suptitle("Who stands between others, by what is counted as a tie\n(ties that are only denied left out)")
figure.tight_layout()
plt.show()
citing.say(drawing.key(every.nodes, {actor: shown[actor] for actor in brokers}))

# %% [markdown]
# Where the three marks of an actor lie far apart, its place rests on vague dates. An actor without a mark has no tie
# of that sort at that time. The first four of each quarter of 2022:

# %%
names = {node.id: node.name for node in every.nodes}
citing.say(
    citing.table(
        {
            "quarter": label,
            **{
                reading: ", ".join(f"{names[actor]} {scores[actor]:.2f}" for actor in highest(scores, 4)) or "none"
                for reading, scores in readings(networks).items()
            },
        }
        for label, networks in quarters.items()
    )
)


# %%
def between_foes(edges) -> list[dict[str, object]]:
    """Actors with allies that fight each other."""
    allied = simple([edge for edge in edges if sign(edge) == "alliance"])
    hostile = simple([edge for edge in edges if sign(edge) == "hostility"])
    return [
        {"between": names[actor], "one ally": names[one], "another, which fights it": names[other]}
        for actor in sorted(allied)
        for one, other in combinations(sorted(allied[actor]), 2)
        if hostile.has_edge(one, other)
    ]


for when, networks in {"before August 2021": before, "after August 2021": after}.items():
    for word, network in networks.items():
        citing.say(f"**{word} {when}**\n\n{citing.table(between_foes(network.edges))}")

# %% [markdown]
# The ties that these rows are made of stand with their paragraphs in the table of alliances and hostilities above.
# Within an interval two ties may have held one after the other: an actor that is "between foes" here need not have
# been so on any one day.
#
# ## What these figures do not show
#
# - **What changed in August 2021.** Documents date what is recent and leave the past vague. Where they were all
#   written after the takeover, there is more after than before, and more that is documented, whatever happened.
# - **Ties without dates.** They stand grey in both pictures of possible ties and cannot tell a before from an after,
#   unless a claim says when one of the two began or ended: a tie to a government is not drawn for the time after its
#   fall.
# - **How much was fought.** A tie counts claims that somebody tells of, whether of one attack or of a hundred; an
#   attack that these documents leave out is not here. More ties in a quarter are not more violence.
# - **The other side of the story.** The documents are few and of few kinds, and look chiefly at Pakistan. What they
#   do not care about, and alliances that nobody writes about, are missing.
# - **One actor or many.** An army, a police force and the state that they serve are actors of their own, as the
#   documents name them. Who fights three bodies of one state has three ties, which raises its betweenness.
# - **That these are brokers.** The measures count ways in a graph of claims. A high figure says that much is written
#   about an actor's alliances and enemies.
# - **Truth.** A status says on what ground these documents assert a tie and whether one of them denies it, not whether
#   it is so; "certain" speaks of its dates.
#
# ## How to cite
#
# The figures by dataset version, content hash and the filter in their titles; a tie by its document and paragraphs or
# the address of its verdict.

# %%
citing.sources(every, *before.values(), *after.values())
