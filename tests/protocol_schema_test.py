"""Requests and answers of the protocol against their schemas in docs/schema/.

    protocol_schema_test.py FOLDER_OF_PROGRAMS SOURCE_FOLDER

A request that its schema takes is answered, and one that it refuses gets an error; every answer is one of
its kind, with no key that the schema doesn't name. So are the answers of the tests of --serve.
"""

import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import jsonschema

BIN, SOURCE = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
KEYWORDS_OF_OBJECTS = {"properties", "required"}

DOCUMENTS = """
{"id": "08TOKYO1", "title": "Seabed talks", "text": "1. (C) The seabed.\\n\\n2. (U) Mao Zedong and a kettle \\ud83d\\uddfa.",
 "date": "2008-04-17", "country": "JP", "tags": ["PHUM", "EFIS"], "references": ["07TOKYO9"]}
{"id": "b", "text": "Two kettles, a pilot. Mao Tse-tung.", "country": "CN", "date": "1972"}
{"id": "c", "title": "Grain", "text": "Grain kettle", "country": ["NO", "SU"]}
"""

# By kind; a request of the others is a search.
GOOD = {
    "search": [
        {"query": "kettle"},
        {"query": "kettle", "id": 7, "format": 1, "deadline_ms": 9000, "offsets": "utf16"},
        {"query": "kettle", "id": "a", "limit": 1, "page": 2, "match": "any", "sort": "-date"},
        {"query": "kettel", "by": "country,year", "cite": True, "explain": "xapian"},
        {"query": "kettle", "by": ["country", "tag", "person"], "explain": True},
        {"query": "name:\"Mao Zedong\"", "exact_names": False, "offsets": "bytes"},
        {"query": "seabed pilot grain", "match": "auto", "limit": 10000},
        {"query": "kettle \"the", "match": "all", "sort": "relevance", "by": []},
        {"query": "of the", "sort": "date", "explain": False},
        {"similar": "b"},
        {"similar": "b", "query": "grain", "explain": True},
        {"query": "kettle", "trend": True, "by": "month"},
        {"query": "portion:C seabed", "by_paragraph": True, "by": "portion"},
        {"query": "said:hsieh fish", "by": "speaker"},
        {"query": "kettle", "all_copies": True},
        {"query": "thread:08TOKYO1"},
        {"query": "copies:b"},
        {"query": ""},
    ],
    "explain": [{"explain": "kettle country:japan -grain"}, {"explain": "\"seabed talks\" NEAR"}],
    "document": [
        {"document": "08TOKYO1"},
        {"document": "08tokyo1", "query": "seabed", "cite": True, "offsets": "utf16", "id": 1.5},
        {"document": "b", "query": "nowhere"},
    ],
    "values": [{"values": "country"}, {"values": "tags", "prefix": "P", "limit": 1},
               {"values": "person"}, {"values": "date", "limit": 0}],
    "fields": [{"fields": True}],
    "complete": [{"complete": "kettle coun"}, {"complete": "tag:PH", "limit": 3}, {"complete": ""}],
    "names": [{"names": "Mao Zedong"}, {"names": "Qxz"}, {"names": ""}],
    "stats": [{"stats": True, "id": 3}],
    "gaps": [{"gaps": True}, {"gaps": "seabed", "limit": 1, "page": 2}],
    "graph": [{"graph": "08TOKYO1"}, {"graph": "b", "id": 2}],
    "diff": [{"diff": ["b", "08TOKYO1"]}, {"diff": ["c", "c"]}],
    "cancel": [{"cancel": 3}, {"cancel": "x", "id": 4}],
}

