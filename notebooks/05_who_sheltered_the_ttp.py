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
# # Who sheltered the TTP: one question asked to the end
#
# **The question.** Who is named as having sheltered the Tehrik-i-Taliban Pakistan (TTP), and by whom? Where did it find
# haven without anybody being named who gave it, and who ruled there then? Who denies it, what hangs on a single
# document, and what was known by which day?
#
# Three things that are easily taken for one another stand apart here. *Sheltered*: a passage names who gave shelter.
# *Found haven*: a passage tells of haven on a state's territory and names nobody who gave it; who ruled the ground is
# another claim, and makes nobody a host. *Is based*: a passage tells that the group is there, without a word of haven.

# %%
import matplotlib.pyplot as plt
from militant_graph import MilitantGraph, Trace
from militant_graph.generated.fragments import ClaimFields, RelationshipFields

import citing
import drawing

graph = MilitantGraph(citing.ADDRESS)
GUEST, HOST = "TTP", "Afghan Taliban"

# %% [markdown]
# ## The answer in words
#
# `shelter` answers with a sentence, whose clauses stand one below the other here, and with all that it rests on.

# %%
told = graph.shelter(GUEST)
citing.say("\n".join(f"- {clause}" for clause in told.sentence.split("; ")))

# %% [markdown]
# ## The answer at a glance
#
# A row for each thing that is said, a column for each document. The colour of a row is its status, all documents
# together.

# %%
every = graph.network(statuses=citing.EVERY_STATUS)
edge_of = {citing.tie_id(edge): edge for edge in every.edges}


def trace(tie: RelationshipFields) -> Trace:
    """The claims on a tie of an answer."""
    return every.trace(edge_of[citing.tie_id(tie)].id)


on_ground = [*told.havens, *told.presence]
granted = [*told.toleration, *told.passage, *told.returns, *told.releases, *told.refusals]
ties = [
    *told.hosting,
    *(one.relationship for one in told.havens),
    *granted,
    *(one.relationship for one in told.presence),
]
traces = [trace(tie) for tie in ties]
in_general = {
    citing.tie_id(denial.relationship): denial.claims
    for denial in told.denials
    if denial.kind == "GENERAL" and denial.relationship
}
citing.sources(every)

# %%
documents = graph.ask("{ documents { id title publisher author published { edtf latestEnd } reliability } }")[
    "documents"
]
columns = [one["id"] for one in documents]


def marks(ax: plt.Axes, row: int, claims: list[ClaimFields], marker: str, shift: float, colour: str) -> None:
    """A mark for each document among the claims of a row, with their number where it is more than one."""
    for column, document in enumerate(columns):
        number = sum(claim.document.id == document for claim in claims)
        if number:
            filled = colour if marker == "o" else "white"
            ax.plot(column + shift, -row, marker, color=colour, markerfacecolor=filled, markersize=9, markeredgewidth=2)
        if number > 1:
            ax.text(column + shift + 0.09, -row + 0.12, str(number), fontsize=8, ha="left", va="bottom")


figure, ax = plt.subplots(figsize=(7.5, 5.2))
for row, one in enumerate(traces):
    colour = drawing.STATUS[one.edge.status.value]
    ax.axhline(-row, color=drawing.FAINT, linewidth=0.5, zorder=0)
    marks(ax, row, one.supporting, "o", -0.22, colour)
    marks(ax, row, one.denying, "X", 0.05, colour)
    marks(ax, row, in_general.get(citing.tie_id(one.edge), []), "D", 0.3, colour)
ax.set_xlim(-0.5, len(columns) - 0.5)
ax.set_ylim(-len(traces) + 0.4, 0.6)
ax.set_xticks(range(len(columns)), [f"{one['id']}\nby {one['published']['latestEnd']}" for one in documents])
ax.set_yticks([-row for row in range(len(traces))], [one.reading for one in traces])
ax.tick_params(length=0)
for side in ax.spines.values():
    side.set_visible(False)
ax.set_title("Documents that say so, and that deny it, and the day by which each was in print")
kinds = [
    drawing.Line2D(
        [], [], color=drawing.DARK, linestyle="", marker=marker, markerfacecolor=filled, markersize=8, label=label
    )
    for marker, filled, label in (
        ("o", drawing.DARK, "says so (and how many claims, if several)"),
        ("X", "white", "denies it"),
        ("D", "white", "denies it in general, naming nobody"),
    )
]
statuses = {one.edge.status.value for one in traces}
colours = [
    drawing.Line2D([], [], color=colour, linewidth=5, label=drawing.MEANING[status])
    for status, colour in drawing.STATUS.items()
    if status in statuses
]
ax.legend(handles=kinds + colours, loc="upper right", bbox_to_anchor=(1, -0.1), ncols=2, frameon=False)
plt.show()

# %%
citing.documents({"documents": documents})

# %% [markdown]
# ## Who is named as host, and by whose word

# %%
citing.claims(every, [one.edge for one in traces[: len(told.hosting)]])

