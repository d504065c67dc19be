"""The wire: the generated client, with errors that say what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

import httpx
from pydantic import ValidationError

from .errors import OtherVersion, TookTooLong, Unreachable, from_server
from .generated import Client
from .generated.base_client import Response

Arguments = ParamSpec("Arguments")
Answer = TypeVar("Answer")


class Connection(Client):
    """The generated client at the address of a server."""

    def __init__(self, address: str, timeout_seconds: float) -> None:
        self.address = address.rstrip("/").removesuffix("/graphql")
        self.timeout_seconds = timeout_seconds
        # The generated protocol names arguments by place that httpx takes by name alone; it gives them by name.
        http_client: Any = httpx.Client(timeout=timeout_seconds)
        super().__init__(url=f"{self.address}/graphql", http_client=http_client)

    def execute(
        self, query: str, operation_name: str | None = None, variables: dict[str, Any] | None = None, **kwargs: Any
    ) -> Response:
        """Sends an operation. Raises TookTooLong or Unreachable."""
        try:
            return super().execute(query, operation_name, variables, **kwargs)
        except httpx.TimeoutException as error:
            raise TookTooLong(
                f"{self.address} did not answer within {self.timeout_seconds:g} s: "
                "ask for less, or give MilitantGraph a longer timeout_seconds."
            ) from error
        except (httpx.TransportError, httpx.InvalidURL) as error:
            raise Unreachable(
                f"Nothing answers at {self.address} ({error}). Start the server with `npm start` in the folder of "
                "militant-graph, and give MilitantGraph the address that it prints."
            ) from error

    def get_data(self, response: Response) -> dict[str, Any]:
        """What an answer holds. Raises the server's error under its own class, or Unreachable."""
        # An operation that is refused has status 400: its errors are read before the status is looked at.
        try:
            body = response.json()
        except ValueError:
            body = None
        if isinstance(body, dict) and body.get("errors"):
            raise from_server(body["errors"])
        if not isinstance(body, dict) or not isinstance(body.get("data"), dict):
            raise Unreachable(
                f"What answers at {self.url} (status {response.status_code}) is not militant-graph: "
                "give MilitantGraph the address that `npm start` prints."
            )
        data: dict[str, Any] = body["data"]
        return data


def asked(method: Callable[Arguments, Answer], *args: Arguments.args, **kwargs: Arguments.kwargs) -> Answer:
    """The answer to a generated operation. Raises OtherVersion where it has a form that is not known here."""
    try:
        return method(*args, **kwargs)
    except ValidationError as error:
        raise OtherVersion(
            "The server answers in a form that this client does not know, such as a relation type added since: "
            f"install clients/python from the server's own version. {error}"
        ) from error
