"""What may go wrong, each with what to do about it."""

from __future__ import annotations

from typing import Any


class MilitantGraphError(Exception):
    """Any error of this package. `code` is the server's, such as `BAD_DATE`; `details` holds what else it told."""

    code = "ERROR"

    def __init__(self, message: str, code: str | None = None, details: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self.code = code or type(self).code
        self.details = details or {}


class BadInput(MilitantGraphError):
    """An argument out of its bounds, or a name that is none of an enum."""

    code = "BAD_USER_INPUT"


class BadDate(MilitantGraphError):
    """Text that is no EDTF date, or ends before it starts."""

    code = "BAD_DATE"


class BadCursor(BadInput):
    """A cursor that the list did not give."""

    code = "BAD_CURSOR"


class UnknownActor(MilitantGraphError):
    """No actor has this name. `candidates` are near ones, each a dict of id, name and kind."""

    code = "UNKNOWN_ACTOR"

    @property
    def candidates(self) -> list[dict[str, str]]:
        """Actors that may be meant; perhaps none."""
        return list(self.details.get("candidates", []))


class AmbiguousActor(UnknownActor):
    """Several actors have this name: `candidates` are all of them."""

    code = "AMBIGUOUS_ACTOR"


class UnknownDocument(MilitantGraphError):
    """No document has this id."""

    code = "UNKNOWN_DOCUMENT"


class UnknownRelationship(MilitantGraphError):
    """No relationship has this id, or the network does not hold it."""

    code = "UNKNOWN_RELATIONSHIP"


class BadRequest(MilitantGraphError):
    """What was sent is no operation that this server answers. `code` tells what is wrong with it."""

    code = "BAD_REQUEST"


class TooCostly(MilitantGraphError):
    """The question asks for more than the server answers at once: a smaller `page_size` may help."""

    code = "TOO_COSTLY"


class TookTooLong(MilitantGraphError):
    """No answer within the time allowed, by the server or by `timeout`."""

    code = "TIMEOUT"


class EngineUnavailable(MilitantGraphError):
    """The server is up, and its database is not."""

    code = "ENGINE_UNAVAILABLE"


class ServerFailed(MilitantGraphError):
    """The server failed in a way that only its operator can look into: the cause stands in its log."""

    code = "INTERNAL_SERVER_ERROR"


class Unreachable(MilitantGraphError):
    """Nothing answers at the address, or what answers is not militant-graph."""

    code = "UNREACHABLE"


class DatasetChanged(MilitantGraphError):
    """The dataset was replaced between two pages: what was read does not go together."""

    code = "DATASET_CHANGED"


class OtherVersion(MilitantGraphError):
    """The server's answer has a form that this version of the client does not know."""

    code = "OTHER_VERSION"


class MissingExtra(ImportError):
    """An optional library is not installed."""

    def __init__(self, library: str) -> None:
        super().__init__(
            f"to_{library}() needs {library}, which comes as an extra: "
            f'run pip install "./clients/python[{library}]" in the folder of militant-graph.'
        )


FROM_SERVER: list[type[MilitantGraphError]] = [
    BadInput,
    BadDate,
    BadCursor,
    UnknownActor,
    AmbiguousActor,
    UnknownDocument,
    BadRequest,
    TooCostly,
    TookTooLong,
    EngineUnavailable,
    ServerFailed,
]

BY_CODE: dict[str, type[MilitantGraphError]] = {
    **{one.code: one for one in FROM_SERVER},
    "TOO_DEEP": TooCostly,
    "GRAPHQL_PARSE_FAILED": BadRequest,
    "GRAPHQL_VALIDATION_FAILED": BadRequest,
    "OPERATION_RESOLUTION_FAILURE": BadRequest,
    "NOT_FOUND": BadRequest,
    "METHOD_NOT_ALLOWED": BadRequest,
    "PAYLOAD_TOO_LARGE": BadRequest,
}


def from_server(errors: list[dict[str, Any]]) -> MilitantGraphError:
    """The first error of an answer, with its code and its message as the server gave them."""
    first = errors[0]
    details = dict(first.get("extensions") or {})
    code = str(details.pop("code", MilitantGraphError.code))
    return BY_CODE.get(code, MilitantGraphError)(str(first.get("message", "")), code, details)
