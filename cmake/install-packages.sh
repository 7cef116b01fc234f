#!/bin/sh
# Installs the Debian packages given as arguments that are missing, saying what it does.
# Does nothing, and needs no network and no root, where all are there.
set -eu

missing=
for package in "$@"; do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" != 0 ]; then
  if ! command -v sudo >/dev/null 2>&1; then
    echo "These packages are missing, and installing them needs root or sudo:$missing" >&2
    exit 1
  fi
  as_root=sudo
fi

echo "Installing with apt:$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
run() {
  if ! $as_root env DEBIAN_FRONTEND=noninteractive "$@" >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
  fi
}
run apt-get update
# shellcheck disable=SC2086  # the list is to be split
run apt-get install -y --no-install-recommends $missing
