#!/bin/sh
# From a fresh clone to an answer: installs missing packages, builds, indexes corpus/sample, searches.
set -eu
cd "$(dirname "$0")"

# shellcheck disable=SC2046  # one package a word
sh cmake/install-packages.sh $(grep -v '^#' cmake/packages)

if [ ! -f build/release/build.ninja ]; then
  echo "Configuring build/release"
  cmake --preset release >/dev/null
fi
echo "Building dragoman-index, dragoman-search and dragoman-web"
cmake --build --preset release --target dragoman-index dragoman-search dragoman-web

bin=build/release/bin
index=build/sample-index
echo
echo "\$ $bin/dragoman-index --index $index corpus/sample"
# The sample holds a file that isn't UTF-8; how it was read is said here too.
$bin/dragoman-index --index $index corpus/sample
echo
echo "\$ $bin/dragoman-search --index $index --limit 5 'fishing boats yellow sea'"
$bin/dragoman-search --index $index --limit 5 'fishing boats yellow sea'
echo "Try your own: $bin/dragoman-search --index $index 'country:japan human rights'"
echo "Or in a browser: $bin/dragoman-web --index $index, then http://127.0.0.1:8787/"
