// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

/// References, fields and inline definitions.
@Suite struct ReferenceTests {
  private func library(_ definitions: (String, String)...) throws -> PatternLibrary {
    var library = PatternLibrary()
    for (name, expression) in definitions { try library.define(name, expression) }
    return library
  }

  /// `field` or `field:type` with the pattern in front, in the order of the groups.
  private func captures(_ expansion: Expansion) -> [String] {
    expansion.captures.map { "\($0.pattern ?? "-") \($0.path)" + ($0.type.map { ":\($0)" } ?? "") }
  }

  @Test(arguments: [
    ("%{N}", "(?:[0-9]+)", []),
    ("%{N:a}", "(?<g1>[0-9]+)", ["N a"]),
    ("%{N:a:int}", "(?<g1>[0-9]+)", ["N a:int"]),
    ("%{N:a:int:more}", "(?<g1>[0-9]+)", ["N a:int"]),
    ("%{N:a:}", "(?<g1>[0-9]+)", ["N a"]),
    ("%{N:[a][b]}", "(?<g1>[0-9]+)", ["N [a][b]"]),
    ("%{N:[a][b]:int}", "(?<g1>[0-9]+)", ["N [a][b]:int"]),
    ("%{N:a.b}", "(?<g1>[0-9]+)", ["N a.b"]),
    ("%{N:[@metadata][x]}", "(?<g1>[0-9]+)", ["N [@metadata][x]"]),
    ("%{N:@a-b}", "(?<g1>[0-9]+)", ["N @a-b"]),
    ("%{N:a?}%{N b c}%{N:[a][b]?}", "(?<g1>[0-9]+)(?:[0-9]+)(?<g2>[0-9]+)", ["N a", "N [a][b]"]),
    ("%{N:[a][b?]}", "(?<g1>[0-9]+)", ["N [a][b]"]),
    ("%{N}{2}%{N:a}+", "(?:[0-9]+){2}(?<g1>[0-9]+)+", ["N a"]),
    ("(?<a>%{N:b})", "(?<g1>(?<g2>[0-9]+))", ["- a", "N b"]),
    ("(?:%{N:a}|x%{N:a})", "(?:(?<g1>[0-9]+)|x(?<g2>[0-9]+))", ["N a", "N a"]),
    (#"\%{N}%\{N}"#, #"%\{N}%\{N}"#, []),
    ("[%{]", "[%{]", []),
    (#"%{N:a}=\k<a>"#, #"(?<g1>[0-9]+)=\k<g1>"#, ["N a"]),
    (#"%{N:a}=\k<N:a>"#, #"(?<g1>[0-9]+)=\k<g1>"#, ["N a"]),
    // Inline definitions.
    (#"%{X=\d{3}}"#, #"(?:\d{3})"#, []),
    (#"%{X:a=\d{3}}-%{X:b}"#, #"(?<g1>\d{3})-(?<g2>\d{3})"#, ["X a", "X b"]),
    (#"%{X:a:int=\d}"#, #"(?<g1>\d)"#, ["X a:int"]),
    ("%{X=%{N}a}", "(?:(?:[0-9]+)a)", []),
    (#"%{X=\}\{}"#, #"(?:}\{)"#, []),
    ("%{N=x}%{N}", "(?:x)(?:x)", []),
    ("%{N}%{N=x}", "(?:[0-9]+)(?:x)", []),
    ("%{NN}%{N=x}%{NN}", "(?:(?:[0-9]+)n)(?:x)(?:(?:x)n)", []),
    ("%{X=a}%{X=%{Y=b}}%{X}%{Y}", "(?:a)(?:(?:b))(?:(?:b))(?:b)", []),
    // Options reach into a definition, as in expanded text.
    ("(?x)%{S} b", "(?:(?:a+)b)", []),
    ("%{S} b", "(?:a +) b", []),
  ])
  func referenceBecomes(_ written: String, _ expression: String, _ fields: [String]) throws {
    let library = try library(("N", "[0-9]+"), ("NN", "%{N}n"), ("S", "a +"))
    let expansion = try library.expand(written)
    #expect(expansion.expression == expression)
    #expect(captures(expansion) == fields)
    #expect(expansion.captures.map(\.group) == Array(1..<(fields.count + 1)))
    #expect(try compile(expansion).captureCount == fields.count)
  }

  @Test func inlineDefinitionsEndWithTheirExpression() throws {
    let library = try library(("N", "1"))
    _ = try library.expand("%{N=2}")
    #expect(try library.expand("%{N}").expression == "(?:1)")
    #expect(throws: GrammarError.self) { try library.expand("%{X}") }
  }

  @Test func groupsThatDoNotCaptureInLogstashDoNotCaptureHere() throws {
    #expect(try fields("(a)(?<x>b)(?:c)", "abc") == ["x": "b"])
  }

  @Test func fieldOfSeveralAlternativesIsOneField() throws {
    let library = try library(("W", #"\w+"#))
    let expression = "^(?:user=%{W:user}|%{W:user} logged in)"
    #expect(try fields(expression, "user=ann", library: library) == ["user": "ann"])
    #expect(try fields(expression, "bob logged in", library: library) == ["user": "bob"])
  }

  @Test func laterDefinitionAndLaterLibraryWin() throws {
    var library = try library(("A", "1"), ("A", "2"), ("B", "3"))
    #expect(library["A"]?.expression == "2")
    var other = PatternLibrary()
    try other.define("A", "4", at: SourceLocation(file: "f", line: 1, column: 3))
    library.merge(other)
    #expect(library["A"]?.expression == "4" && library["A"]?.location?.column == 3)
    #expect(library["B"]?.expression == "3" && library["C"] == nil)
    #expect(library.names == ["A", "B"])
  }

  @Test(arguments: ["", "a b", "a-b", "ä"])
  func nameThatNoReferenceCanWriteIsRefused(_ name: String) {
    var library = PatternLibrary()
    #expect(throws: GrammarError.self) { try library.define(name, "x") }
  }
}