# With the code of the error.
BAD = [
    ({}, "bad-request"),
    ({"id": []}, "bad-value"),
    ({"query": 1}, "bad-value"),
    ({"query": "a", "limit": -1}, "bad-value"),
    ({"query": "a", "limit": 1.5}, "bad-value"),
    ({"query": "a", "limit": 10001}, "bad-value"),
    ({"query": "a", "page": 0}, "bad-value"),
    ({"query": "a", "match": "some"}, "bad-value"),
    ({"query": "a", "sort": "up"}, "bad-value"),
    ({"query": "a", "by": [1]}, "bad-value"),
    ({"query": "a", "cite": 1}, "bad-value"),
    ({"query": "a", "explain": "all"}, "bad-value"),
    ({"query": "a", "offsets": "inches"}, "bad-value"),
    ({"query": "a", "deadline_ms": "1"}, "bad-value"),
    ({"query": "a", "if_fingerprint": 1}, "bad-value"),
    ({"query": "a", "format": 2}, "bad-format"),
    ({"query": "a", "size": 1}, "unknown-key"),
    ({"explain": True}, "bad-value"),
    ({"explain": "a", "limit": 1}, "unknown-key"),
    ({"document": 1}, "bad-value"),
    ({"document": "b", "limit": 1}, "unknown-key"),
    ({"values": ["country"]}, "bad-value"),
    ({"values": "country", "prefix": 1}, "bad-value"),
    ({"fields": False}, "bad-value"),
    ({"stats": 1}, "bad-value"),
    ({"names": None}, "bad-value"),
    ({"complete": "a", "by": "year"}, "unknown-key"),
    ({"gaps": False}, "bad-value"),
    ({"gaps": True, "by": "year"}, "unknown-key"),
    ({"graph": 1}, "bad-value"),
    ({"diff": ["b"]}, "bad-value"),
    ({"diff": ["b", 1]}, "bad-value"),
    ({"query": "a", "trend": 1}, "bad-value"),
    ({"query": "a", "by_paragraph": "yes"}, "bad-value"),
    ({"cancel": [1]}, "bad-value"),
    ({"cancel": 1, "query": "a"}, "unknown-key"),
]

# A schema can't know these.
WORLDLY = [
    ({"query": "a", "by": "nothing"}, "bad-value"),
    ({"values": "nothing"}, "bad-value"),
    ({"values": "text"}, "bad-value"),
    ({"document": "nobody"}, "not-found"),
    ({"similar": "nobody"}, "not-found"),
    ({"graph": "nobody"}, "not-found"),
    ({"diff": ["b", "nobody"]}, "not-found"),
    ({"query": "a", "deadline_ms": 0}, "deadline"),
    ({"query": "a", "if_fingerprint": "0" * 32}, "moved"),
]


