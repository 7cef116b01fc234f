#!/bin/sh
# Makes a program's manual page and completions of what it prints for --help.
#   make.sh PROGRAM VERSION FOLDER
set -eu
here=$(dirname "$0")
name=$(basename "$1")
help=$3/$name.help
mkdir -p "$3"
"$1" --help > "$help"

awk -v name="$name" -v version="$2" -f "$here/man.awk" "$help" | gzip -9n > "$3/$name.1.gz"
awk -v name="$name" -v shell=bash -f "$here/completion.awk" "$help" > "$3/$name.bash"
awk -v name="$name" -v shell=zsh -f "$here/completion.awk" "$help" > "$3/_$name"
awk -v name="$name" -v shell=fish -f "$here/completion.awk" "$help" > "$3/$name.fish"
