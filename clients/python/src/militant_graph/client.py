"""The questions that a notebook asks."""

from __future__ import annotations

from types import TracebackType
from typing import Any

from typing_extensions import Unpack

from .arguments import Names, choice, choices, given, listed
from .claims import own_id, remaining_cases, whole_case
from .comparison import Compared, Comparison, comparison
from .connection import Connection, asked
from .errors import BadInput
from .evidence import evidence_filter
from .generated.base_model import UnsetType
from .generated.check import CheckCheck
from .generated.enums import ActorKind, Direction, RelationFamily, RelationType
from .generated.evidence import Evidence
from .generated.fragments import ClaimFields, PathFields, RelationshipFields
from .generated.paths import PathsPathSearch
from .generated.search import SearchSearch
from .generated.shelter import ShelterShelter
from .generated.sheltering import ShelteringSheltering
from .network import Network
from .reading import Question, read_network

MOST_ON_A_PAGE = 1000


class MilitantGraph:
    """
    A server of militant-graph.

    Wherever an actor is asked for, its id, or a name, alias or acronym that belongs to it alone, will do. Arguments
    named `types`, `families` and `kinds` take names of the schema, one or several; left out, all. Questions take the
    parts of the evidence filter as keywords, such as `on` or `known_by` (see `Evidence`). Answers are models with the
    fields of the schema in snake case; names that Python keeps for itself end in a stroke (`type_`, `from_`, `for_`,
    `filter_`), and enums are texts: `tie.status == "CONTESTED"`.

    Every question raises BadInput, BadDate, UnknownActor (with `candidates`), UnknownDocument, TooCostly, TookTooLong
    or Unreachable, all of them MilitantGraphError.
    """

    def __init__(
        self,
        address: str = "http://127.0.0.1:4000",
        *,
        timeout_seconds: float = 60,
        page_size: int = MOST_ON_A_PAGE,
    ) -> None:
        """
        `page_size`: how many nodes or edges are asked for at once, 1 to 1000; fewer where a server calls it too costly.
        Nothing is asked before the first question.
        """
        if not 1 <= page_size <= MOST_ON_A_PAGE:
            raise BadInput(f'"page_size" is a whole number from 1 to {MOST_ON_A_PAGE}, not {page_size}.')
        self._connection = Connection(address, timeout_seconds)
        self._page_size = page_size

    def __repr__(self) -> str:
        return f"MilitantGraph({self._connection.address!r})"

    def __enter__(self) -> MilitantGraph:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Gives up the connection."""
        self._connection.http_client.close()

    def network(
        self,
        *,
        actors: Names | None = None,
        hops: int | None = None,
        types: Names | None = None,
        families: Names | None = None,
        kinds: Names | None = None,
        **evidence: Unpack[Evidence],
    ) -> Network:
        """
        The network of the ties that pass the filter and of the actors that they join; with `actors`, what lies within
        `hops` (0 to 4, usually 1) of them. `kinds` keeps to actors of these kinds and ties between them.

        Raises DatasetChanged where the dataset is replaced while it is read.
        """
        question = Question(
            actors=listed("actors", actors),
            hops=given(hops),
            types=choices("types", RelationType, types),
            families=choices("families", RelationFamily, families),
            kinds=choices("kinds", ActorKind, kinds),
            filter_=evidence_filter(evidence),
        )
        return read_network(self._connection, question, self._page_size)

    def search(self, text: str, *, kinds: Names | None = None, first: int = 10) -> list[SearchSearch]:
        """Actors by name, best first: candidates with score (0 to 1) and reason, of which none is chosen."""
        return asked(self._connection.search, text=text, kinds=choices("kinds", ActorKind, kinds), first=first).search

    def check(self, start: str, type: str, end: str, **evidence: Unpack[Evidence]) -> CheckCheck:
        """
        What the claims say of "start – type – end", such as check("Afghan Taliban", "SHELTERED", "TTP"): verdict,
        sentence, claims for and against, what else bears on it and how (`bearing`), which document decides.
        """
        return asked(
            self._connection.check,
            from_=start,
            type_=choice("type", RelationType, type),
            to=end,
            filter_=evidence_filter(evidence),
        ).check

    def shelter(self, of: str, *, through_parts: bool = True, **evidence: Unpack[Evidence]) -> ShelterShelter:
        """
        Who sheltered the actor, whole: a sentence, who is named as host, where it found haven and who ruled there, what
        else was granted, who denies what. `parts` has what is said of factions, offices and holders alone; `claims` of
        this client gives the case of any relationship by its id.
        """
        return asked(
            self._connection.shelter,
            of=of,
            filter_=evidence_filter(evidence),
            through_parts=through_parts,
        ).shelter

    def sheltering(self, by: str, *, through_parts: bool = True, **evidence: Unpack[Evidence]) -> ShelteringSheltering:
        """Whom the actor sheltered, and who found haven where it ruled; otherwise as `shelter`."""
        return asked(
            self._connection.sheltering,
            by=by,
            filter_=evidence_filter(evidence),
            through_parts=through_parts,
        ).sheltering

    def who_sheltered(
        self, actor: str, *, through_factions: bool = False, **evidence: Unpack[Evidence]
    ) -> list[RelationshipFields]:
        """
        Who gave the actor shelter: its SHELTERED ties, the best supported first. `through_factions` adds those of its
        factions and branches; a faction sheltered is not the whole group sheltered.
        """
        return list(
            asked(
                self._connection.who_sheltered,
                actor=actor,
                filter_=evidence_filter(evidence),
                through_factions=through_factions,
            ).who_sheltered
        )

    def sheltered_by(
        self, actor: str, *, through_factions: bool = False, **evidence: Unpack[Evidence]
    ) -> list[RelationshipFields]:
        """Whom the actor sheltered; otherwise as `who_sheltered`."""
        return list(
            asked(
                self._connection.sheltered_by,
                actor=actor,
                filter_=evidence_filter(evidence),
                through_factions=through_factions,
            ).sheltered_by
        )

    def path(
        self,
        start: str,
        end: str,
        *,
        types: Names | None = None,
        families: Names | None = None,
        not_through: Names | None = None,
        direction: str = "EITHER",
        max_hops: int | None = None,
        **evidence: Unpack[Evidence],
    ) -> PathFields | None:
        """
        A shortest path over ties that pass the filter; of several, the one whose weakest hop is strongest. None where
        there is none within `max_hops` (1 to 8, usually 6): `paths` says why. `not_through` names kinds of actors that
        it does not go through; `direction` is EITHER, FORWARD or BACKWARD.
        """
        return asked(
            self._connection.path,
            from_=start,
            to=end,
            types=choices("types", RelationType, types),
            families=choices("families", RelationFamily, families),
            not_through=choices("not_through", ActorKind, not_through),
            direction=choice("direction", Direction, direction),
            max_hops=given(max_hops),
            filter_=evidence_filter(evidence),
        ).path

    def paths(
        self,
        start: str,
        end: str,
        *,
        types: Names | None = None,
        families: Names | None = None,
        not_through: Names | None = None,
        direction: str = "EITHER",
        max_hops: int | None = None,
        first: int = 5,
        distinct_actors: bool = False,
        **evidence: Unpack[Evidence],
    ) -> PathsPathSearch:
        """
        Alternative paths, the shortest first, at most `first` (1 to 50) of at most `max_hops` (1 to 8, usually 4), with
        what was searched; where there is none, `absence` and `sentence` say why. Otherwise as `path`.
        """
        return asked(
            self._connection.paths,
            from_=start,
            to=end,
            types=choices("types", RelationType, types),
            families=choices("families", RelationFamily, families),
            not_through=choices("not_through", ActorKind, not_through),
            direction=choice("direction", Direction, direction),
            max_hops=given(max_hops),
            first=first,
            distinct_actors=distinct_actors,
            filter_=evidence_filter(evidence),
        ).path_search

    def compare(
        self,
        *,
        base: Evidence | None = None,
        other: Evidence | None = None,
        types: Names | None = None,
        families: Names | None = None,
        actors: Names | None = None,
    ) -> Comparison:
        """
        The same ties through two filters, each a dict of the parts of a filter: all ties gained, lost and changed.

        Raises DatasetChanged where the dataset is replaced while it is read.
        """
        compared = Compared(
            base=evidence_filter(base or {}),
            other=evidence_filter(other or {}),
            types=choices("types", RelationType, types),
            families=choices("families", RelationFamily, families),
            actors=listed("actors", actors),
        )
        return comparison(self._connection, compared, self._page_size)

    def relationship(self, relationship_id: str) -> RelationshipFields:
        """The relationship with this id, over all its claims. Raises UnknownRelationship."""
        return whole_case(self._connection, relationship_id, self._page_size).relationship

    def claims(self, relationship_id: str, **evidence: Unpack[Evidence]) -> list[ClaimFields]:
        """
        The claims on a relationship, for and against, by id: all of them, or those that remain under a filter. Parts
        of the filter that look at relationships, such as `statuses`, hide no claim.

        Raises UnknownRelationship.
        """
        filter_ = evidence_filter(evidence)
        case = whole_case(self._connection, relationship_id, self._page_size)
        if isinstance(filter_, UnsetType):
            return case.claims
        tie = case.relationship
        ends = (tie.from_.id, tie.to.id)
        remaining = remaining_cases(self._connection, ends, tie.type_, filter_, self._page_size)
        asked_for = own_id(relationship_id)
        return remaining[asked_for].claims if asked_for in remaining else []

    def ask(self, query: str, **variables: Any) -> dict[str, Any]:
        """Any GraphQL question: what the answer holds under `data`, as it came. Fields stand in the playground."""
        return self._connection.get_data(self._connection.execute(query, variables=variables))
