// SPDX-License-Identifier: Apache-2.0

import Grok

/// What to do about a word that is none of those there are: the nearest of them, else all.
func remedy(for word: String, among candidates: some Collection<String>) -> String {
  if let name = nearest(word, among: candidates) { return "did you mean '\(name)'?" }
  return "there are: " + candidates.joined(separator: ", ")
}

extension String {
  /// The text in single quotes for a message, escaped and cut after 60 characters.
  var inQuotes: String {
    let shown = unicodeScalars.prefix(60)
    let cut = shown.endIndex < endIndex ? "…" : ""
    return "'\(String(Substring(shown)).escapedForTerminal())\(cut)'"
  }
}
