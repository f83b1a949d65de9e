// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

/// Errors point into the text that a person wrote, and say how they got there.
@Suite struct OriginTests {
  private func library() throws -> PatternLibrary {
    var library = PatternLibrary()
    let file = Array(
      "# dates\n\n  TIME \t%{HOUR}:%{MINUTE}\r\nHOUR [0-9]+\nDATE at %{TIME}\nBAD x%{TIEM}\nLOOK (?<=a*)b\n"
        .utf8)
    try library.define(contentsOf: file, file: "dates.grok")
    try library.define("MINUTE", "[0-5][0-9]")
    return library
  }

  @Test func unknownNameInTheExpressionPointsIntoIt() throws {
    let at = SourceLocation(file: "billing.yaml", line: 3, column: 11)
    let error = #expect(throws: GrammarError.self) {
      try library().expand("%{HOUR:h} %{TIEM:time}", at: at)
    }
    #expect(
      error?.description == """
        billing.yaml:3:23: there is no pattern 'TIEM'
          %{HOUR:h} %{TIEM:time}
                      ^
          did you mean 'TIME'?
        """)
  }

  @Test func unknownNameInADefinitionPointsIntoItsFile() throws {
    let at = SourceLocation(file: "billing.yaml", line: 3, column: 11)
    var library = try library()
    try library.define("OUTER", "(%{BAD})")
    let error = #expect(throws: GrammarError.self) { try library.expand("%{OUTER:o}", at: at) }
    #expect(
      error?.description == """
        dates.grok:6:8: there is no pattern 'TIEM', in OUTER > BAD
          x%{TIEM}
             ^
          did you mean 'TIME'?
        """)
  }

  @Test func cycleShowsItsPath() throws {
    var library = try library()
    try library.define(
      contentsOf: Array("A x%{B}\nB %{C}\nC yy%{A}\n".utf8), file: "cycle.grok")
    let error = #expect(throws: GrammarError.self) { try library.expand("%{HOUR}%{B}") }
    #expect(error?.message == "the pattern 'B' contains itself: B > C > A > B")
    #expect(error?.location == SourceLocation(file: "cycle.grok", line: 1, column: 4))
    try library.define("SELF", "%{SELF}")
    let own = #expect(throws: GrammarError.self) { try library.expand("%{SELF}") }
    #expect(own?.message == "the pattern 'SELF' contains itself: SELF > SELF")
  }

  @Test func definitionWithoutAFileGetsTheLocationOfItsReference() throws {
    var library = PatternLibrary()
    try library.define("A", "(")
    let error = #expect(throws: GrammarError.self) {
      try library.expand("ab%{A}", at: SourceLocation(file: "--pattern", line: 1, column: 1))
    }
    #expect(error?.message == "this '(' is not closed, in A")
    #expect(error?.location == SourceLocation(file: "--pattern", line: 1, column: 3))
    #expect(error?.excerpt == "(" && error?.caret == 0)
  }

  @Test func laterLinesAreNamedWithoutAColumn() {
    let error = #expect(throws: GrammarError.self) {
      try PatternLibrary().expand(
        "(?x) a\n  b (\n", at: SourceLocation(file: "g.yaml", line: 7, column: 10))
    }
    #expect(error?.location == SourceLocation(file: "g.yaml", line: 8))
    #expect(error?.excerpt == "  b (" && error?.caret == 4)
  }

  /// Each needle of the expression is found again from the offset of what it became.
  @Test func everyOffsetLeadsBackToWhatWasWritten() throws {
    let expansion = try library().expand(
      "ä %{DATE:d}q", at: SourceLocation(file: "f", line: 1, column: 1))
    #expect(expansion.expression == #"\xC3\xA4 (?<g1>at (?:(?:[0-9]+):(?:[0-5][0-9])))q"#)
    func origin(_ needle: String) -> Expansion.Origin {
      let utf8 = Array(expansion.expression.utf8)
      let wanted = Array(needle.utf8)
      let offset = utf8.indices.first { utf8[$0...].starts(with: wanted) }!
      return expansion.location(ofOffset: offset)
    }
    for (needle, chain, offset, top) in [
      (#"\xC3"#, [], 0, 0), (#"\xA4"#, [], 0, 0), (" (?<g1>", [], 1, 1), ("(?<g1>", [], 2, 2),
      ("t (?:", ["DATE"], 1, 2), ("(?:(?:[0-9]", ["DATE"], 3, 2),
      ("(?:[0-9]", ["DATE", "TIME"], 0, 2), ("[0-9]", ["DATE", "TIME", "HOUR"], 0, 2),
      (":(?:[0-5]", ["DATE", "TIME"], 7, 2), ("[0-9])))q", ["DATE", "TIME", "MINUTE"], 5, 2),
      (")))q", ["DATE", "TIME"], 8, 2), ("))q", ["DATE"], 3, 2), (")q", [], 2, 2),
      ("q", [], 11, 11),
    ] as [(String, [String], Int, Int)] {
      let found = origin(needle)
      #expect(found.chain == chain && found.offset == offset, "\(needle)")
      #expect(found.topLevelOffset == top, "\(needle)")
    }
    let time = origin(":(?:[0-5]")
    #expect(time.text == "%{HOUR}:%{MINUTE}")
    #expect(time.location == SourceLocation(file: "dates.grok", line: 3, column: 16))
    #expect(origin("q").location == SourceLocation(file: "f", line: 1, column: 12))
    let past = expansion.location(ofOffset: 1_000_000)
    #expect(past.chain == [] && past.offset == 11)
  }

  @Test func errorOfPCRE2IsShownInTheDefinition() throws {
    let expansion = try library().expand("x %{LOOK}")
    let error = #expect(throws: GrammarError.self) { try compile(expansion) }
    #expect(error?.message.hasSuffix(", in LOOK") == true)
    #expect(error?.location == SourceLocation(file: "dates.grok", line: 7, column: 6))
    #expect(error?.excerpt == "(?<=a*)b" && error?.caret == 0)
  }

  @Test func placeInAnInlineDefinitionIsAPlaceInTheExpression() throws {
    let error = #expect(throws: GrammarError.self) { try library().expand("%{X=ab} %{Y=a(}") }
    #expect(error?.message == "this '(' is not closed, in Y")
    #expect(error?.excerpt == "%{X=ab} %{Y=a(}" && error?.caret == 13)
  }
}
