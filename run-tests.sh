#!/bin/sh
# Installs what the tests need, builds, runs every test through ctest.
#   ./run-tests.sh         the release build; with CI set, warnings are errors
#   ./run-tests.sh asan    the same tests under AddressSanitizer and UndefinedBehaviorSanitizer
#   ./run-tests.sh tsan    the tests that have threads, under ThreadSanitizer
set -eu
cd "$(dirname "$0")"
preset=${1:-release}

# shellcheck disable=SC2046  # one package a word
sh cmake/install-packages.sh $(grep -v '^#' cmake/packages) clang-format git \
  python3 python3-selenium chromium chromium-driver poppler-utils unrtf antiword bubblewrap tesseract-ocr \
  jq nodejs python3-jsonschema r-base-core r-cran-jsonlite xapian-tools openssh-server

strict=${CI:+-DDRAGOMAN_WERROR=ON}
if [ ! -f "build/$preset/build.ninja" ] || [ -n "$strict" ]; then
  # shellcheck disable=SC2086  # empty or one word
  cmake --preset "$preset" $strict >/dev/null
fi
cmake --build --preset "$preset"
ctest --preset "$preset" -j "$(nproc)"
