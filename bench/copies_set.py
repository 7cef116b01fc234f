"""Pairs of near copies, made from generated cables, and how well the searcher groups them.

    copies_set.py PROGRAM_FOLDER CABLES [DOCUMENTS]

CABLES is a folder of raw cables or what the program generate wrote. Of each of 300 texts there are an exact copy, one with other line ends, one sent again with a line above it, one with 5 % of
its words changed, and one with a third withheld in runs. Beside them stand texts that are alike by their form only: half
of their sentences are those of a form, the other half their own. Prints the share of pairs that `copies:` finds, by
kind, and of those found that are no copies.
"""

import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

BIN, CABLES = (pathlib.Path(path).resolve() for path in sys.argv[1:3])
DOCUMENTS = int(sys.argv[3]) if len(sys.argv) > 3 else 300
random.seed(20080417)
ALL_WORDS = []


def body_of(path):
    """The numbered paragraphs of a cable."""
    text = path.read_text(errors="replace")
    match = re.search(r"^\s*¶?1\.", text, re.M)
    return text[match.start():] if match else text


def read_texts():
    if CABLES.is_file():
        with CABLES.open() as lines:
            return [json.loads(line)["text"] for _, line in zip(range(4 * DOCUMENTS), lines)]
    paths = sorted(path for path in CABLES.rglob("*") if path.is_file())
    random.shuffle(paths)
    return [body_of(path) for path in paths]


def reflowed(text):
    words = text.split()
    lines, line = [], []
    for word in words:
        line.append(word)
        if len(" ".join(line)) > 40:
            lines.append(" ".join(line))
            line = []
    return "\n".join(lines + [" ".join(line)])


def sent_again(text):
    return "CORRECTED COPY - RETRANSMITTED FOR ADDITIONAL ADDRESSEES - ADDED INFO ADDRESSEE\n\n" + text


def changed(text):
    words = text.split(" ")
    for i in random.sample(range(len(words)), len(words) // 20):
        words[i] = random.choice(ALL_WORDS)
    return " ".join(words)


def redacted(text):
    words = text.split(" ")
    left = len(words) // 3
    while left > 0:
        size = min(left, random.randint(5, 25))
        at = random.randrange(max(len(words) - size, 1))
        run = words[at:at + size]
        if any(word.startswith("XXXX") for word in run):
            left -= 1
            continue
        words[at:at + size] = ["XXXXXXXXXXXX"]
        left -= size
    return " ".join(words)


KINDS = {"exact": lambda text: text, "reflowed": reflowed, "sent-again": sent_again,
         "changed": changed, "redacted": redacted}


def main():
    texts = [text for text in read_texts() if len(text.split()) >= 60][:2 * DOCUMENTS]
    for text in texts:
        ALL_WORDS.extend(text.split())
    sentences = [re.split(r"(?<=\.)\s+", text) for text in texts]
    form = [s for s in max(sentences, key=len) if len(s.split()) > 5]
    documents, groups = [], {}

    def add(number, kind, text):
        # The kind and a number make files that are equal to the byte documents of their own.
        identity = f"{number}-{kind}"
        documents.append({"id": identity, "kind": "cable", "title": identity, "text": text})
        groups.setdefault(number, []).append(identity)

    for number, text in enumerate(texts[:DOCUMENTS]):
        add(number, "original", text)
        for kind, make in KINDS.items():
            add(number, kind, make(text))
    for number in range(DOCUMENTS, 2 * DOCUMENTS):
        own = sentences[number]
        own = own[:max(len(own), 4)]
        shared = form[:len(own)]
        mixed = [part for pair in zip(shared, own) for part in pair]
        add(number, "form", " ".join(mixed))

    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        (folder / "set.jsonl").write_text("".join(json.dumps(d) + "\n" for d in documents))
        index = folder / "ix"
        subprocess.run([BIN / "dragoman-index", "-q", "--index", index, folder / "set.jsonl"],
                       check=True)
        requests = [{"query": f"copies:\"{d['id']}\"", "limit": 1000, "by": [], "all_copies": True}
                    for d in documents]
        asked = subprocess.run([BIN / "dragoman-search", "--serve", "--threads", "1", "--index",
                                index], input="".join(json.dumps(r) + "\n" for r in requests),
                               text=True, capture_output=True, check=True)
        found_pairs = right_pairs = 0
        found, wanted = {}, {}
        for document, line in zip(documents, asked.stdout.splitlines()):
            ids = {hit["id"] for hit in json.loads(line)["hits"]} - {document["id"]}
            number, kind = document["id"].split("-", 1)
            right = set(groups[int(number)]) - {document["id"]}
            found_pairs += len(ids)
            right_pairs += len(ids & right)
            if kind == "original":
                for other in right:
                    other_kind = other.split("-", 1)[1]
                    wanted[other_kind] = wanted.get(other_kind, 0) + 1
                    found[other_kind] = found.get(other_kind, 0) + (other in ids)
        all_pairs = sum(len(group) * (len(group) - 1) for group in groups.values())
        print(f"{len(documents)} documents, {all_pairs // 2} pairs of copies")
        print(f"precision {right_pairs / max(found_pairs, 1):.4f}  recall {right_pairs / all_pairs:.4f}")
        for kind in KINDS:
            print(f"  original and {kind:<11} {found[kind] / wanted[kind]:.4f}")


main()
