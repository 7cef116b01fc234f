"""The programs that a page of the docs prints give the output that it prints.

    printed_examples_test.py PAGE FOLDER_OF_PROGRAMS SOURCE_FOLDER [--print]

A block of ```sh, ```python, ```js or ```r is a program, the ```text after it its standard output. With
--print the page is printed with the outputs as they are.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

PAGE, BIN, SOURCE = (pathlib.Path(path).resolve() for path in sys.argv[1:4])
PROGRAMS = {
    "sh": ["sh", "-eu"],
    "python": ["/usr/bin/python3"],
    "js": ["/usr/bin/node"],
    "r": ["Rscript", "--vanilla"],
}
BLOCK = re.compile(r"^```(sh|python|js|r)\n(.*?)^```\n\n```text\n(.*?)^```\n", re.M | re.S)


def output_of(language, program, folder, environment):
    file = folder / f"example.{language}"
    file.write_text(program)
    ran = subprocess.run(PROGRAMS[language] + [file], cwd=folder, env=environment,
                         capture_output=True, text=True, timeout=120)
    if ran.returncode != 0:
        sys.exit(f"{language} ended with {ran.returncode}: {ran.stderr}")
    return "".join(line.rstrip() + "\n" for line in ran.stdout.splitlines())


def main():
    page = PAGE.read_text()
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        index = folder / "index"
        subprocess.run([BIN / "dragoman-index", "-q", "--index", index, "corpus/sample"],
                       cwd=SOURCE, check=True, stderr=subprocess.DEVNULL)
        environment = dict(os.environ, DRAGOMAN_INDEX=str(index), DRAGOMAN_CONFIG="",
                           PATH=f"{BIN}:{os.environ['PATH']}",
                           PYTHONPATH=str(SOURCE / "searcher/python"), PYTHONDONTWRITEBYTECODE="1")
        languages, wrong, printed = set(), [], page
        for block in BLOCK.finditer(page):
            language, program, expected = block.groups()
            languages.add(language)
            got = output_of(language, program, folder, environment)
            if got == expected:
                continue
            wrong.append(f"{language} prints\n{got}and not\n{expected}")
            was = f"```{language}\n{program}```\n\n```text\n"
            printed = printed.replace(was + expected, was + got)
    if "--print" in sys.argv:
        print(printed, end="")
        return
    if languages != set(PROGRAMS):
        sys.exit(f"{PAGE} has programs in {sorted(languages)} only")
    if wrong:
        sys.exit("\n".join(wrong))


main()
