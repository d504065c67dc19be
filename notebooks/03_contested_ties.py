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
# # Contested ties: what stands without each document, and according to whom?
#
# **The question.** Some ties are asserted by some and denied by others. On which document does each of them rest?
# What would be left if one of the documents did not exist? And who is it that asserts and that denies?
#
# Leaving a document out takes away its claims, those for a tie and those against it: a contested tie may become one
# that nobody denies any more (supported, reported, claimed or alleged, by the ground on which it is left standing),
# one that is only denied, or nothing that anybody speaks of.

# %%
import textwrap
from collections import Counter, defaultdict

import matplotlib.pyplot as plt
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from militant_graph import MilitantGraph

import citing
import drawing

graph = MilitantGraph(citing.ADDRESS)
documents = graph.ask("{ documents { id title publisher author published { edtf } reliability } }")
citing.documents(documents)
ids = [document["id"] for document in documents["documents"]]

# %% [markdown]
# ## The ties in question
#
# All that are contested, and those that are only denied: of these, no document of the dataset says that they are so.

# %%
disputed = graph.network(statuses=["CONTESTED", "DENIED"])
citing.sources(disputed)
traces = {citing.tie_id(edge): disputed.trace(edge.id) for edge in disputed.edges}

# %% [markdown]
# ## Without each document
#
# One network for each document left out, ties that are only denied among them.

# %%
EVERYTHING = "all documents"
without = {EVERYTHING: graph.network(statuses=citing.EVERY_STATUS)} | {
    f"without {document}": graph.network(statuses=citing.EVERY_STATUS, without_documents=document) for document in ids
}
standing = {
    label: {citing.tie_id(edge): edge.status.value for edge in network.edges} for label, network in without.items()
}

# %%
acronyms = {
    node.name: drawing.acronym(node)
    for node in disputed.nodes
    if len(node.name) > drawing.SHORT and drawing.acronym(node)
}


def short(text: str) -> str:
    """A reading with acronyms for long names."""
    for long, acronym in acronyms.items():
        text = text.replace(long, acronym)
    return text


rows = sorted(traces, key=lambda tie: (traces[tie].edge.status.value, traces[tie].reading))


def proposition(tie: str) -> str:
    """A tie in words, with its time where it is one of several episodes."""
    trace = traces[tie]
    when = f" ({trace.edge.period.edtf})" if trace.relationship.episode and trace.edge.period else ""
    return textwrap.fill(short(trace.reading) + when, 38)


wrapped = [proposition(tie) for tie in rows]

figure, ax = plt.subplots(figsize=(9.6, 0.52 * len(rows) + 1))
for y, tie in enumerate(rows):
    for x, label in enumerate(without):
        status = standing[label].get(tie)
        changed = status != standing[EVERYTHING][tie]
        ax.add_patch(
            plt.Rectangle(
                (x - 0.46, y - 0.42),
                0.92,
                0.84,
                facecolor=drawing.STATUS[status] if status else "white",
                edgecolor=drawing.BLACK if changed else "none",
                linewidth=2,
            )
        )
        ax.text(
            x,
            y,
            status or "nobody\nspeaks of it",
            ha="center",
            va="center",
            fontsize=8.5,
            color=drawing.WRITTEN[status] if status else drawing.BLACK,
            weight="bold" if changed else "normal",
        )
ax.set_xlim(-0.5, len(without) - 0.5)
ax.set_ylim(len(rows) - 0.5, -0.5)
ax.set_xticks(range(len(without)), [label.replace(" ", "\n", 1) for label in without])
ax.xaxis.tick_top()
ax.set_yticks(range(len(rows)), wrapped)
ax.tick_params(length=0)
ax.spines[:].set_visible(False)
ax.text(-0.62, -0.7, "proposition", ha="right", style="italic")
ax.set_title(
    "How each proposition stands when a document is left out\n(framed: otherwise than with all documents)", pad=12
)
plt.show()
citing.say(
    drawing.key(disputed.nodes, {node.id: acronyms[node.name] for node in disputed.nodes if node.name in acronyms})
)

# %% [markdown]
# Every claim behind these rows, for and against. The link leads to the verdict over all documents, which also says
# which document alone would turn it.

# %%
citing.claims(disputed)

# %% [markdown]
# ## What the whole network owes to each document
#
# `compare` puts the network with all documents beside the one without a document: ties of which nobody speaks any
# more, ties whose status turns, and ties whose confidence or denial alone changes.

