"""Several indexes searched as one answer as one that holds all their documents, to the byte; an index
split into shards does, too; and what a user may not read leaves no trace in any answer.

    several_indexes_test.py BIN SOURCE      folders of the programs and of the project
"""

import json
import os
import shutil
import stat
import sys
import tempfile
import unittest

from index_requests import (EVERYTHING, PARTS, SAMPLE, SOURCE, Requests, at, comparable, index, run,
                            serve)

NOBODY = 65534


def as_nobody():
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)


class SeveralIndexes(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="dragoman-several-")
        os.chmod(self.folder, 0o755)
        self.addCleanup(shutil.rmtree, self.folder)

    def path(self, name):
        return os.path.join(self.folder, name)

    def assert_same(self, requests, one, several, user=None):
        answers = serve(one, requests), serve(several, requests, user)
        for request, a, b in zip(requests, *answers):
            if request.keys() & {"similar", "explain"} or request.get("limit", 0) > 100:
                a, b = comparable(a), comparable(b)
            self.assertEqual(a, b, json.dumps(request))

    def make_whole(self):
        index("--index", self.path("whole"), *[path for part in PARTS for path in part])
        return self.path("whole")

    # In the order of the parts: a run puts telegrams of several sections at its end.
    def make_whole_in_turn(self):
        for part in PARTS:
            index("--index", self.path("whole"), *part)
        return self.path("whole")

    def make_parts(self):
        for number, part in enumerate(PARTS):
            index("--index", self.path(f"part{number}"), *part)
        return [self.path(f"part{number}") for number in range(len(PARTS))]

    def test_several_indexes_answer_as_one_that_holds_all(self):
        whole, parts = self.make_whole_in_turn(), self.make_parts()
        requests = Requests([whole], 1).make(880)
        self.assert_same(requests, [whole], parts)
        for arguments in (["--batch", os.path.join(SOURCE, "corpus/judgments/topics.tsv")],
                          ["--format", "csv", "--limit", "500", "the"], ["--ids", "grain"],
                          ["--sort", "date", "kind:cable"], ["--format", "trec", "embargo talks"],
                          ["--count", "minister"]):
            one = run("dragoman-search", *at([whole]), *arguments)
            all_of_them = run("dragoman-search", *at(parts), *arguments)
            self.assertEqual(one.stdout, all_of_them.stdout, arguments)
            self.assertEqual(one.returncode, all_of_them.returncode)

    def test_a_file_names_indexes_and_so_does_one_that_names_it(self):
        whole, parts = self.make_whole_in_turn(), self.make_parts()
        with open(self.path("first"), "w", encoding="utf-8") as file:
            file.write('{"indexes": ["part0", "part1"] /* of the desk */}')
        with open(self.path("all"), "w", encoding="utf-8") as file:
            json.dump({"indexes": ["first", parts[2], "part3"]}, file)
        self.assert_same(Requests([whole], 2).make(60), [whole], [self.path("all")])

    def test_a_split_index_answers_as_one(self):
        whole = self.make_whole()
        for shards in (1, 2, 4):
            split = self.path(f"split{shards}")
            index("--index", split, "--shards", str(shards), *[p for part in PARTS for p in part])
            self.assert_same(Requests([whole], shards).make(220), [whole], [split])

    def test_a_split_index_is_updated_as_one(self):
        texts = self.path("texts")
        os.mkdir(texts)
        for number in range(60):
            with open(os.path.join(texts, f"{number:02}.txt"), "w", encoding="utf-8") as file:
                file.write(f"Report {number}\n\nThe grain of harbour {number % 7} and pier {number % 3}.\n" * 3)
        whole, split = self.path("whole"), self.path("split")
        for step in range(3):
            for number in range(step, 60, 9):
                with open(os.path.join(texts, f"{number:02}.txt"), "w", encoding="utf-8") as file:
                    file.write(f"Report {number}\n\nThe grain of step {step}, harbour {number % 5}.\n" * 2)
            with open(os.path.join(texts, f"new{step}.txt"), "w", encoding="utf-8") as file:
                file.write(f"A new harbour\n\nThe harbour of step {step} has grain.\n")
            index("--index", whole, texts)
            index("--index", split, "--shards", "3", texts)
            self.assert_same(self.small_requests(), [whole], [split])
        for place in (whole, split):
            index("--index", place, "--delete", "07", "--delete", "new1")
        self.assert_same(self.small_requests(), [whole], [split])
        for place in (whole, split):
            index("--index", place, "--optimize")
        self.assert_same(self.small_requests(), [whole], [split])
        check = run("dragoman-index", "--index", split, "--check")
        self.assertEqual(check.returncode, 0, check.stdout)
        self.assertEqual(check.stdout.count(" is sound: "), 3)
        stats = run("dragoman-index", "--index", split, "--stats")
        self.assertIn("documents       61\n", stats.stdout)
        self.assertRegex(stats.stdout, r"shard-2 +\d+ documents\n")

    @staticmethod
    def small_requests():
        queries = ["grain", "harbour", '"grain of harbour"', '"the harbour of step"', "step 2", "pier",
                   "grain NEAR/3 harbour", "harb*", "report 7", "", "grian"]
        return [{"query": q, "limit": 100, "sort": sort, "id": n}
                for sort in ("relevance", "date") for n, q in enumerate(queries)]

    def test_what_cannot_be_searched_as_one_is_refused(self):
        one, french = self.path("one"), self.path("french")
        index("--index", one, *PARTS[0])
        index("--index", french, "--language", "french", *PARTS[1])
        shutil.copytree(one, self.path("copy"))
        refused = {
            (one, one): "is named twice", (one, french): "different languages",
            (one, self.path("copy")): "is a copy of", (one, self.path("none")): "no index at",
            ("tcp://localhost",): "tcp://host:port or ssh://host/path",
            (one, "ssh://host"): "tcp://host:port or ssh://host/path",
            (one, "ssh://-oProxyCommand=x/srv"): "not 'ssh://-oProxyCommand=x/srv'",
            ("tcp://localhost:1",): "can't reach tcp://localhost:1 (",
        }
        for places, message in refused.items():
            done = run("dragoman-search", *at(places), "grain")
            self.assertEqual(done.returncode, 2)
            self.assertIn(message, done.stderr)

    def test_documents_that_two_indexes_have_are_said(self):
        one, other = self.path("one"), self.path("other")
        index("--index", one, *PARTS[0])
        index("--index", other, *PARTS[0], *PARTS[1])
        done = run("dragoman-search", *at([one, other]), "the")
        self.assertRegex(done.stderr, r"\d+ ids are in more than one of the indexes")


