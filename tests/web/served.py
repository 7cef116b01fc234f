"""dragoman-web at work on a small index, for the tests of this folder."""

import json
import os
import pathlib
import re
import subprocess
import tempfile

BIN = pathlib.Path(os.environ["DRAGOMAN_BIN"])
SOURCE = pathlib.Path(__file__).resolve().parents[2]

SCRIPT = "<script>document.title = 'run'; window.wasRun = true</script>"
HANDLER = "<img src=x onerror=\"window.wasRun = true\"><a href=\"javascript:window.wasRun = true\">seabed</a>"

# Documents that would be code if a text became markup, or an address.
HOSTILE = [
    {"id": "hostile-script", "title": f"Zaphod {SCRIPT}", "date": "2001-01-01", "country": "France",
     "text": f"Zaphod {SCRIPT} {HANDLER} {{{{7*7}}}} ${{7*7}}"},
    {"id": "javascript:window.wasRun=true", "title": "Zaphod javascript:window.wasRun=true",
     "date": "2001-01-02", "text": "Zaphod javascript:window.wasRun=true", "from": HANDLER,
     "collection": "javascript:alert(1)"},
    {"id": "hostile-bidi", "title": "Zaphod \u202egnp.exe\u2066 \u200f right \u0007 bell", "date": "2001-01-03",
     "text": "Zaphod \u202e turned \u2069 around"},
    {"id": "hostile-long", "title": "Zaphod " + "W" * 400_000, "date": "2001-01-04",
     "text": "Zaphod " + "M" * 100_000 + " end"},
    {"id": "=HYPERLINK(\"http://example.org\")", "title": "=cmd|'/c calc'!A1 Zaphod", "date": "2001-01-05",
     "text": "Zaphod formula"},
]


OTHERS = [
    {"id": "names-1", "title": "A visit", "date": "1972-02-21", "kind": "memorandum",
     "text": "The visitor was received by Mao Tse-tung in his study.", "person": ["Mao Zedong"]},
    {"id": "names-2", "title": "Talks in the study", "date": "1972-02-22", "kind": "memorandum",
     "text": "Teng Hsiao-ping and Mao Tse-tung spoke of okapis.", "person": ["Mao Zedong", "Deng Xiaoping"]},
    {"id": "names-3", "title": "More talks", "date": "1973-03-22", "kind": "memorandum",
     "text": "Deng Xiaoping spoke of okapis.", "person": ["Deng Xiaoping"]},
    {"id": "twin-1", "title": "A twin of numbats", "date": "1981-05-06", "text": "Numbats, section 1."},
    {"id": "twin-2", "title": "A TWIN OF NUMBATS", "date": "1981-05-06", "text": "Numbats, section 2."},
    {"id": "twin-3", "title": "A twin of numbats and more", "date": "1981-05-06", "text": "Numbats elsewhere."},
    {"id": "citing-1", "title": "Numbats again", "date": "1982-01-01", "text": "Numbats.", "references": ["81CANBERRA77", "twin-1"]},
    {"id": "citing-2", "title": "Numbats at last", "date": "1982-01-02", "text": "Numbats.", "references": ["81CANBERRA77"]},
    {"id": "names-4", "title": "Okapis alone", "date": "1974-03-22", "kind": "memorandum", "text": "Okapis."},
]


def make_index(folder):
    documents = folder / "documents.jsonl"
    documents.write_text("".join(json.dumps(document) + "\n" for document in HOSTILE + OTHERS))
    index = folder / "index"
    command = [BIN / "dragoman-index", "--index", index, SOURCE / "corpus/sample", SOURCE / "corpus/releases", documents]
    subprocess.run(command, check=True, capture_output=True)
    return index


class Server:
    """Ends with the `with` statement; then `code` is its exit code and `err` what it said."""

    def __init__(self, *options, listen="127.0.0.1:0"):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.index = make_index(self.path)
        listen = listen.replace("FOLDER", self.folder.name)
        command = [BIN / "dragoman-web", "--index", self.index, "--listen", listen, *options]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        line = self.process.stderr.readline()
        self.address = re.search(r"(http://\S+|unix:\S+)", line).group(1)
        self.port = int(self.address.rsplit(":", 1)[1].strip("/")) if "http" in self.address else 0

    def add(self, *documents):
        added = self.path / "added.jsonl"
        added.write_text("".join(json.dumps(document) + "\n" for document in documents))
        subprocess.run([BIN / "dragoman-index", "--index", self.index, added], check=True, capture_output=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.err = self.process.communicate(timeout=30)[1]
        self.code = self.process.returncode
        self.folder.cleanup()