# %%
SORTS = {
    "nobody speaks of it any more": ("lost", drawing.VERMILLION, "xx"),
    "another status": ("status_changed", drawing.ORANGE, ".."),
    "another confidence or denial only": ("confidence_changed", drawing.SKY, "//"),
    "as before": ("same", "white", ""),
}
compared = {
    document: graph.compare(
        base={"statuses": citing.EVERY_STATUS},
        other={"statuses": citing.EVERY_STATUS, "without_documents": [document]},
    )
    for document in ids
}
figure, ax = plt.subplots(figsize=(9.2, 0.62 * len(ids) + 1.2))
for y, (document, difference) in enumerate(compared.items()):
    foot = 0
    for field, colour, hatch in SORTS.values():
        number = getattr(difference.counts, field)
        ax.barh(
            y, number, left=foot, height=0.62, facecolor=colour, edgecolor=drawing.BLACK, hatch=hatch, linewidth=0.7
        )
        if number > 25:
            box = {"facecolor": "white", "edgecolor": "none", "pad": 1.2}
            ax.text(foot + number / 2, y, str(number), ha="center", va="center", bbox=box)
        foot += number
ax.set_yticks(range(len(ids)), [f"without {document}" for document in ids])
ax.invert_yaxis()
ax.set_xlabel("ties")
ax.spines[["top", "right"]].set_visible(False)
handles = [
    Patch(facecolor=colour, edgecolor=drawing.BLACK, hatch=hatch, label=label)
    for label, (_, colour, hatch) in SORTS.items()
]
figure.legend(handles=handles, loc="upper center", bbox_to_anchor=(0.5, 0.02), ncols=2, frameon=False)
ax.set_title("What becomes of the ties of the whole network without a document\n(every status)")
figure.tight_layout()
plt.show()
citing.say(
    citing.table(
        {"left out": document} | {label: getattr(difference.counts, field) for label, (field, *_) in SORTS.items()}
        for document, difference in compared.items()
    )
)
alone = Counter(len(edge.documents) for edge in without[EVERYTHING].edges)
citing.say(
    f"Of {len(without[EVERYTHING].edges)} ties, {alone[1]} stand in one document only. No second document of this "
    "dataset speaks of those."
)

# %% [markdown]
# Which ties of the whole network change their status, document by document. Those in bold are among the contested
# ones above; the others stand undenied, on weaker ground without the document.

# %%
readings = {one["type"]: one["forward"] for one in graph.ask("{ relationTypes { type forward } }")["relationTypes"]}


def in_words(tie) -> str:
    """A tie as a proposition, linked to its verdict over all documents."""
    text = f"{tie.from_.name} {readings[tie.type_.value]} {tie.to.name}"
    linked = f"[{text}]({citing.ADDRESS}/facts/{tie.from_.id}/{tie.type_.value}/{tie.to.id})"
    return f"**{linked}**" if citing.tie_id(tie) in traces else linked


citing.say(
    citing.table(
        {
            "left out": document,
            "proposition": in_words(change.base),
            "with it": change.base.status.value,
            "without it": change.other.status.value,
        }
        for document, difference in compared.items()
        for change in difference.changed
        if change.status_changed
    )
)

# %% [markdown]
# ## According to whom
#
# Who says that the contested propositions are so, and who says that they are not? "The document itself" is what a
# document says in its own voice; "unnamed" is what it reports without saying from whom. A full mark is a word on good
# ground: the document's own, a finding of a body that is no party, a witness. A hollow one is a word in somebody's own
# cause, an allegation, an unnamed report, or hedged ("may have", "is believed to").


# %%
def sayer(claim) -> str:
    """Whose word a claim is."""
    if claim.attribution.value == "AUTHOR":
        return f"document {claim.document.id} itself"
    return claim.speaker.name if claim.speaker else f"unnamed, in {claim.document.id}"


def on_good_ground(claim) -> bool:
    """Whether a tie that nobody denies would be supported by this claim alone."""
    return claim.attribution.value in ("AUTHOR", "ASSESSED", "STATED") and not claim.hedged


# By who says it, by tie: the sides on which it is said, and whether on good ground.
said = defaultdict(lambda: defaultdict(dict))
for tie, trace in traces.items():
    for side, claims in (("for", trace.supporting), ("against", trace.denying)):
        for claim in claims:
            sides = said[sayer(claim)][tie]
            sides[side] = sides.get(side, False) or on_good_ground(claim)
