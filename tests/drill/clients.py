"""Clients that ask without a pause and note what they saw."""

import json
import random
import re
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import httpx

FILMS = 40
TITLE = re.compile(r"Film (\d+) of seeding (\d+)")
CLEAN = {"SERVICE_UNAVAILABLE", "TOO_MANY_REQUESTS", "STATEMENT_TIMEOUT"}
"""Codes of errors that tell a client to try again."""


def documents(seeding: int) -> dict[str, str]:
    """The documents of a seeding, each of which changes every film."""
    return {
        f"{n}/de.md": f"---\ntitle: Film {n} of seeding {seeding}\nslug: film-{n}\nrelease_year: 2000\n---\n"
        for n in range(FILMS)
    }


@dataclass
class Seen:
    """What the clients saw since the last report."""

    answers: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    """Refusals by code: those that a client may expect."""
    faults: Counter[str] = field(default_factory=Counter)
    """Wrong answers, older ones behind newer ones, and errors of no known code."""
    waits: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    """By process, the longest time without an answer."""
    slowest: float = 0.0
    behind: int = 0
    """Answers that were older than the last one of another process."""


class Clients:
    """Threads that ask: some keep to one process, one goes from each to the next."""

    def __init__(self, processes: Sequence[str], each: int = 2) -> None:
        self.newest = 0
        self._seen = Seen()
        self._lock = threading.Lock()
        self._ending = threading.Event()
        self._answered = dict.fromkeys(processes, time.monotonic())
        groups = [[url] for url in processes for _ in range(each)] + [list(processes)]
        self._threads = [threading.Thread(target=self._ask, args=(group,)) for group in groups]
        for thread in self._threads:
            thread.start()

    def end(self) -> None:
        self._ending.set()
        for thread in self._threads:
            thread.join()

    def seen(self) -> Seen:
        """What was seen since the last time this was asked."""
        with self._lock:
            now = time.monotonic()
            for url, at in self._answered.items():
                self._seen.waits[url] = max(self._seen.waits[url], now - at)
            seen, self._seen = self._seen, Seen()
            return seen

    def _ask(self, urls: Sequence[str]) -> None:
        newest = turn = 0
        with httpx.Client(timeout=30, verify=False) as http:
            while not self._ending.is_set():
                url = urls[turn % len(urls)]
                turn += 1
                began = time.monotonic()
                problem, seeding = self._answer(http, url)
                with self._lock:
                    self._note(url, problem, began)
                    if problem is None and seeding < newest:
                        if len(urls) == 1:
                            self._seen.faults[f"seeding {seeding} behind {newest}"] += 1
                        else:
                            self._seen.behind += 1
                    newest = max(newest, seeding)
                    self.newest = max(self.newest, newest)
                time.sleep(0.02)

    def _note(self, url: str, problem: str | None, began: float) -> None:
        now = time.monotonic()
        self._seen.slowest = max(self._seen.slowest, now - began)
        if problem is not None:
            (self._seen.errors if problem in CLEAN else self._seen.faults)[problem] += 1
            return
        self._seen.answers += 1
        self._seen.waits[url] = max(self._seen.waits[url], now - self._answered[url])
        self._answered[url] = now

    def _answer(self, http: httpx.Client, url: str) -> tuple[str | None, int]:
        """What went wrong, or the number of the seeding that all films of an answer are of. Half of the operations have
        been asked before, and may be kept.
        """
        count = random.choice((FILMS, random.randrange(20, FILMS)))
        query = f"{{ films(first: {count}) {{ nodes {{ slug title }} }} }}"
        headers = {"accept": "application/graphql-response+json"}
        try:
            response = http.post(f"{url}/graphql", json={"query": query}, headers=headers)
            answer = response.json()
        except (httpx.HTTPError, json.JSONDecodeError) as error:
            return repr(error), 0
        if "errors" in answer:
            return answer["errors"][0]["extensions"]["code"], 0
        films = answer["data"]["films"]["nodes"]
        titles = [TITLE.fullmatch(film["title"]) for film in films]
        seedings = {match[2] for match in titles if match}
        if None in titles or len(films) != count or len(seedings) != 1:
            return f"wrong answer: {films}"[:200], 0
        if any(film["slug"] != f"film-{match[1]}" for film, match in zip(films, titles, strict=True) if match):
            return f"wrong answer: {films}"[:200], 0
        return None, int(seedings.pop())
