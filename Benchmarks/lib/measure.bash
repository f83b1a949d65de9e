# SPDX-License-Identifier: Apache-2.0
# Times tools in turns. Sourced after tools.bash.

# The others take seconds where this program takes tenths, so they have a log of a quarter of the size.
slow_tools=' lognormalizer perl gawk fluent_bit '

# Prepares a tool: its command, and its log with `lines` and `matches`.
prepare() {
  log=$whole_log lines=$whole_lines matches=$whole_matches
  if [[ $slow_tools == *" $1 "* ]]; then log=$part_log lines=$part_lines matches=$part_matches; fi
  "tool_$1"
}

# Chooses among tools those that can take part and match as many lines as the bare loop, in `usable`; the
# others are named. Sets whole_log, whole_lines, whole_matches, and the same of the part.
choose() {
  local tool count
  whole_log=$(corpus "$corpus" "$megabytes") part_log=$(corpus "$corpus" $(((megabytes + 3) / 4)))
  whole_lines=$(wc -l <"$whole_log") part_lines=$(wc -l <"$part_log")
  log=$whole_log && tool_bare && whole_matches=$(events_bare)
  log=$part_log && tool_bare && part_matches=$(events_bare)
  usable=(bare)
  for tool in "$@"; do
    [[ $tool != bare ]] || continue
    if ! prepare "$tool"; then
      say "left out: $missing"
      continue
    fi
    count=$("events_$tool") || true
    if [[ $count != "$matches" ]]; then
      say "left out: $title matched ${count:-nothing} of $lines lines, the bare loop $matches"
      differ=1
      continue
    fi
    usable+=("$tool")
  done
}

to_null() { run >/dev/null; }

# Runs the usable tools in turns; `$work/times/TOOL` has a time a line.
take_turns() { # runs
  local turn tool
  rm -rf "$work/times" && mkdir -p "$work/times"
  for ((turn = 0; turn < $1; turn++)); do
    for tool in "${usable[@]}"; do
      prepare "$tool"
      if declare -F "time_$tool" >/dev/null; then "time_$tool"
      else micros to_null; fi >>"$work/times/$tool"
    done
  done
}

# The peak memory of a tool in KiB; 0 without GNU time.
peak() {
  prepare "$1"
  if declare -F "peak_$1" >/dev/null; then
    "peak_$1"
  elif type -P time >/dev/null; then
    run "$(type -P time)" -q -f %M -o "$work/peak" >/dev/null
    tail -n 1 "$work/peak"
  else
    echo 0
  fi
}

# One row a tool: its name, title, median time in microseconds, peak, bytes and lines.
rows() {
  local tool
  for tool in "${usable[@]}"; do
    prepare "$tool"
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$tool" "$title" "$(median "$work/times/$tool")" "$(peak "$tool")" \
      "$(stat -c %s "$log")" "$lines"
  done
}

# The table from rows; ratios are speeds against the bare loops. Status 1 below the wanted ratio.
table() { # wanted ratio
  awk -F '\t' -v floor="${1:-0}" '
    { title[NR] = $2; speed[NR] = $5 / $3; nanos[NR] = $3 * 1000 / $6; peak[NR] = $4; at[$1] = NR }
    END {
      lean = "lean_bare" in at
      printf "%-28s %9s %9s %9s %8s%s\n", "", "MB/s", "ns/line", "peak MiB", "x bare", lean ? "   x lean" : ""
      for (n = 1; n <= NR; n++) {
        memory = (peak[n] > 0) ? sprintf("%.1f", peak[n] / 1024) : "-"
        printf "%-28s %9.1f %9.0f %9s %8.2f", title[n], speed[n], nanos[n], memory, speed[n] / speed[at["bare"]]
        if (lean) printf " %8.2f", speed[n] / speed[at["lean_bare"]]
        printf "\n"
      }
      ours = speed[at["auto"]] / speed[at["bare"]]
      if (floor > 0) printf "%.2f of the speed of the bare loop (at least %s)\n", ours, floor
      exit ours < floor
    }'
}
