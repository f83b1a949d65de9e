// SPDX-License-Identifier: Apache-2.0

import Grok

/// Finds the name that a person probably meant.
enum NearestName {
  /// The candidate nearest to a word, or `nil` when none is near.
  ///
  /// Near means a third of the word's letters changed, added, dropped or swapped with a neighbour,
  /// and at least one; letter case does not count. The first of equals wins.
  ///
  /// - Complexity: O(*n* · *m* · *k*) for *k* candidates; words over 64 characters are not tried.
  static func to(_ word: String, among candidates: some Sequence<String>) -> String? {
    let word = Array(word.lowercased().unicodeScalars.prefix(65))
    guard !word.isEmpty, word.count <= 64 else { return nil }
    let limit = max(1, word.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(word, Array(candidate.lowercased().unicodeScalars))
      guard distance <= limit, distance < best?.distance ?? .max else { continue }
      best = (candidate, distance)
    }
    return best?.name
  }

  /// A question for the nearest name, or a list of all there are.
  static func remedy(for word: String, among candidates: some Collection<String>) -> String {
    if let name = to(word, among: candidates) { return "did you mean '\(name)'?" }
    return "there are: " + candidates.joined(separator: ", ")
  }

  /// The edit distance with swaps of neighbours (optimal string alignment).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let change = left[row] == right[column] ? 0 : 1
        var cost = min(above[column + 1] + 1, current[column] + 1, above[column] + change)
        let isSwap =
          row > 0 && column > 0 && left[row] == right[column - 1]
          && left[row - 1] == right[column]
        if isSwap { cost = min(cost, before[column - 1] + 1) }
        current.append(cost)
      }
      before = above
      above = current
    }
    return above[right.count]
  }
}

extension String {
  /// The text in single quotes for a message, escaped and cut after 60 characters.
  var inQuotes: String {
    let shown = unicodeScalars.prefix(60)
    let cut = shown.endIndex < endIndex ? "…" : ""
    return "'\(String(Substring(shown)).escapedForTerminal())\(cut)'"
  }
}
