# SPDX-License-Identifier: Apache-2.0
# What Benchmarks/compare and Benchmarks/Extra share. Sourced in the project's folder.

bin=${BIN:-.build/release/log-adapter}
work=.build/bench
cc=$(command -v clang || command -v cc)
mkdir -p "$work"

# Where there are several cores, all single-threaded runs have the last one.
one_core=()
if command -v taskset >/dev/null; then one_core=(taskset -c "$(($(nproc) - 1))"); fi
# Bytes, not characters, for every tool that asks.
export LC_ALL=C

say() { printf '%s\n' "$*" >&2; }

# Whether the program has an option: `knows --jobs`.
knows() { "$bin" run --help | grep -q -- "^ *$1 "; }

# One thread, unless a script says otherwise.
one_thread=()
if [[ -x $bin ]] && knows --jobs; then one_thread=(--jobs 1); fi

# Compiles Benchmarks/Programs/NAME.c to $work/NAME: `program NAME [FLAG …]`.
program() {
  local source=Benchmarks/Programs/$1.c
  [[ $work/$1 -nt $source ]] || "$cc" -std=gnu11 -O2 -Wall -Wextra -o "$work/$1" "$source" "${@:2}"
}

bare_loop() {
  local flags
  read -ra flags < <(pkg-config --cflags --libs libpcre2-8)
  program bare-pcre2 "${flags[@]}"
}

# The file of a corpus, made when it is missing: `corpus NAME MEGABYTES [clean]`.
corpus() {
  local generator=$work/make-$1 source=Benchmarks/Corpora/$1.c file=$work/$1-$2${3:+-$3}.log
  if [[ ! $generator -nt $source || ! $generator -nt Benchmarks/Corpora/corpus.h ]]; then
    "$cc" -std=gnu11 -O2 -Wall -Wextra -o "$generator" "$source"
  fi
  if [[ ! $file -nt $generator ]]; then
    "$generator" "${2}000000" 1 ${3:+"$3"} >"$file.new"
    mv "$file.new" "$file"
  fi
  echo "$file"
}

# The wall time of a command in microseconds.
micros() {
  local started=${EPOCHREALTIME/./}
  "$@"
  echo $((${EPOCHREALTIME/./} - started))
}

median() { sort -n "$@" | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }

# The ledger of a run's --stats: `counted events FILE` prints the lines counted there.
counted() { awk -v row="$1" '$1 == row {gsub(",", "", $2); print $2}' "$2"; }

# A ratio with what it should be: `ratio TITLE A B [FLOOR]` prints A / B.
ratio() {
  awk -v title="$1" -v a="$2" -v b="$3" -v floor="${4:-}" 'BEGIN {
    printf "%-52s %8.2f%s\n", title, a / b, floor == "" ? "" : sprintf("   (at least %s)", floor) }'
}

# Times functions in turns: `in_turns RUNS FUNCTION …`; then `took FUNCTION` is the median.
in_turns() {
  local turn function
  rm -rf "$work/times" && mkdir -p "$work/times"
  for ((turn = 0; turn < $1; turn++)); do
    for function in "${@:2}"; do
      micros "$function" >>"$work/times/$function"
    done
  done
}
took() { median "$work/times/$1"; }

# The program over files, single-threaded, its events to /dev/null.
adapt() { "${one_core[@]}" "$bin" run --quiet "${one_thread[@]}" "$@" >/dev/null; }

# The lines that a run matched.
events() {
  "$bin" run --quiet --stats "${one_thread[@]}" "$@" 2>"$work/stats" >/dev/null
  counted events "$work/stats"
}