class Compartments(unittest.TestCase):
    HIDDEN = ("secret", "confidential", "unknown")

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="dragoman-compartments-")
        os.chmod(self.folder, 0o755)
        self.texts = os.path.join(self.folder, "texts")
        shutil.copytree(SAMPLE, self.texts)
        self.index = os.path.join(self.folder, "ix")
        self.addCleanup(self.clean)

    def clean(self):
        self.set_mode(0o700)
        shutil.rmtree(self.folder)

    def set_mode(self, mode):
        for name in self.HIDDEN:
            if os.path.isdir(os.path.join(self.index, name)):
                os.chmod(os.path.join(self.index, name), mode)

    def open_to_all(self):
        for name in os.listdir(self.index):
            if os.path.isdir(os.path.join(self.index, name)) and name not in self.HIDDEN:
                os.chmod(os.path.join(self.index, name), 0o755)

    @property
    def user(self):
        return as_nobody if os.geteuid() == 0 else None

    def part(self, name):
        return os.path.join(self.index, name, "index")

    def test_what_may_not_be_read_leaves_no_trace(self):
        index("--index", self.index, "--compartments", "class", self.texts)
        hidden = []
        for name in self.HIDDEN:
            lines = serve([self.part(name)], [dict(EVERYTHING)])
            hidden += [hit["source"] for hit in json.loads(lines[0])["hits"]]
        self.assertGreater(len(hidden), 10)
        without = os.path.join(self.folder, "without")
        for source in {source.split(":")[0] for source in hidden}:
            os.remove(source)
        index("--index", without, "--compartments", "class", self.texts)
        for name in self.HIDDEN:
            self.assertEqual(self.count(os.path.join(without, name, "index")), 0)
        self.open_to_all()
        everything = Requests([self.index], 5).make(700)
        allowed = Requests([without], 6).make(700)
        self.set_mode(0)
        for requests in (everything, allowed):
            seen = serve([self.index], requests, self.user)
            for request, line, never in zip(requests, seen, serve([without], requests)):
                self.assertEqual(line, never, json.dumps(request))
        topics = os.path.join(SOURCE, "corpus/judgments/topics.tsv")
        for arguments in (["--batch", topics], ["--batch", topics, "--expand"],
                          ["--format", "csv", "--limit", "1000", "the"], ["--gaps", "--format", "csv"],
                          ["--by", "person", "the"], ["--by", "month", "--trend", "the"]):
            seen = run("dragoman-search", "--index", self.index, *arguments, user=self.user)
            never = run("dragoman-search", "--index", without, *arguments)
            self.assertEqual(seen.stderr, never.stderr, arguments)
            self.assertEqual(seen.stdout, never.stdout, arguments)
            self.assertEqual((seen.returncode, bool(seen.stdout)), (0, True), arguments)

    def count(self, place):
        return int(run("dragoman-search", "--index", place, "--count",
                       EVERYTHING["query"]).stdout or 0)

    def test_nothing_that_can_be_seen_from_outside_changes_with_what_is_inside(self):
        index("--index", self.index, "--compartments", "class", self.texts)
        before = {n: os.stat(os.path.join(self.index, n)) for n in self.HIDDEN}
        self.assertEqual({stat.S_IMODE(s.st_mode) for s in before.values()}, {0o750})
        index("--index", self.index, "--optimize")
        with open(os.path.join(self.texts, "new.txt"), "w", encoding="utf-8") as file:
            file.write("A text without a level.\n" * 5)
        index("--index", self.index, self.texts)
        for name, old in before.items():
            new = os.stat(os.path.join(self.index, name))
            self.assertEqual((old.st_mtime_ns, old.st_nlink), (new.st_mtime_ns, new.st_nlink), name)

    def test_a_document_moves_when_its_level_changes(self):
        cable = os.path.join(self.folder, "cable.txt")
        banner = "R 171200Z APR 08\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0001\n{} OSLO 000123\n\nSUBJECT: LANTERNS\n\n1. A lantern of the harbour.\n"
        for level, place in (("C O N F I D E N T I A L", "confidential"), ("S E C R E T", "secret"),
                             ("UNCLAS", "unclassified"), ("S E C R E T", "secret")):
            with open(cable, "w", encoding="utf-8") as file:
                file.write(banner.format(level))
            index("--index", self.index, "--compartments", "class", cable)
            counts = {name: self.count(self.part(name))
                      for name in ("unclassified", "confidential", "secret", "unknown")}
            self.assertEqual([name for name, count in counts.items() if count], [place])

    def test_rules_make_compartments_of_captions(self):
        rules = os.path.join(self.folder, "rules")
        with open(rules, "w", encoding="utf-8") as file:
            json.dump({"compartments": [{"name": "nodis", "captions": ["NODIS"]}]}, file)
        cable = os.path.join(self.folder, "cable.txt")
        with open(cable, "w", encoding="utf-8") as file:
            file.write("R 171200Z APR 08\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0001\nS E C R E T OSLO 000123\n\n"
                       "NODIS\n\nSUBJECT: LANTERNS\n\n1. A lantern of the harbour.\n")
        index("--index", self.index, "--compartments", rules, cable)
        self.assertEqual(self.count(self.part("nodis")), 1)
        refused = run("dragoman-index", "--index", self.index, "--compartments", "class", cable)
        self.assertIn("has other compartments", refused.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