sayers = sorted(said, key=lambda one: (one.startswith("unnamed"), not one.startswith("document"), -len(said[one]), one))

height = 0.46 * len(rows) + 4
figure, ax = plt.subplots(figsize=(9, height))
figure.subplots_adjust(top=1 - 3.3 / height, bottom=0.5 / height)
MARK = {
    "for": {"marker": "o", "color": drawing.BLUE, "markersize": 10, "linestyle": "none"},
    "against": {"marker": "X", "color": drawing.VERMILLION, "markersize": 10, "linestyle": "none"},
}
for y, tie in enumerate(rows):
    for x, one in enumerate(sayers):
        sides = said[one].get(tie, {})
        for side, good in sides.items():
            shift = 0 if len(sides) == 1 else -0.17 if side == "for" else 0.17
            ax.plot(x + shift, y, **MARK[side], markerfacecolor=MARK[side]["color"] if good else "white")
ax.set_xlim(-0.6, len(sayers) - 0.4)
ax.set_ylim(len(rows) - 0.5, -0.5)
ax.set_xticks(range(len(sayers)), [short(one) for one in sayers], rotation=60, ha="left", rotation_mode="anchor")
ax.xaxis.tick_top()
ax.set_yticks(range(len(rows)), wrapped)
ax.grid(color="#E5E5E5")
ax.set_axisbelow(True)
ax.tick_params(length=0)
ax.spines[:].set_visible(False)
figure.legend(
    handles=[
        Line2D([], [], **MARK["for"], label="says that it is so"),
        Line2D([], [], **MARK["against"], label="denies it"),
        Line2D(
            [], [], **MARK["for"] | {"color": drawing.BLACK}, markerfacecolor="white", label="hollow: on weaker ground"
        ),
    ],
    loc="upper center",
    bbox_to_anchor=(0.5, 0.5 / height),
    ncols=3,
    frameon=False,
)
figure.suptitle("Who asserts each proposition, and who denies it\n(all documents, every status)", fontsize=10.5)
plt.show()

# %% [markdown]
# The same through the filter `according_to`, over the whole network: how many ties each of these speakers asserts and
# on what ground, and how many it denies, in what these documents report of its words.

# %%
speakers = sorted(
    {(claim.speaker.id, claim.speaker.name) for trace in traces.values() for claim in trace.claims if claim.speaker}
)
GROUND = {
    "SUPPORTED": "asserted with nothing to gain",
    "REPORTED": "with a hedge",
    "CLAIMED": "to its own advantage",
    "ALLEGED": "against an adversary",
    "DENIED": "denied",
    "CONTESTED": "both",
}
rows_by_speaker = []
for speaker, name in speakers:
    network = graph.network(statuses=citing.EVERY_STATUS, according_to=speaker)
    by_status = Counter(edge.status.value for edge in network.edges)
    rows_by_speaker.append(
        {
            "according to": name,
            **{ground: by_status[status] for status, ground in GROUND.items()},
            "where": ", ".join(sorted({document for edge in network.edges for document in edge.documents})),
        }
    )
citing.say(citing.table(sorted(rows_by_speaker, key=lambda row: -sum(row[ground] for ground in GROUND.values()))))

# %% [markdown]
# ## What these figures do not show
#
# - **Who is right.** A tie that is denied may be so, and one that nobody denies may not. Most propositions are never
#   put to those whom they concern, or their answer is not printed.
# - **Everybody's word.** Speakers appear as a document lets them speak. Those with spokesmen are heard more often
#   than those without; nobody here was asked by the editors of this dataset.
# - **Independence.** Two documents may repeat one source, and two speakers may be one voice: a minister speaks for the
#   government that he serves. Leaving a document out shows what rests on that text, not what rests on the information
#   in it.
# - **When.** A denial of one month and an assertion of another stand in one row. They contradict each other only
#   where they speak of the same time: the claims above say which time they give.
# - **What was left out.** "Nobody speaks of it" is about these documents. It is no sign that a thing is not so.
# - **Guilt.** Living people appear because a document names them, with what they answer where it is reported. An
#   allegation against a person is somebody's word and is shown with that somebody.
# - **Truth.** Confidence and denial weigh sources.
#
# ## How to cite
#
# A cell of a figure by the proposition, its document and paragraphs in the table, and the content hash; or the
# address of the verdict with the filter, such as
# `/facts/afghan-taliban/SHELTERED/tehrik-i-taliban-pakistan?withoutDocuments=003`.

# %%
citing.sources(*without.values())
