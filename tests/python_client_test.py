"""The Python client against the built programs.

    python_client_test.py FOLDER_OF_PROGRAMS FOLDER_OF_THE_CLIENT
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time
import unittest

BIN, CLIENT = sys.argv[1:3]
sys.path.insert(0, CLIENT)
sys.dont_write_bytecode = True

import dragoman  # noqa: E402

SEARCH = os.path.join(BIN, "dragoman-search")

TEXTS = """
{"id": "a", "text": "A kettle in the harbor.", "country": "JP", "tags": ["PHUM"]}
{"id": "b", "text": "Two kettles, a pilot.", "country": "JP"}
{"id": "c", "title": "Grain \\u00e0 la carte", "text": "Grain \\ud83d\\uddfa kettle", "country": "NO"}
"""


class ClientTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        path = pathlib.Path(cls.folder.name)
        (path / "a.jsonl").write_text(TEXTS.strip() + "\n")
        cls.index = path / "ix"
        subprocess.run([os.path.join(BIN, "dragoman-index"), "-q", "--index", cls.index,
                        path / "a.jsonl"], check=True)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def open(self):
        return dragoman.open(self.index, program=SEARCH)

    def test_searches(self):
        with dragoman.open([self.index], program=SEARCH) as index:
            self.assertEqual(index.search("kettle").total, 3)
        with self.open() as index:
            result = index.search("kettle", by=["country"])
            self.assertEqual(result.total, 3)
            self.assertEqual({hit["id"] for hit in result}, {"a", "b", "c"})
            self.assertEqual(result.facets["country"][0]["value"], "Japan")
            self.assertEqual(result.records()[0]["country"].count(";"), 0)
            self.assertEqual([hit["id"] for hit in index.search_all("kettle", page_size=2)],
                             [hit["id"] for hit in result])

    def test_offsets_are_those_of_python(self):
        with self.open() as index:
            document = index.document("c", "kettle")
            (begin, end), = document["text_matches"]
            self.assertEqual(document["text"][begin:end], "kettle")

    def test_lists_and_completes(self):
        with self.open() as index:
            self.assertEqual(index.values("country", "no")[0]["count"], 1)
            self.assertEqual(index.complete("tag:PH")[0]["text"], "tag:PHUM")
            self.assertTrue(any(field["name"] == "country" for field in index.fields()))
            self.assertEqual(index.stats()["index"]["documents"], 3)
            self.assertEqual(index.names("Mao Zedong")["name"], "Mao Zedong")

    def test_errors_have_a_code_and_a_place(self):
        with self.open() as index:
            with self.assertRaises(dragoman.Error) as raised:
                index.ask(query="kettle", limit=-1)
            self.assertEqual((raised.exception.code, raised.exception.at), ("bad-value", "/limit"))
            self.assertEqual(index.search("kettle").total, 3)

    def test_an_index_that_is_not_there(self):
        with self.assertRaises(dragoman.Error) as raised:
            dragoman.open(str(self.index) + "-none", program=SEARCH)
        self.assertIn("no index", str(raised.exception))

    def test_many_threads(self):
        with self.open() as index:
            totals = []
            def ask():
                for _ in range(50):
                    totals.append(index.search("kettle").total)
            threads = [threading.Thread(target=ask) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual(totals, [3] * 400)

    def test_a_searcher_that_dies_is_an_error(self):
        index = self.open()
        index._process.kill()
        with self.assertRaises(dragoman.Error) as raised:
            for _ in range(100):
                index.search("kettle")
        self.assertEqual(raised.exception.code, "ended")
        index.close()

    def test_connects_to_a_socket(self):
        path = os.path.join(self.folder.name, "socket")
        server = subprocess.Popen([SEARCH, "--index", self.index, "--serve", "--listen",
                                   "unix:" + path])
        try:
            for _ in range(500):
                if os.path.exists(path):
                    break
                time.sleep(0.02)
            with dragoman.connect(path) as one, dragoman.connect(path) as other:
                self.assertEqual(one.search("kettle").total, 3)
                self.assertEqual(other.search("grain").total, 1)
        finally:
            server.terminate()
            self.assertEqual(server.wait(), 0)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
