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
# # First steps: who sheltered whom, and according to whom?
#
# **The question.** Which actors do the documents of this dataset say sheltered which others, who says so, who denies
# it, and how much of it could be known when?
#
# *Sheltered* means refuge, sanctuary, safe haven or hosting that somebody is said to have given. Passage, looking away
# and release are other verbs, and stand apart below. Haven that nobody is named as giving is another again:
# [who sheltered the TTP](05_who_sheltered_the_ttp.ipynb) shows it beside who ruled the ground. Everything here is a
# claim that somebody makes in a document: no line in a figure says that something is so.

# %%
import matplotlib.pyplot as plt
import networkx as nx
import pandas as pd
from militant_graph import MilitantGraph

import citing
import drawing

graph = MilitantGraph(citing.ADDRESS)
every = graph.network()
citing.sources(every)

# %% [markdown]
# That is everything: every tie that some document asserts. As frames of pandas, by family of verbs and by status. A
# tie that nobody denies is **supported** if it stands on good ground: a document says so itself, or as the finding of
# a body that is no party, or a witness with nothing to gain says so, or one party claims what its adversary alleges.
# It is **reported** where it rests on unnamed reports or on hedged words, **claimed** where those who gain by it say
# so, and **alleged** where they are accused of it and no more. What somebody denies is **contested**, however well it
# is supported.

# %%
actors, ties = every.to_pandas()
pd.crosstab(ties["family"], ties["status"])

# %% [markdown]
# ## The documents
#
# All that follows rests on these. Reliability is a grade from A to F that the dataset's editors gave.

# %%
citing.documents(graph.ask("{ documents { id title publisher author published { edtf } reliability } }"))

# %% [markdown]
# ## One question, one answer
#
# An actor is found by name, alias or acronym. `check` answers for a single proposition, with both sides.

# %%
answer = graph.check("Afghan Taliban", "SHELTERED", "TTP")
citing.say(
    "\n\n".join(
        [
            f"**{answer.verdict.value}.** {answer.sentence}",
            answer.evidence_sentence,
            *(assumption.sentence for assumption in answer.identity_assumptions),
            *(dispute.sentence for dispute in answer.disputes),
            *(f"Without document {one.document.id} the verdict is {one.verdict.value}." for one in answer.would_change),
            f"The answer to cite: [{answer.address}]({citing.ADDRESS}{answer.address})",
        ]
    )
)

# %% [markdown]
# ## Who sheltered whom, by what the documents say
#
# The whole network of the verb *sheltered*, ties that are only denied among them. A network is left without those
# unless they are asked for.

# %%
shelter = graph.network(types="SHELTERED", statuses=citing.EVERY_STATUS)
citing.sources(shelter)


# %%
def in_layers(ties: nx.MultiDiGraph) -> dict[str, tuple[float, float]]:
    """Places from left to right along the ties: who sheltered stands left of whom it is said to have sheltered."""
    layered = nx.DiGraph()
    for component in sorted(nx.weakly_connected_components(ties), key=len, reverse=True):
        for layer, ids in enumerate(nx.topological_generations(nx.DiGraph(ties.subgraph(component)))):
            layered.add_nodes_from(sorted(ids), layer=layer)
    places = {}
    by_layer = {}
    for actor, layer in layered.nodes(data="layer"):
        by_layer.setdefault(layer, []).append(actor)
    for layer, ids in by_layer.items():
        for row, actor in enumerate(ids):
            places[actor] = (layer, (len(ids) - 1) / 2 - row)
    return places


sheltering = shelter.to_networkx()
shown = drawing.labels(shelter.nodes, width=20)
places = in_layers(sheltering)

figure, ax = plt.subplots(figsize=(10, 4.6))
ax.set_xlim(-0.35, 2.35)
ax.set_ylim(min(y for _, y in places.values()) - 0.4, max(y for _, y in places.values()) + 0.4)
drawing.bare(ax)
written = {actor: drawing.name(ax, places[actor], text) for actor, text in shown.items()}
figure.canvas.draw()
for source, target, tie in sheltering.edges(data=True):
    link = drawing.Link(source, target, drawing.STATUS[tie["status"]], tie["status"], width=2.2)
    drawing.arrow(ax, *drawing.between(ax, written[source], written[target]), link)
ax.set_title(f"Claims that A sheltered B (A → B)\n{shelter.manifest.filter_}")
styles = drawing.status_legend({tie["status"] for *_, tie in sheltering.edges(data=True)}, coloured=True)
ax.legend(handles=styles, loc="upper center", bbox_to_anchor=(0.5, 0), ncols=2, frameon=False)
plt.show()
citing.say(drawing.key(shelter.nodes, shown))

# %% [markdown]
# Every line of the figure, with the claims behind it. The link leads to the verdict, which stays at that address.

# %%
citing.claims(shelter)

# %% [markdown]
# ## When
#
# The same ties year by year, without those that are only denied. The filter `on` asks for a time, and shows what is
# **documented** then: a claim places it there. Two other certainties can be asked for. What is **certain** is forced by
# the dates, if the claim is right; what is **possible** is ruled out by none of them. "Still so when this was written"
# documents a tie for the time of writing alone.

