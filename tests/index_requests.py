"""Requests of every kind to the programs, made of what an index holds. Of what programs are run, the
first two arguments say where: the folders of the programs and of the project.
"""

import json
import os
import random
import re
import subprocess
import sys

BIN, SOURCE = sys.argv[1], sys.argv[2]
SAMPLE = os.path.join(SOURCE, "corpus", "sample")
PARTS = [
    [os.path.join(SAMPLE, "memoranda"), os.path.join(SAMPLE, "un")],
    [os.path.join(SAMPLE, "cables")],
    [os.path.join(SAMPLE, name) for name in ("articles", "newsletters", "press.jsonl")],
    [os.path.join(SOURCE, "corpus", name) for name in ("tei", "parallel")],
]
FACETS = ("country", "year", "topic", "month", "decade", "post", "class", "kind", "tags",
          "collection", "organization", "from", "to", "captions", "participants", "speaker",
          "language", "portion")
EVERYTHING = {"query": "date:1000..2100 OR date:unknown", "limit": 2000, "by": []}


def environment():
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("DRAGOMAN", "XDG_"))}
    return dict(kept, DRAGOMAN_CONFIG="", HOME="/nonexistent")


def run(program, *arguments, text="", user=None):
    return subprocess.run([os.path.join(BIN, program), *arguments], input=text, capture_output=True,
                          text=True, env=environment(), preexec_fn=user, check=False)


def index(*arguments):
    done = run("dragoman-index", "--quiet", *arguments)
    if done.returncode != 0:
        raise AssertionError(done.stderr)


def at(places):
    return [argument for place in places for argument in ("--index", place)]


def serve(places, requests, user=None):
    """The answers' lines, one for each request."""
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    done = run("dragoman-search", "--serve", "--threads", "1", *at(places), text=lines, user=user)
    if done.returncode != 0:
        raise AssertionError(done.stderr)
    return done.stdout.splitlines()


# Where the first pass's weights are printed: each database adds them up in an order of its own. And
# Xapian's query differs where all documents of one index have a term.
def comparable(line):
    return json.loads(line, parse_float=lambda number: round(float(number), 9),
                      object_hook=lambda o: {k: v for k, v in o.items() if k != "xapian"})


class Requests:
    """Requests of every kind, made of what an index holds."""

    def __init__(self, places, seed, user=None):
        self.random = random.Random(seed)
        listed = serve(places, [dict(EVERYTHING)], user)
        self.ids = [hit["id"] for hit in json.loads(listed[0])["hits"]]
        documents = serve(places, [{"document": i} for i in self.ids], user)
        self.documents = [json.loads(line) for line in documents]
        self.words = [re.findall(r"[A-Za-z][a-z'-]{2,}", d["document"]["text"]) for d in self.documents]
        self.words = [words for words in self.words if len(words) > 20]
        self.values = {}
        for field in ("country", "tag", "topic", "class", "post", "kind", "collection", "person",
                      "speaker", "language", "portion"):
            line = serve(places, [{"values": field, "limit": 30}], user)[0]
            self.values[field] = [v["value"] for v in json.loads(line).get("values", [])]

    def word(self):
        return self.random.choice(self.random.choice(self.words))

    def words_in_row(self, count):
        words = self.random.choice(self.words)
        begin = self.random.randrange(len(words) - count)
        return " ".join(words[begin:begin + count])

    def value(self, *fields):
        field = self.random.choice(fields)
        values = self.values[field]
        return f'{field}:"{self.random.choice(values)}"' if values else self.word()

    def identifier(self):
        return self.random.choice(self.ids)

    def query(self, kind):
        word, row, some = self.word, self.words_in_row, self.random.randint
        return {
            0: lambda: f"{word()} {word()} {word()}",
            1: lambda: f'"{row(some(2, 4))}"',
            2: lambda: f"{word()} NEAR/{some(2, 20)} {word()}",
            3: lambda: f"{word()[:some(2, 5)]}* {word()}",
            4: lambda: f'name:"{row(2)}"',
            5: lambda: f"{word()} OR {word()}",
            6: lambda: f"{word()} -{word()}",
            7: lambda: f"{self.value('country', 'tag', 'class', 'post', 'kind', 'speaker')} {word()}",
            8: lambda: self.value("country", "tag", "topic", "class", "post", "collection", "language",
                                  "portion", "speaker"),
            9: lambda: f"title:({word()} {word()})",
            10: lambda: f"date:{some(1945, 1980)}..{some(1981, 2010)} {word()}",
            11: lambda: f"={word()} ={word()}",
            12: lambda: word()[:-2] + "xq",
            13: lambda: row(some(6, 12)),
            14: lambda: f"cited-by:{self.identifier()}",
            15: lambda: f"cites:{self.identifier()}",
            16: lambda: self.identifier(),
            17: lambda: "",
            18: lambda: f'"{row(2)}" NEAR/10 {word()}',
            19: lambda: f'"{word()} {word()[:3]}*"',
            20: lambda: f"name:{word()}",
            21: lambda: word(),
            22: lambda: f"thread:{self.identifier()}",
            23: lambda: f"copies:{self.identifier()}",
        }[kind]()

    def options(self):
        chance, pick = self.random.random, self.random.choice
        out = {}
        if chance() < 0.3:
            out["sort"] = pick(["date", "-date"])
        if chance() < 0.2:
            out["match"] = pick(["all", "any"])
        if chance() < 0.3:
            out["page"] = self.random.randint(1, 3)
        if chance() < 0.3:
            out["limit"] = pick([3, 25, 200])
        if chance() < 0.4:
            out["by"] = self.random.sample(FACETS, 4)
        if chance() < 0.2:
            out["explain"] = True
        if chance() < 0.1:
            out["exact_names"] = True
        for key in ("cite", "all_copies", "by_paragraph"):
            if chance() < 0.1:
                out[key] = True
        return out

    def other(self, number):
        pick = self.random.choice
        return [
            {"similar": self.identifier()},
            {"similar": self.identifier(), "query": self.word(), "limit": 30},
            {"names": self.words_in_row(2)},
            {"complete": pick(["coun", "country:", "tag:P", "post:", self.word()[:3], "name:" + self.word()[:2]])},
            {"values": pick(["country", "tag", "post", "person"]), "prefix": pick(["", "a", "s"])},
            {"document": self.identifier(), "query": self.word()},
            {"document": self.identifier()[:-1] + "9x"},
            {"explain": self.query(self.random.randrange(22))},
            {"stats": True},
            {"gaps": True},
            {"gaps": self.word(), "limit": 5},
            {"graph": self.identifier()},
            {"diff": [self.identifier(), self.identifier()]},
        ][number]

    def make(self, count):
        out = []
        for number in range(count):
            if number % 4 == 3:
                request = self.other(number // 4 % 13)
            else:
                kind = (number - number // 4) % 24  # each in its turn
                request = {"query": self.query(kind), **self.options()}
            out.append(dict(request, id=number))
        return out
