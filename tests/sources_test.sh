#!/bin/sh
# Compiles each source by itself, and each header without a source of its own name, so that a missing
# #include is noticed although the release build compiles the sources of a folder as one. Other
# headers are the first include of their source (include_directions_test.cc).
#   tests/sources_test.sh [JOBS]
set -eu
cd "$(dirname "$0")/.."

lone_headers() {
  find analyzers indexer searcher bench/eval -name '*.h' | while read -r header; do
    [ -f "${header%.h}.cc" ] || echo "$header"
  done
}

{
  find analyzers indexer searcher bench/eval corpus -name '*.cc'
  lone_headers
} | sort | xargs -P "${1:-$(nproc)}" -n 8 "${CXX:-c++}" -std=c++20 -fsyntax-only -w -x c++ -I. \
  -isystem /usr/include/libxml2 $(pkg-config --cflags gmime-3.0) '-DDRAGOMAN_VERSION=""' -DCXXOPTS_NO_REGEX
