"""Indexes behind Xapian's own servers answer as one index on this machine, in few round trips; where
one is down or hangs, the answer is partial and says so.

    remote_shards_test.py BIN SOURCE      folders of the programs and of the project
"""

import json
import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import tempfile
import time
import unittest

import index_requests
from counting_relay import Relay
from index_requests import BIN, PARTS, SOURCE, Requests, at, comparable, environment, index, run, serve

TEXTS = [path for part in PARTS for path in part]
PARTIAL = 3


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Server:
    """xapian-tcpsrv over one index."""

    def __init__(self, place, port=None):
        self.place, self.port = place, port or free_port()
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            ["xapian-tcpsrv", "--quiet", "--interface", "127.0.0.1", "--port", str(self.port),
             self.place], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        raise AssertionError("xapian-tcpsrv doesn't listen")

    def signal(self, number):
        os.killpg(self.process.pid, number)  # those that serve a connection, too

    def stop(self):
        if self.process.poll() is None:
            self.signal(signal.SIGKILL)
        self.process.wait()


class Asked:
    """dragoman-search --serve, asked a request at a time."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen(
            [os.path.join(BIN, "dragoman-search"), "--serve", "--threads", "1", *arguments],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment())

    def ask(self, **request):
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def end(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(30)


class OneConnection(Relay):
    """Closes all connections but the first."""

    def accept(self):
        first, self.listener = self.listener, self.Once(self.listener)
        super().accept()
        while True:
            try:
                first.accept()[0].close()
            except OSError:
                return

    class Once:
        def __init__(self, listener):
            self.listener, self.taken = listener, False

        def accept(self):
            if self.taken:
                raise OSError
            self.taken = True
            return self.listener.accept()

        def close(self):
            self.listener.close()


class RemoteShards(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp(prefix="dragoman-remote-")
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.generated = os.path.join(cls.folder, "generated")
        cls.generate(cls.generated)
        cls.whole = os.path.join(cls.folder, "whole")
        cls.split = os.path.join(cls.folder, "split")
        index("--index", cls.whole, *TEXTS, cls.generated)
        index("--index", cls.split, "--for-remote", "--shards", "4", *TEXTS, cls.generated)
        cls.shards = [os.path.join(cls.split, f"shard-{number}") for number in range(1, 5)]

    # Rows, compounds and alternatives that OP_PHRASE doesn't know, in numbers.
    @staticmethod
    def generate(folder):
        os.mkdir(folder)
        phrases = ["a cease-fire line", "the ceasefire line", "a cease fire line", "line of the cease-fire",
                   "the U.N. envoy", "an envoy of the UN", "Chou En-lai spoke", "Zhou Enlai spoke",
                   "human-rights talks", "talks on human rights"]
        for number in range(120):
            with open(os.path.join(folder, f"{number:03}.txt"), "w", encoding="utf-8") as file:
                file.write(f"Report {number}\n\n")
                for turn in range(3):
                    file.write(f"On that day {phrases[(number * (turn + 1)) % len(phrases)]} was seen at pier "
                               f"{number % 7}, and grain in harbour {number % 5} with {phrases[number % 3]}.\n\n")

    def setUp(self):
        self.servers = [Server(shard) for shard in self.shards]
        for server in self.servers:
            self.addCleanup(server.stop)
        self.scratch = tempfile.mkdtemp(dir=self.folder)

    def collection(self, places, kind="shards"):
        path = os.path.join(self.scratch, "all")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"kind": kind, "indexes": places}, file)
        return path

    def remote(self):
        return self.collection([f"tcp://127.0.0.1:{server.port}" for server in self.servers])

    def assert_same(self, requests, one, several):
        for request, a, b in zip(requests, serve([one], requests), serve([several], requests)):
            if request.keys() & {"similar", "explain"} or request.get("limit", 0) > 100:
                a, b = comparable(a), comparable(b)
            self.assertEqual(a, b, json.dumps(request))

    def test_shards_behind_servers_answer_as_one_index(self):
        requests = Requests([self.whole], 1).make(500)
        self.assert_same(requests, self.whole, self.remote())
        for arguments in (["--batch", os.path.join(SOURCE, "corpus/judgments/topics.tsv")],
                          ["--format", "csv", "--limit", "100", "harbour"], ["--ids", "grain"],
                          ["--sort", "date", "kind:cable"], ["--format", "trec", "embargo talks"],
                          ["--expand", "--format", "csv", "grain harbour"], ["--trend", "missile"]):
            one = run("dragoman-search", *at([self.whole]), *arguments)
            all_of_them = run("dragoman-search", *at([self.remote()]), *arguments)
            self.assertEqual(one.stdout, all_of_them.stdout, arguments)
            self.assertEqual(one.returncode, all_of_them.returncode, all_of_them.stderr)

    def test_what_stands_in_rows_and_compounds_is_found_there(self):
        queries = ['"cease-fire line"', '"ceasefire line"', '"cease fire line"', "cease-fire", '"U.N. envoy"',
                   '"envoy of the UN"', '"fire line"', "human-rights", '"human rights talks"',
                   "(cease-fire NEAR/3 line)", "grain NEAR/2 harbour", "name:\"Chou En-lai\"", "Zhou Enlai",
                   '"grain in har*"', "={grain}", "=Grain", '"=grain in harbour"', "grain NEAR/p pier",
                   '("pier 3" OR "pier 4") -"harbour 3"', '"the the"', "title:(report 7)", "harb* -fire"]
        requests = [{"query": query, "match": match, "limit": 100, "id": number}
                    for number, query in enumerate(queries) for match in ("auto", "all", "any")]
        self.assert_same(requests, self.whole, self.remote())

    def test_servers_and_folders_mix(self):
        places = [self.shards[0], f"tcp://127.0.0.1:{self.servers[1].port}",
                  f"tcp://127.0.0.1:{self.servers[2].port}", self.shards[3]]
        self.assert_same(Requests([self.whole], 2).make(300), self.whole, self.collection(places))

    def test_indexes_side_by_side_keep_their_order(self):
        one, other = os.path.join(self.scratch, "one"), os.path.join(self.scratch, "other")
        whole = os.path.join(self.scratch, "whole")
        for place in (one, whole):
            index("--index", place, "--for-remote", *PARTS[0], *PARTS[2])
        for place in (other, whole):
            index("--index", place, "--for-remote", *PARTS[1])
        servers = [Server(one), Server(other)]
        for server in servers:
            self.addCleanup(server.stop)
        several = self.collection([f"tcp://127.0.0.1:{server.port}" for server in servers], "plain")
        self.assert_same(Requests([whole], 3).make(200), whole, several)

    def test_one_server_is_an_index_like_any_other(self):
        alone = os.path.join(self.scratch, "alone")
        index("--index", alone, "--for-remote", *PARTS[1])
        server = Server(alone)
        self.addCleanup(server.stop)
        self.assert_same(Requests([alone], 4).make(150), alone, f"tcp://127.0.0.1:{server.port}")

    def test_ssh_starts_a_server(self):
        programs = os.path.join(self.scratch, "programs")
        os.mkdir(programs)
        ssh = os.path.join(programs, "ssh")
        with open(ssh, "w", encoding="utf-8") as file:
            file.write('#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done\n[ "$2" = user@host ] || exit 9\n'
                       'shift 2\nexec "$@"\n')
        os.chmod(ssh, os.stat(ssh).st_mode | stat.S_IXUSR)
        places = self.collection([f"ssh://user@host:22{shard}" for shard in self.shards])
        kept = index_requests.environment
        index_requests.environment = lambda: dict(kept(), PATH=f"{programs}:{os.environ['PATH']}")
        self.addCleanup(setattr, index_requests, "environment", kept)
        self.assert_same(Requests([self.whole], 5).make(60), self.whole, places)

    def test_a_page_takes_few_round_trips_and_bytes(self):
        relays = [Relay(server.port) for server in self.servers]
        for relay in relays:
            self.addCleanup(relay.close)
        asked = Asked("--index", self.collection([f"tcp://127.0.0.1:{relay.port}" for relay in relays]))
        self.addCleanup(asked.end)
        asked.ask(stats=True)  # it has opened the index
        most = {"missile talks": 19, '"cease-fire line"': 15, "grain harbour": 13, "country:japan missile": 12,
                "grain NEAR/3 harbour": 15, "harb*": 15, "=grain": 17, "=harbour =pier": 23, "grain pier": 13}
        for query, trips in most.items():
            for relay in relays:
                relay.counts()
            asked.ask(query=query, by=["country", "year", "topic"], limit=100 if "pier" in query else 10)
            for relay in relays:
                made, sent, received = relay.counts()
                self.assertLessEqual(made, trips, query)
                self.assertLess(sent + received, 600_000, query)

    # Documents come over a connection of their own, where there is one.
    def test_one_connection_is_enough(self):
        relays = [OneConnection(server.port) for server in self.servers]
        for relay in relays:
            self.addCleanup(relay.close)
        asked = Asked("--index", self.collection([f"tcp://127.0.0.1:{relay.port}" for relay in relays]))
        self.addCleanup(asked.end)
        here = Asked("--index", self.whole)
        self.addCleanup(here.end)
        for query in ("grain", "=harbour", '"grain in harbour"', "grian", "the envoy of the United Nations"):
            request = {"query": query, "limit": 60}
            self.assertEqual(asked.ask(**request), here.ask(**request), query)

    def test_documents_of_a_later_state_are_not_taken(self):
        alone, text = os.path.join(self.scratch, "alone"), os.path.join(self.scratch, "texts")
        shutil.copytree(self.generated, text)
        index("--index", alone, "--for-remote", text)
        server = Server(alone)
        self.addCleanup(server.stop)
        asked = Asked("--index", f"tcp://127.0.0.1:{server.port}")
        self.addCleanup(asked.end)
        before = asked.ask(query="=lanterns")  # it has opened the index
        self.assertEqual(before["total"], 0)
        for number in range(120):
            with open(os.path.join(text, f"{number:03}.txt"), "a", encoding="utf-8") as file:
                file.write("\nLanterns were lit in the harbour.\n")
        index("--index", alone, text)
        at_once = asked.ask(query="=harbour", limit=100)
        if at_once["index"]["fingerprint"] == before["index"]["fingerprint"]:
            self.assertNotIn("Lanterns", json.dumps(at_once))
        time.sleep(1.1)
        self.assertEqual(asked.ask(query="=lanterns", limit=100)["total"], 120)

    def ask_once(self, *arguments, query="grain"):
        started = time.monotonic()
        done = run("dragoman-search", "--index", self.remote(), "--shard-timeout", "1", "--format", "json",
                   *arguments, query)
        self.assertLess(time.monotonic() - started, 30)
        return done

    def without(self, number, query="grain"):
        """What the other shards hold."""
        others = [shard for place, shard in enumerate(self.shards) if place != number]
        done = run("dragoman-search", "--index", self.collection(others), "--format", "json", query)
        return json.loads(done.stdout)

    def assert_partial(self, answer, number):
        self.assertIs(answer.get("partial"), True, answer)
        self.assertEqual([shard["index"] for shard in answer["missing"]],
                         [f"tcp://127.0.0.1:{self.servers[number].port}"])
        expected = self.without(number)
        self.assertEqual([hit["id"] for hit in answer["hits"]], [hit["id"] for hit in expected["hits"]])
        self.assertEqual(answer["total"], expected["total"])
        self.assertEqual(answer["facets"], expected["facets"])

    def test_a_server_that_is_down_leaves_a_partial_answer(self):
        self.servers[1].stop()
        done = self.ask_once()
        self.assertEqual(done.returncode, PARTIAL, done.stderr)
        self.assertIn(f"without the index at tcp://127.0.0.1:{self.servers[1].port}", done.stderr)
        self.assert_partial(json.loads(done.stdout), 1)
        text = run("dragoman-search", "--index", self.remote(), "grain")
        self.assertIn("a partial answer, without 1 index", text.stdout)
        for arguments in (["--batch", os.path.join(SOURCE, "corpus/judgments/topics.tsv")], ["--ids", "grain"],
                          ["--names", "Kim"], ["--complete", "gra"], ["--gaps"]):
            done = run("dragoman-search", "--index", self.remote(), *arguments)
            self.assertEqual(done.returncode, PARTIAL, arguments)
            self.assertIn("partial answer", done.stderr)

    def test_all_can_be_required(self):
        self.servers[1].stop()
        done = self.ask_once("--require-all")
        self.assertEqual((done.returncode, done.stdout), (2, ""))
        self.assertIn(f"can't reach tcp://127.0.0.1:{self.servers[1].port}", done.stderr)
        for server in self.servers:
            server.stop()
        self.assertEqual(self.ask_once().returncode, 2)

    def test_a_server_that_hangs_is_waited_for_as_long_as_asked(self):
        self.servers[2].signal(signal.SIGSTOP)
        started = time.monotonic()
        done = self.ask_once()
        self.assertGreater(time.monotonic() - started, 0.9)
        self.assertEqual(done.returncode, PARTIAL, done.stderr)
        self.assert_partial(json.loads(done.stdout), 2)

    def test_a_server_that_hangs_or_ends_in_the_middle_and_comes_back(self):
        asked = Asked("--index", self.remote(), "--shard-timeout", "0.5")
        self.addCleanup(asked.end)
        whole = asked.ask(query="grain", if_fingerprint=asked.ask(stats=True)["index"]["fingerprint"])
        self.assertNotIn("partial", whole)
        for number, away, back in ((0, signal.SIGSTOP, signal.SIGCONT), (3, signal.SIGKILL, None)):
            self.servers[number].signal(away)
            time.sleep(1.1)  # an index on another machine is looked at once a second
            self.assert_partial(asked.ask(query="grain"), number)
            if back is None:
                self.servers[number].process.wait()
                self.servers[number].start()
            else:
                self.servers[number].signal(back)
            for _ in range(100):
                answer = asked.ask(query="grain")
                if "partial" not in answer:
                    break
                time.sleep(0.2)
            self.assertEqual(answer, whole)

    def test_a_commit_over_there_is_seen(self):
        alone, text = os.path.join(self.scratch, "alone"), os.path.join(self.scratch, "text.txt")
        index("--index", alone, "--for-remote", *PARTS[1])
        server = Server(alone)
        self.addCleanup(server.stop)
        asked = Asked("--index", f"tcp://127.0.0.1:{server.port}")
        self.addCleanup(asked.end)
        self.assertEqual(asked.ask(query="zeppelin")["total"], 0)
        with open(text, "w", encoding="utf-8") as file:
            file.write("A zeppelin landed.\n" * 3)
        index("--index", alone, text)
        time.sleep(1.1)
        self.assertEqual(asked.ask(query="zeppelin")["total"], 1)

    def test_what_cannot_be_served_is_named(self):
        plain, french = os.path.join(self.scratch, "plain"), os.path.join(self.scratch, "french")
        index("--index", plain, *PARTS[0])
        index("--index", french, "--for-remote", "--language", "french", *PARTS[1])
        foreign = os.path.join(self.scratch, "foreign")
        shutil.copytree(self.shards[0], foreign)
        self.change_schema(foreign)
        for place, message in ((plain, "was made without --for-remote"), (french, "in different languages"),
                               (foreign, "by another version of dragoman-index")):
            server = Server(place)
            self.addCleanup(server.stop)
            name = f"tcp://127.0.0.1:{server.port}"
            done = run("dragoman-search", "--index", self.shards[0], "--index", name, "grain")
            self.assertEqual(done.returncode, 2, done.stderr)
            self.assertIn(message, done.stderr)
            self.assertIn(name, done.stderr)
        refused = run("dragoman-index", "--index", plain, "--for-remote", *PARTS[1])
        self.assertEqual(refused.returncode, 2)
        self.assertIn("was made without --for-remote", refused.stderr)

    # The stamp lies in the postings' table as it is written, in blocks that are free again, too.
    def change_schema(self, place):
        generation = next(name for name in os.listdir(place) if name.startswith("gen-"))
        table = os.path.join(place, generation, "postlist.glass")
        with open(table, "rb") as file:
            content = file.read()
        self.assertIn(b"\nfields ", content)
        with open(table, "wb") as file:
            file.write(re.sub(rb"(?<=\nfields )[0-9a-f]{8}", b"0" * 8, content))

    def test_alerts_wait_for_a_whole_answer(self):
        state = os.path.join(self.scratch, "state")
        self.servers[1].stop()
        done = run("dragoman-search", "--index", self.remote(), "--new-since", state, "grain")
        self.assertEqual(done.returncode, PARTIAL, done.stderr)
        self.assertFalse(os.path.exists(state))

    def test_the_index_says_that_others_can_search_it(self):
        check = run("dragoman-index", "--index", self.shards[0], "--check")
        self.assertEqual(check.returncode, 0, check.stdout)
        self.assertIn("other machines can search it", check.stdout)
        self.assertIn("other machines can search it",
                      run("dragoman-index", "--index", self.split, "--stats").stdout)
        self.assertNotIn("other machines", run("dragoman-index", "--index", self.whole, "--stats").stdout)


if __name__ == "__main__":
    unittest.main(argv=["remote_shards_test.py"])
