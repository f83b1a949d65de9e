# SPDX-License-Identifier: Apache-2.0
# Times tools in turns. Sourced after tools.bash.

# Those of the given tools that can take part and match as many lines as the first, in `usable`; the
# others are named. The first must be able to. Sets `matches`.
choose() {
  local tool count
  usable=() matches=''
  for tool in "$@"; do
    if ! "tool_$tool"; then
      say "left out: $missing"
      continue
    fi
    count=$("events_$tool") || true
    : "${matches:=$count}"
    if [[ $count != "$matches" ]]; then
      say "left out: $title matched ${count:-nothing} of $lines lines, the others $matches"
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
      "tool_$tool"
      if declare -F "time_$tool" >/dev/null; then "time_$tool"
      else micros to_null; fi >>"$work/times/$tool"
    done
  done
}

# The peak memory of a tool in KiB; 0 without GNU time.
peak() {
  "tool_$1"
  if declare -F "peak_$1" >/dev/null; then
    "peak_$1"
  elif type -P time >/dev/null; then
    run "$(type -P time)" -q -f %M -o "$work/peak" >/dev/null
    tail -n 1 "$work/peak"
  else
    echo 0
  fi
}

# One row a tool: its title, median time in microseconds, and peak.
rows() {
  local tool
  for tool in "${usable[@]}"; do
    "tool_$tool"
    printf '%s\t%s\t%s\t%s\n' "$tool" "$title" "$(median "$work/times/$tool")" "$(peak "$tool")"
  done
}

# The table from rows; ratios are speeds against the bare loops.
table() { # bytes, lines, wanted ratio
  awk -F '\t' -v bytes="$1" -v lines="$2" -v floor="${3:-0}" '
    { tool[NR] = $1; title[NR] = $2; time[NR] = $3; peak[NR] = $4; at[$1] = NR }
    END {
      lean = "lean_bare" in at
      printf "%-28s %9s %9s %9s %8s%s\n", "", "MB/s", "ns/line", "peak MiB", "x bare", lean ? "   x lean" : ""
      for (n = 1; n <= NR; n++) {
        memory = (peak[n] > 0) ? sprintf("%.1f", peak[n] / 1024) : "-"
        printf "%-28s %9.1f %9.0f %9s %8.2f", title[n], bytes / time[n], time[n] * 1000 / lines, memory, time[at["bare"]] / time[n]
        if (lean) printf " %8.2f", time[at["lean_bare"]] / time[n]
        printf "\n"
      }
      ours = time[at["bare"]] / time[at["auto"]]
      if (floor > 0) printf "%.2f of the speed of the bare loop (at least %s)\n", ours, floor
      exit ours < floor
    }'
}