# %%
YEARS = ["2001", "2020", "2021", "2022", "2023"]
by_year = {year: citing.held(graph, year, types="SHELTERED") for year in YEARS}
no_date = citing.undated(graph, types="SHELTERED")
names = {node.id: node.name for node in shelter.nodes}
citing.say(
    citing.table(
        {
            "proposition": f"{names[edge.source]} sheltered {names[edge.target]}",
            **{year: citing.how_sure(citing.tie_id(edge), networks) for year, networks in by_year.items()},
            "no claim dates it": "yes" if citing.tie_id(edge) in no_date else "",
        }
        for edge in shelter.edges
        if edge.claims_for > 0
    )
)
citing.say(f"{citing.NOT_THEN} : its dates, or the life of an actor, rule that year out.")

# %% [markdown]
# ## Near shelter, and not shelter
#
# The same family of verbs without *sheltered*, and without haven and mere presence on a state's territory, which name
# nobody who let it be so. Anyone who reads these lines as shelter says more than the documents do.

# %%
NEAR = {
    "TOLERATED": drawing.ORANGE,
    "RELEASED": drawing.BLUE,
    "ALLOWED_RETURN_OF": drawing.GREEN,
    "GAVE_SAFE_PASSAGE_TO": drawing.PURPLE,
    "REFUSED_TO_HAND_OVER": drawing.VERMILLION,
}
near = graph.network(types=list(NEAR), statuses=citing.EVERY_STATUS)
citing.sources(near)

# %%
MARK = dict(zip(NEAR, "osD^v"))
PLACE_OF_MARK = dict(zip(NEAR, (0.6, 0.65, 0.7, 0.75, 0.8)))
acting = sorted({edge.source for edge in near.edges})
acted_on = sorted({edge.target for edge in near.edges})
left, right = drawing.untangled(acting, acted_on, [(edge.source, edge.target) for edge in near.edges])
shown = drawing.labels(near.nodes, width=30)

figure, ax = plt.subplots(figsize=(7.2, 7.5))
drawing.two_columns(
    ax,
    left,
    right,
    shown,
    [
        drawing.Link(
            edge.source,
            edge.target,
            NEAR[edge.type_.value],
            edge.status.value,
            marker=MARK[edge.type_.value],
            marked_at=PLACE_OF_MARK[edge.type_.value],
        )
        for edge in near.edges
    ],
)
ax.set_title(f"Claims of acts near shelter, from left to right\n{near.manifest.filter_}")
verbs = [
    drawing.Line2D([], [], color=colour, marker=MARK[verb], label=verb.lower().replace("_", " "))
    for verb, colour in NEAR.items()
]
styles = drawing.status_legend({edge.status.value for edge in near.edges})
ax.legend(handles=verbs + styles, loc="upper center", bbox_to_anchor=(0.5, 0), ncols=2, frameon=False)
plt.show()
citing.say(drawing.key(near.nodes, shown))

# %%
citing.claims(near)

# %% [markdown]
# ## What could be known when
#
# The same question with `known_by`: only documents certainly in print by that day count. It is the day of publication
# that moves here, not the day on which somebody is said to have sheltered somebody.

# %%
days = sorted(
    one["published"]["latestEnd"] for one in graph.ask("{ documents { published { latestEnd } } }")["documents"]
)
by_day = {day: graph.network(types="SHELTERED", statuses=citing.EVERY_STATUS, known_by=day) for day in days}
status_on = {day: {citing.tie_id(edge): edge.status.value for edge in net.edges} for day, net in by_day.items()}
citing.say(
    citing.table(
        {
            "proposition": f"{names[edge.source]} sheltered {names[edge.target]}",
            **{f"by {day}": status_on[day].get(citing.tie_id(edge), "–") for day in days},
        }
        for edge in shelter.edges
    )
)
citing.say("– : no document in print by then speaks of it.")

# %% [markdown]
# ## What these figures do not show
#
# - **Whether anybody sheltered anybody.** They show who says so. A solid line means that somebody says so on good
#   ground and that nobody in these documents denies it; it does not mean that it is so, nor that nobody elsewhere
#   denies it.
# - **The whole world.** Only what the documents listed above say is here. A pair without a line is a pair of whom
#   these texts do not say it, which is no sign that it did not happen.
# - **Independent voices.** A government counts once, however many of its ministers and spokesmen speak, but several
#   claims may go back to one source that none of them names, and several documents of one kind (reports and articles
#   in English, largely about Pakistan's security) share what they look at and what they leave out.
# - **Truth.** Confidence weighs the reliability of a document and the attribution of a claim. It measures sources.
# - **When.** Many of these claims give no date, or only one end of a period. A tie without any date is possible on any
#   day and documented on none, and the first figure shows all ties at once, whatever their time.
# - **How much.** A line may stand for a night or for twenty years, for one leader or for a whole movement. What a
#   faction does is not thereby done by the whole, and the reverse.
#
# ## How to cite
#
# A figure by the dataset's version, the content hash and the filter that stand above; a line in it by the document
# and the paragraphs in the tables, or by the address of its verdict. With another content hash, run this again: the
# figures may have changed.

# %%
citing.sources(shelter)
