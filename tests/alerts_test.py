"""--new-since gives what a query finds now and didn't find before (docs/alerts.md).

    alerts_test.py BIN      the folder of the programs
"""

import os
import subprocess
import sys
import tempfile
import unittest

BIN = sys.argv[1]


class Alerts(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.state = os.path.join(self.folder.name, "state")
        self.texts = os.path.join(self.folder.name, "texts")
        os.mkdir(self.texts)

    def run_program(self, program, *arguments):
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("DRAGOMAN", "XDG_"))}
        return subprocess.run([os.path.join(BIN, program), *arguments], capture_output=True, text=True,
                              env=dict(environment, DRAGOMAN_CONFIG=""), check=False)

    def add(self, name, text):
        with open(os.path.join(self.texts, name + ".txt"), "w", encoding="utf-8") as file:
            file.write(text)
        self.run_program("dragoman-index", "-q", "--index", os.path.join(self.folder.name, "ix"), self.texts)

    def ask(self, *arguments):
        return self.run_program("dragoman-search", "--index", os.path.join(self.folder.name, "ix"),
                                "--new-since", self.state, *arguments)

    def test_only_what_is_new_is_given(self):
        self.add("one", "A lantern at the pier.\n")
        first = self.ask("--ids", "lantern")
        self.assertEqual((first.returncode, first.stdout), (0, "one\n"))
        again = self.ask("--ids", "lantern")
        self.assertEqual((again.returncode, again.stdout), (1, ""))
        self.add("two", "Another lantern.\n")
        self.add("three", "A kettle.\n")
        new = self.ask("--ids", "lantern")
        self.assertEqual((new.returncode, new.stdout), (0, "two\n"))
        self.assertEqual(self.ask("--ids", "lantern").returncode, 1)

    def test_no_more_than_the_limit_are_printed_and_all_are_known_then(self):
        for name in ("a", "b", "c"):
            self.add(name, f"A lantern of {name}.\n")
        first = self.ask("--ids", "--limit", "2", "lantern")
        self.assertEqual(len(first.stdout.splitlines()), 2)
        self.assertEqual(self.ask("--ids", "lantern").returncode, 1)

    def test_a_file_of_another_query_or_kind_is_refused_and_kept(self):
        self.add("one", "A lantern at the pier.\n")
        self.ask("lantern")
        other = self.ask("pier")
        self.assertEqual(other.returncode, 2)
        self.assertIn("is of another query: lantern", other.stderr)
        with open(self.state, "w", encoding="utf-8") as file:
            file.write("my notes\n")
        self.assertEqual(self.ask("lantern").returncode, 2)
        with open(self.state, encoding="utf-8") as file:
            self.assertEqual(file.read(), "my notes\n")
        self.assertEqual(self.ask("--batch", "x", "lantern").returncode, 2)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
