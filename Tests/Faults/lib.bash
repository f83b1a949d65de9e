# shellcheck shell=bash disable=SC2034 # the scripts that source this use them
# SPDX-License-Identifier: Apache-2.0
# What the fault scripts share: $BIN the program, $WORK a folder of their own, and the one line that
# each prints: PASS, FAIL or SKIP, the row of the fault table, and what was seen.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
BIN=${BIN:-$ROOT/.build/release/log-adapter}
BIN=$(realpath "$BIN")
ROW=$(basename "$0")
ROW=${ROW%%-*}
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT

finish() { # word, status, text …
  local word=$1 status=$2
  shift 2
  printf '%s %s %s\n' "$word" "${ROW^^}" "$*"
  exit "$status"
}
pass() { finish PASS 0 "$@"; }
fail() { finish FAIL 1 "$@"; }
skip() { finish SKIP 77 "$@"; }

# Every byte of a line as one field, without a time: the output depends on the input alone.
WHOLE=(-p '%{GREEDYDATA:message}')

# Skips the row unless strace can inject faults here.
need_strace() {
  command -v strace >/dev/null || skip "strace is not installed"
  strace -qq -e trace=none -e inject=getppid:error=EPERM true 2>/dev/null ||
    skip "strace may not trace here"
}

# Runs a command and leaves the peak of its resident memory, in KiB, in $PEAK and its status in $STATUS.
peak_of() {
  type -P time >/dev/null || skip "GNU time is not installed"
  STATUS=0
  command time -q -f %M -o "$WORK/peak" "$@" || STATUS=$?
  PEAK=$(tail -n 1 "$WORK/peak")
}
