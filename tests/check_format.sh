#!/bin/sh
# Fails where a source file is not as clang-format with .clang-format writes it.
set -eu
cd "$1"
find analyzers indexer searcher tests bench -name '*.cc' -o -name '*.h' | sort |
  xargs clang-format --dry-run --Werror
