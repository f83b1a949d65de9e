// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

/// Bounds: length, nesting, and the time that hostile definitions take.
@Suite struct LimitTests {
  /// Faults F6: refused before it grows. A release build takes some 5 ms; the bound is wide because
  /// growth would take for ever.
  @Test(arguments: ["%{P@}%{P@}", "(%{P@}|%{P@})", "(?#x)%{P@}%{P@}", "%{P@:a}%{P@:b}"])
  func exponentialDefinitionsAreRefusedAtOnce(_ body: String) throws {
    var library = PatternLibrary()
    for level in 0..<60 {
      let expression = body.split(separator: "@", omittingEmptySubsequences: false)
        .joined(separator: "\(level + 1)")
      try library.define("P\(level)", expression)
    }
    try library.define("P60", "x")
    let start = ContinuousClock.now
    let error = #expect(throws: GrammarError.self) { try library.expand("a %{P0}") }
    let time = ContinuousClock.now - start
    #expect(error?.caret == 2)
    #expect(time < .seconds(1), "\(time)")
  }

  @Test func longExpansionPointsAtTheReferenceThatGrows() throws {
    var library = PatternLibrary()
    try library.define("A", String(repeating: "%{B}", count: 200))
    try library.define("B", String(repeating: "x", count: 200))
    let error = #expect(throws: GrammarError.self) { try library.expand("a %{B} %{A}") }
    #expect(error?.message == "the expression expands to more than 16384 bytes")
    #expect(error?.caret == 7)
    _ = try library.expand("%{A}", options: ExpansionOptions(maximumLength: 50_000))
  }

  @Test func lengthOfTheResultIsWhatCounts() throws {
    // 30 characters become 240 bytes.
    let expression = String(repeating: "é", count: 30)
    let library = PatternLibrary()
    _ = try library.expand(expression, options: ExpansionOptions(maximumLength: 240))
    #expect(throws: GrammarError.self) {
      try library.expand(expression, options: ExpansionOptions(maximumLength: 239))
    }
  }

  @Test func commentsCannotMakeReadingTakeLong() throws {
    var library = PatternLibrary()
    try library.define("A", "(?#\(String(repeating: "x", count: 100_000)))")
    #expect(throws: GrammarError.self) {
      try library.expand(String(repeating: "%{A}", count: 1000))
    }
  }

  /// Faults F7.
  @Test(arguments: [("(", ")"), ("(?<a>", ")"), ("(?>", ")"), ("(?i)(?:", ")"), ("[", "]")])
  func groupsNestToTwoHundredAndFifty(_ open: String, _ close: String) throws {
    let perLevel = open.hasPrefix("(?i)") ? 2 : 1
    func nested(_ count: Int) -> String {
      String(repeating: open, count: count) + "a" + String(repeating: close, count: count)
    }
    let library = PatternLibrary()
    #expect(throws: Never.self) { try compile(library.expand(nested(250 / perLevel))) }
    let error = #expect(throws: GrammarError.self) {
      try library.expand(nested(250 / perLevel + 1))
    }
    #expect(error?.message == "more than 250 groups inside one another")
    #expect(throws: GrammarError.self) { try library.expand(nested(3000)) }
  }

  @Test func quantifiersOnQuantifiersCountAsGroups() {
    #expect(throws: GrammarError.self) {
      try PatternLibrary().expand("a" + String(repeating: "{2}", count: 5000))
    }
  }

  @Test func chainOfPatternsNestsToTwoHundredAndFifty() throws {
    var library = PatternLibrary()
    for level in 1..<300 { try library.define("P\(level)", "%{P\(level + 1)}") }
    try library.define("P300", "x")
    #expect(throws: Never.self) { try compile(library.expand("%{P51}")) }
    let error = #expect(throws: GrammarError.self) { try library.expand("ab%{P50}") }
    #expect(error?.caret == 2)
  }
}