def schema_of(name):
    schema = json.loads((SOURCE / "docs/schema" / name).read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return schema


def closed(schema):
    """The schema with no key but those that it names."""
    schema = copy.deepcopy(schema)

    def close(part, is_whole):
        if isinstance(part, list):
            for item in part:
                close(item, True)
        if not isinstance(part, dict):
            return
        if is_whole and "properties" in part and "additionalProperties" not in part:
            part["unevaluatedProperties"] = False
        for key, value in part.items():
            if key in ("properties", "$defs"):
                for name, inner in value.items():
                    # What others refer to and add to can't be closed by itself.
                    close(inner, name not in ("record", "paragraph"))
            elif key not in ("not",):
                close(value, True)

    close(schema, True)
    return schema


def references(schema, kind):
    return jsonschema.Draft202012Validator({"$ref": f"#/$defs/{kind}", "$defs": schema["$defs"]})


REQUEST = schema_of("request.json")
ANSWER = closed(schema_of("answer.json"))


class SchemaTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        path = pathlib.Path(cls.folder.name)
        records = DOCUMENTS.strip().replace(",\n ", ", ")
        (path / "a.jsonl").write_text(records + "\n")
        cls.index = path / "ix"
        subprocess.run([BIN / "dragoman-index", "-q", "--index", cls.index, path / "a.jsonl"],
                       check=True)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def ask(self, *requests):
        """The answers in order: one searcher, asked for one thing after the other."""
        lines = [json.dumps(request) if isinstance(request, dict) else request
                 for request in requests]
        asked = subprocess.run([BIN / "dragoman-search", "--serve", "--threads", "1", "--index",
                                self.index], input="\n".join(lines) + "\n", text=True, check=True,
                               capture_output=True)
        answers = [json.loads(line) for line in asked.stdout.splitlines()]
        self.assertEqual(len(answers), len(requests))
        return answers

    def check(self, schema, kind, value):
        validator = references(schema, kind)
        errors = [f"{'/'.join(map(str, error.absolute_path))}: {error.message}"
                  for error in validator.iter_errors(value)]
        self.assertEqual(errors, [], f"{kind}: {value}")
        return errors

    def test_a_request_of_its_schema_is_answered_by_its_answers_schema(self):
        for kind, requests in GOOD.items():
            for request in requests:
                with self.subTest(request=request):
                    self.check(REQUEST, kind, request)
                    jsonschema.Draft202012Validator(REQUEST).validate(request)
                    (answer,) = self.ask(request)
                    self.check(ANSWER, kind, answer)
                    self.assertEqual(answer.get("id"), request.get("id"))

    def test_each_kind_of_request_and_answer_is_tried(self):
        kinds = {ref["$ref"].rsplit("/", 1)[1] for ref in REQUEST["oneOf"]}
        self.assertEqual(kinds, set(GOOD))
        answers = {ref["$ref"].rsplit("/", 1)[1] for ref in ANSWER["oneOf"]}
        self.assertEqual(answers, set(GOOD) | {"error"})

    def test_a_request_that_the_schema_refuses_is_refused(self):
        validator = jsonschema.Draft202012Validator(REQUEST)
        for request, code in BAD:
            with self.subTest(request=request):
                self.assertFalse(validator.is_valid(request))
                (answer,) = self.ask(request)
                self.check(ANSWER, "error", answer)
                self.assertEqual(answer["error"]["code"], code)

    def test_what_only_the_index_and_the_clock_know_is_refused_with_its_code(self):
        for request, code in WORLDLY:
            with self.subTest(request=request):
                jsonschema.Draft202012Validator(REQUEST).validate(request)
                (answer,) = self.ask(request)
                self.check(ANSWER, "error", answer)
                self.assertEqual(answer["error"]["code"], code)

    def test_a_query_as_it_is_typed_is_answered_as_a_search(self):
        for line in ("kettle", "", "{oops", "[1]", "kettle\r"):
            (answer,) = self.ask(line)
            self.check(ANSWER, "error" if line == "{oops" else "search", answer)

    def test_the_codes_are_those_of_the_page(self):
        page = (SOURCE / "docs/protocol.md").read_text()
        table = page[page.index("| code |"):page.index("## Ends")]
        named = {name.strip(" `") for row in table.splitlines()[2:] if row.startswith("|")
                 for name in row.split("|")[1].split(",")}
        codes = ANSWER["$defs"]["error"]["properties"]["error"]["properties"]["code"]["enum"]
        self.assertEqual(named, set(codes))

    def test_the_answers_of_other_tests_are_of_their_schemas(self):
        """Those of --serve and --listen, written down by the tests themselves."""
        with tempfile.TemporaryDirectory() as made:
            file = pathlib.Path(made) / "answers"
            environment = dict(os.environ, DRAGOMAN_ANSWERS=str(file))
            for program in ("thread_tests", "program_tests"):
                subprocess.run([BIN / program, "[answers]"], env=environment, check=True,
                               stdout=subprocess.DEVNULL)
            answers = file.read_text().splitlines()
        self.assertGreater(len(answers), 300)
        validator = jsonschema.Draft202012Validator(ANSWER)
        for line in answers:
            errors = list(validator.iter_errors(json.loads(line)))
            self.assertEqual(errors, [], line)


if __name__ == "__main__":
    sys.argv[1:] = []
    unittest.main()
