// SPDX-License-Identifier: Apache-2.0

import GrammarFiles
import Grok

@testable import LogAdapter

/// The scan plan against PCRE2: the same lines taken, the same offsets, and clean only what needs no escape.
///
/// The input is a grok expression and lines, NUL between them; a first byte below 32 chooses a pattern of
/// a bundled grammar instead, and what follows it is lines. An expression that begins with `?` searches.
func fuzzPlan(_ input: Span<UInt8>) {
  let bytes = (0..<input.count).map { input[$0] }
  guard let first = bytes.first else { return }
  var parts = bytes.split(separator: 0, omittingEmptySubsequences: false)
  if first < 32, first > 0 {
    // SAFETY: one thread runs the targets.
    let comparison = unsafe bundled[Int(first) % bundled.count]
    parts[0].removeFirst()
    for line in parts { check(comparison, line) }
    return
  }
  var text = parts.removeFirst()
  let isAnchored = text.first != UInt8(ascii: "?")
  if !isAnchored { text.removeFirst() }
  guard text.count <= 1024,
    let expression = try? library.expand(String(decoding: text, as: UTF8.self)).expression,
    let comparison = ScanComparison(expression, isAnchored: isAnchored)
  else { return }
  for line in parts { check(comparison, line) }
}

private func check(_ comparison: ScanComparison, _ line: ArraySlice<UInt8>) {
  guard let problem = comparison.verdict(Array(line.prefix(4096))).problem else { return }
  preconditionFailure("\(comparison.expression): \(problem)")
}

private let library: PatternLibrary = (try? Catalogue.patternLibrary()) ?? PatternLibrary()

/// Every pattern of the bundled grammars.
// SAFETY: one thread runs the targets.
nonisolated(unsafe) private let bundled: [ScanComparison] = comparisons()

private func comparisons() -> [ScanComparison] {
  var all: [ScanComparison] = []
  for name in Catalogue.grammarNames {
    guard let grammar = try? Catalogue.grammar(named: name, environment: { _ in nil }),
      let library = try? library(of: grammar)
    else { continue }
    for pattern in grammar.patterns {
      guard let expansion = try? library.expand(pattern.expression),
        let comparison = ScanComparison(expansion.expression, isAnchored: grammar.anchored)
      else { continue }
      all.append(comparison)
    }
  }
  return all
}

private func library(of grammar: Grammar) throws -> PatternLibrary {
  var all = library
  for definition in grammar.definitions {
    try all.define(definition.name, definition.expression, at: definition.location)
  }
  return all
}
