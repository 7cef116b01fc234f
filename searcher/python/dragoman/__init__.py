"""Searches a Dragoman index: starts dragoman-search --serve and asks it (docs/protocol.md).

    import dragoman
    with dragoman.open("/srv/cables") as index:
        for hit in index.search("seabed country:japan", limit=20):
            print(hit["id"], hit["title"])

Needs nothing but the standard library and the program dragoman-search. An Index may be asked by
several threads at a time.
"""

from __future__ import annotations

import itertools
import json
import os
import queue
import socket
import subprocess
import threading
from types import TracebackType
from typing import Any, Dict, Iterator, List, Optional, Sequence, Type, Union

__all__ = ["Error", "Index", "Result", "connect", "open"]

Json = Dict[str, Any]


class Error(Exception):
    """Why a request wasn't answered: `code` is one of the protocol's, `at` a JSON pointer or None."""

    def __init__(self, code: str, message: str, at: Optional[str] = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.at = at


class Result:
    """What a search found. Iterates over its hits, each a dict (docs/json.md)."""

    def __init__(self, answer: Json) -> None:
        self.answer = answer

    @property
    def total(self) -> int:
        """Documents that match, all pages together."""
        return int(self.answer["total"])

    @property
    def hits(self) -> List[Json]:
        return list(self.answer["hits"])

    @property
    def facets(self) -> Dict[str, List[Json]]:
        return dict(self.answer["facets"])

    @property
    def notes(self) -> List[str]:
        return list(self.answer["notes"])

    @property
    def fingerprint(self) -> str:
        """Of the index: another one means that documents have come, changed or gone."""
        return str(self.answer["index"]["fingerprint"])

    def __iter__(self) -> Iterator[Json]:
        return iter(self.hits)

    def __len__(self) -> int:
        return len(self.answer["hits"])

    def records(self) -> List[Json]:
        """The hits as flat records, lists joined by "; ": pandas.DataFrame(result.records())."""
        return [{key: _flat(value) for key, value in hit.items()} for hit in self.hits]


def _flat(value: Any) -> Any:
    if isinstance(value, list):
        return "; ".join(str(part) for part in value)
    return value


class Index:
    """A connection to a searcher. Made by open() and connect(); close() or `with` ends it."""

    def __init__(self, reader: Any, writer: Any, process: "Optional[subprocess.Popen[bytes]]",
                 connection: Optional[socket.socket]) -> None:
        self._reader = reader
        self._writer = writer
        self._process = process
        self._connection = connection
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._waiting: "Dict[int, queue.SimpleQueue[Json]]" = {}
        self._ended: Optional[str] = None
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def ask(self, **request: Any) -> Json:
        """Sends a request of the protocol and returns the answer; raises Error."""
        answer: "queue.SimpleQueue[Json]" = queue.SimpleQueue()
        with self._lock:
            if self._ended is not None:
                raise Error("ended", self._ended)
            number = next(self._ids)
            self._waiting[number] = answer
            line = json.dumps({"id": number, **request}, ensure_ascii=False) + "\n"
            try:
                self._writer.write(line.encode("utf-8", "replace"))
                self._writer.flush()
            except OSError as error:
                self._waiting.pop(number, None)
                raise Error("ended", f"the searcher has ended: {error}") from error
        got = answer.get()
        if "error" in got:
            error = got["error"]
            raise Error(error["code"], error["message"], error.get("at"))
        return got

    def search(self, query: str, *, limit: int = 10, page: int = 1,
               by: Union[str, Sequence[str]] = "none", **more: Any) -> Result:
        """Searches. More keys: match, sort, similar, exact_names, cite, explain, deadline_ms ..."""
        facets = by if isinstance(by, str) else list(by)
        return Result(self.ask(query=query, limit=limit, page=page, by=facets, **more))

    def search_all(self, query: str, *, page_size: int = 1000, **more: Any) -> Iterator[Json]:
        """All hits, copies too, page by page; raises Error "moved" where the index changes meanwhile."""
        fingerprint: Optional[str] = None
        more.setdefault("all_copies", True)
        for page in itertools.count(1):
            keys = {} if fingerprint is None else {"if_fingerprint": fingerprint}
            result = self.search(query, limit=page_size, page=page, **keys, **more)
            fingerprint = result.fingerprint
            yield from result
            if len(result) < page_size:
                return

    def document(self, id: str, query: str = "", **more: Any) -> Json:
        """A document with its text and paragraphs, and what in it matches the query."""
        return dict(self.ask(document=id, query=query, **more)["document"])

    def values(self, field: str, prefix: str = "", limit: int = 100) -> List[Json]:
        return list(self.ask(values=field, prefix=prefix, limit=limit)["values"])

    def complete(self, query: str, limit: int = 10) -> List[Json]:
        return list(self.ask(complete=query, limit=limit)["completions"])

    def fields(self) -> List[Json]:
        return list(self.ask(fields=True)["fields"])

    def names(self, name: str) -> Json:
        return self.ask(names=name)

    def gaps(self, query: Union[str, bool] = True, limit: int = 100, page: int = 1) -> Json:
        """Telegrams that the documents of a query, or all, cite and the index lacks."""
        return dict(self.ask(gaps=query, limit=limit, page=page)["gaps"])

    def graph(self, id: str) -> Json:
        """What a document answers and what answers it: nodes and edges."""
        return dict(self.ask(graph=id)["graph"])

    def diff(self, a: str, b: str) -> Json:
        """Two documents compared word by word."""
        return dict(self.ask(diff=[a, b])["diff"])

    def stats(self) -> Json:
        return self.ask(stats=True)

    def close(self) -> None:
        """Ends the searcher, or the connection to one."""
        try:
            self._writer.close()
        except OSError:
            pass
        if self._connection is not None:
            try:
                self._connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
        if self._process is not None:
            self._process.wait()
        self._thread.join()
        self._reader.close()
        if self._connection is not None:
            self._connection.close()

    def __enter__(self) -> "Index":
        return self

    def __exit__(self, kind: Optional[Type[BaseException]], error: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        self.close()

    def _read(self) -> None:
        try:
            for line in self._reader:
                answer = json.loads(line)
                with self._lock:
                    waiting = self._waiting.pop(answer.get("id"), None)
                if waiting is not None:
                    waiting.put(answer)
        except (OSError, ValueError):
            pass
        with self._lock:
            self._ended = "the searcher has ended"
            rest = list(self._waiting.values())
            self._waiting.clear()
        for waiting in rest:
            waiting.put({"error": {"code": "ended", "message": self._ended, "at": None}})


Path = Union[str, "os.PathLike[str]"]


def open(index: Union[Path, Sequence[Path], None] = None, *, program: str = "dragoman-search",
         threads: int = 0) -> Index:
    """Starts a searcher of the index, or of several as one; None is the usual one. Raises Error where
    it can't."""
    command = [program, "--serve", "--threads", str(threads)]
    indexes = [index] if isinstance(index, (str, os.PathLike)) else index or []
    for path in indexes:
        command += ["--index", os.fspath(path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE)
    made = Index(process.stdout, process.stdin, process, None)
    try:
        made.ask(fields=True)
    except Error as error:
        said = process.stderr.read().decode("utf-8", "replace").strip() if process.stderr else ""
        if process.stderr:
            process.stderr.close()
        made.close()
        raise Error(error.code, said or error.message) from None
    threading.Thread(target=_drop, args=(process.stderr,), daemon=True).start()
    return made


def _drop(stream: Any) -> None:
    with stream:
        for _ in stream:
            pass


def connect(path: Union[str, "os.PathLike[str]"]) -> Index:
    """Connects to dragoman-search --serve --listen unix:PATH."""
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.connect(os.fspath(path))
    return Index(connection.makefile("rb"), connection.makefile("wb"), None, connection)
