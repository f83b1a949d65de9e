// SPDX-License-Identifier: Apache-2.0

/// The word that a misspelt one most likely stands for, for "did you mean".
///
/// Counts the insertions, deletions, replacements and swaps of neighbours that lead from one word to
/// the other; a difference in case alone counts as nothing, and of equally near words the first in
/// alphabetical order is taken. `nil` when no word is within a third of the length.
///
/// - Complexity: O(*n* · *k*²) for *n* words of *k* characters; long words are skipped by length.
public func nearest(_ word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
  guard !wanted.isEmpty else { return nil }
  let allowed = max(1, wanted.count / 3)
  var best: (distance: Int, word: String)?
  for candidate in candidates where candidate != word {
    let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
    guard abs(other.count - wanted.count) <= allowed else { continue }
    let distance = editDistance(wanted, other)
    // A word of one or two letters must not be "near" to every other one.
    guard distance <= allowed, distance < max(wanted.count, other.count) else { continue }
    if let known = best, (known.distance, known.word) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.word
}

/// The number of edits between two words, a swap of neighbours being one.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    row.reserveCapacity(b.count + 1)
    for j in b.indices {
      var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