# %% [markdown]
# ## Where haven was found, and who ruled the ground
#
# None of these passages says who gave the haven. The fifth column is not from them: it is who ruled that territory at
# the time of the claim, by the claims in the second table.

# %%
citing.say(
    citing.table(
        {
            "haven": citing.linked(trace(haven.relationship)) if place == 0 else "",
            "who says so": citing.who(claim),
            "document, paragraphs": citing.where(claim),
            "when": citing.when(claim),
            "who ruled there then": ", ".join(
                ruler.actor.name for ruler in haven.rulers if claim.id in {one.id for one in ruler.claims}
            ),
            "in our words": claim.paraphrase,
        }
        for haven in told.havens
        for place, claim in enumerate(trace(haven.relationship).supporting)
    )
)

# %%
rules = {citing.tie_id(ruler.relationship): ruler.relationship for haven in told.havens for ruler in haven.rulers}
citing.claims(every, [trace(rule).edge for rule in rules.values()])

# %% [markdown]
# ## What else was granted: toleration, passage, return, release, refusal to hand over
#
# None of it is shelter.

# %%
citing.claims(every, [trace(tie).edge for tie in granted])

# %% [markdown]
# ## Who denies what
#
# A denial of one thing may carry a denial of another. Whoever denies that the group was on its ground denies that it
# sheltered the group there. Whoever denies it of everybody denies it of this group too, without naming it.

# %%
BEARS = {
    "DIRECT": "names the two and denies it",
    "GROUND": "denies haven or presence there, and so shelter by whoever ruled there",
    "TIES": "denies any ties, and so shelter",
    "GENERAL": "denies it of everybody, naming nobody",
}
citing.say(
    citing.table(
        {
            "what it stands against": citing.linked(trace(denial.relationship)) if denial.relationship else "",
            "how": BEARS[denial.kind.value],
            "who denies it": citing.who(claim),
            "document, paragraphs": citing.where(claim),
            "in our words": claim.paraphrase,
        }
        for denial in told.denials
        for claim in denial.claims
    )
)

# %% [markdown]
# ## What hangs on one document
#
# The same question without each document in turn: the verdict on "the Afghan Taliban sheltered the TTP", linked to its
# address, and what `shelter` then tells. *Indirect* means: no claim says it or denies it by name, and others bear on
# it.


# %%
def outcome(**evidence: object) -> dict[str, str]:
    """What is told of shelter, and the verdict on one host, by the claims that some evidence leaves."""
    verdict, told = graph.check(HOST, "SHELTERED", GUEST, **evidence), graph.shelter(GUEST, **evidence)
    deniers = {claim.speaker.name for denial in told.denials for claim in denial.claims if claim.speaker}
    rulers = {ruler.actor.name for haven in told.havens for ruler in haven.rulers}
    return {
        "verdict": f"[{verdict.verdict.value}]({citing.ADDRESS}{verdict.address})",
        "named as host": ", ".join(tie.from_.name for tie in told.hosting) or "nobody",
        "haven, its giver not named": ", ".join(haven.relationship.to.name for haven in told.havens) or "none told of",
        "who ruled there then": ", ".join(sorted(rulers)) or "–",
        "who denies any of it": ", ".join(sorted(deniers)) or "nobody",
    }


citing.say(citing.table({"without": document, **outcome(without_documents=[document])} for document in columns))

# %% [markdown]
# Only one document names the host. Without it, this is what the others say on the matter, and how it bears on it.

# %%
without = graph.check(HOST, "SHELTERED", GUEST, without_documents=["003"])
SIDES = {"FOR": "for", "AGAINST": "against", "NEITHER": "beside it"}
citing.say(
    citing.table(
        {
            "counts": SIDES[one.side.value],
            "how it bears on it": one.rule,
            "document, paragraphs": citing.where(*one.claims),
        }
        for one in without.bearing
        if one.kind != "EVENT"
    )
)

# %% [markdown]
# ## What was known by a day
#
# The same with the documents that were certainly in print by a day: the day of publication, not the day on which
# anybody is said to have sheltered anybody.

# %%
days = sorted({one["published"]["latestEnd"] for one in documents})
citing.say(citing.table({"known by": day, **outcome(known_by=day)} for day in days))

# %% [markdown]
# ## What these figures do not show
#
# - **Whether anybody sheltered the TTP.** They show who says so and who denies it, in five texts.
# - **Who gave the haven.** Who ruled the ground is known from other passages than those that tell of haven. That a
#   haven lay where somebody ruled does not say that he gave it.
# - **Parts and the whole.** What is said of a commander, an office or a faction is not said of the TTP, and is in none
#   of these tables; `told.parts` has it.
# - **How many knew.** Marks count claims, not witnesses; several may go back to one source.
#
# ## How to cite
#
# The verdict by its address, which holds the filter; a line of a table by its document and paragraphs; the figure by
# the dataset's version and content hash. With another content hash, run this again: the figures may have changed.

# %%
citing.sources(every)
