# SPDX-License-Identifier: Apache-2.0
# The tools of Benchmarks/compare. Sourced after lib.bash. For each tool there are
#
#   tool_NAME      sets `title`, `command` and `input`; status 1 with the reason in `missing` when this
#                  machine, or the tool, cannot take part
#   events_NAME    runs the command, and prints how many lines it matched
#   time_NAME      only where the wall time of the whole process would not be fair: prints microseconds
#
# They read `corpus`, `log`, and `what`, the program's options for the grammar.

run() { "${one_core[@]}" "$@" "${command[@]}" <"$input"; }

tool_bare() {
  title='bare pcre2_match JIT loop' input=/dev/null
  command=("$work/bare-pcre2" "$work/$corpus.expressions" "$log")
}
events_bare() { run | cut -d ' ' -f 2; }

ours() { # title, options …
  title=$1 input=/dev/null
  command=("$bin" run --quiet "${one_thread[@]}" "${@:2}" "${more[@]}" "$log")
}
events_ours() {
  "${command[@]}" --stats 2>"$work/stats" >/dev/null
  counted events "$work/stats"
}

tool_auto() {
  if knows --engine; then ours 'log-adapter' "${what[@]}" --engine auto
  else ours 'log-adapter (no --engine)' "${what[@]}"; fi
}
events_auto() { events_ours; }

tool_pcre2() {
  knows --engine || { missing="the program has no --engine" && return 1; }
  ours 'log-adapter --engine pcre2' "${what[@]}" --engine pcre2
}
events_pcre2() { events_ours; }

# The second grammar of a corpus, written for speed.
tool_lean_bare() {
  title='bare loop, lean expression' input=/dev/null
  command=("$work/bare-pcre2" "$work/$corpus-lean.expressions" "$log")
}
events_lean_bare() { run | cut -d ' ' -f 2; }
tool_lean() { ours 'log-adapter, lean grammar' -g "Benchmarks/Grammars/$corpus-lean.yaml"; }
events_lean() { events_ours; }

tool_lognormalizer() {
  command -v lognormalizer >/dev/null || { missing='no lognormalizer' && return 1; }
  title='lognormalizer' input=$log
  command=(lognormalizer -r "Benchmarks/Others/$corpus.rulebase" -e json)
}
events_lognormalizer() { "${command[@]}" -p <"$input" | wc -l; }

matched() { run | grep -vc '^{"unmatched"'; }

tool_perl() {
  command -v perl >/dev/null || { missing='no perl' && return 1; }
  title='perl' input=$log
  command=(perl Benchmarks/Others/lines.pl "$corpus")
}
events_perl() { matched; }

tool_gawk() {
  command -v gawk >/dev/null || { missing='no gawk' && return 1; }
  title='gawk' input=/dev/null
  command=(gawk -v corpus="$corpus" -f Benchmarks/Others/lines.awk "$log")
}
events_gawk() { matched; }

# Fluent Bit flushes on a timer and waits at its end, so its time is from its start until its last line
# has come out. Its output has the unmatched lines too, under the key `log`.
tool_fluent_bit() {
  [[ -n ${FLUENT_BIT:-} ]] || { missing='FLUENT_BIT names none' && return 1; }
  command -v "$FLUENT_BIT" >/dev/null || { missing="no $FLUENT_BIT" && return 1; }
  title='Fluent Bit, tail and regex' input=/dev/null
  command=(env LOG="$log" CORPUS="$corpus" "$FLUENT_BIT" -q -c Benchmarks/Others/fluent-bit.conf)
}
until_all() { # the file that gets a copy
  "$work/through-pipe" until "$lines" "$1" "${one_core[@]}" "${command[@]}" >"$work/until"
}
events_fluent_bit() { until_all "$work/fluent-bit.out" && grep -vc '"log":"' "$work/fluent-bit.out"; }
time_fluent_bit() { until_all /dev/null && cut -d ' ' -f 1 "$work/until"; }
peak_fluent_bit() { cut -d ' ' -f 2 "$work/until"; }
