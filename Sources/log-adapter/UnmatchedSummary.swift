// SPDX-License-Identifier: Apache-2.0

import Grok
import LogAdapter

/// The sentence that ends a run in which little matched, so that nobody has to guess why.
enum UnmatchedSummary {
  /// `nil` when at least half of the lines matched, or there was no grammar to match them with.
  ///
  /// - Parameter allowance: What `--max-unmatched` allows, when there were more; then there is a
  ///   sentence.
  ///
  /// The line itself is not shown: log text may hold secrets, and standard error goes elsewhere.
  static func text(
    _ adapter: borrowing ParallelAdapter, _ set: GrammarSet, over allowance: Allowance?
  ) -> String? {
    let ledger = adapter.ledger
    guard !set.names.isEmpty, allowance != nil || ledger.unmatchedLines * 2 > ledger.lines else {
      return nil
    }
    let lines = StatsTable.grouped(ledger.lines)
    var text =
      ledger.unmatchedLines == ledger.lines
      ? (ledger.lines == 1 ? "the only line did not match" : "none of \(lines) lines matched")
      : "\(StatsTable.grouped(ledger.unmatchedLines)) of \(lines) lines did not match"
    if let allowance { text += ", and --max-unmatched allows \(allowance)" }
    if ledger.limitedLines > 0 {
      text += "; \(StatsTable.grouped(ledger.limitedLines)) of them were over --max-match"
      text += " or ran into --match-limit"
    }
    guard let line = adapter.firstUnmatchedLine, let miss = set.nearestMiss(line) else {
      return text
    }
    let name = miss.pattern.map { "\(miss.grammar) (pattern \($0))" } ?? miss.grammar
    if miss.column == 1 {
      text += "; no pattern fits the beginning of the first such line"
    } else if let element = miss.element {
      text += "; nearest, \(name) read the first such line up to column \(miss.column),"
      text += " where \(element) does not match"
    } else {
      text += "; nearest, \(name) read the first such line up to column \(miss.column),"
      text += " where the pattern ends and the line goes on"
    }
    return text
  }
}
