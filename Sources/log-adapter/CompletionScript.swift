// SPDX-License-Identifier: Apache-2.0

/// The shells' completion scripts, taught that `run` need not be written.
///
/// The scripts of swift-argument-parser 1.8 complete the options of a default subcommand only where it
/// is named (2026-11). The lines added here put the name in when the first word is none.
enum CompletionScript {
  private static let anchors: [(before: String, after: String)] = [
    (
      "    # Offer subcommand / subcommand argument completions\n",
      """
          # A line that names no subcommand is one of `run`.
          case "${COMP_WORDS[1]}" in
          run|check|grammars|help) ;;
          *)
              if [[ "${COMP_CWORD}" -gt 1 || "${cur}" = -* ]]; then
                  COMPREPLY=()
                  unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")
                  _log-adapter_run
                  return
              fi
              __log-adapter_add_completions -f
              ;;
          esac


      """
    ),
    (
      "    unsetopt aliases banghist\n",
      """
          unsetopt aliases banghist
          # A line that names no subcommand is one of `run`.
          if [[ "${words[2]}" != (run|check|grammars|help) && ( CURRENT -gt 2 || "${words[2]}" = -* ) ]]; then
              words=("${words[1]}" run "${(@)words[2,-1]}")
              (( CURRENT++ ))
          fi

      """
    ),
    (
      "    switch $unparsed_tokens[1]\n    case 'log-adapter'\n",
      """
          # A line that names no subcommand is one of `run`.
          if test (count $unparsed_tokens) -gt 1 || string match -q -- '-*' (commandline -t)
              if not contains -- "$unparsed_tokens[2]" run check grammars help
                  set unparsed_tokens $unparsed_tokens[1] run $unparsed_tokens[2..]
              end
          end
          switch $unparsed_tokens[1]
          case 'log-adapter'

      """
    ),
  ]

  /// The text with the lines in it, or as it is when it is no completion script.
  static func completed(_ text: String) -> String {
    for anchor in anchors {
      guard let place = text.firstRange(of: anchor.before) else { continue }
      let keepsAnchor = !anchor.after.contains(anchor.before)
      let script =
        text[..<place.lowerBound] + anchor.after + (keepsAnchor ? anchor.before : "")
        + text[place.upperBound...]
      // fish 3 knows no cursor position of a list of tokens.
      return String(script.replacing("(__log-adapter_tokens -tC)", with: "(commandline -tC)"))
    }
    return text
  }
}
