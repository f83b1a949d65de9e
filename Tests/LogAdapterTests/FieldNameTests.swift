// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

@testable import LogAdapter

/// Rows H4 and H5: a key cannot be the event's own, nor come twice.
@Suite struct FieldNameTests {
  private static func set(
    _ pattern: String, set: [String] = [], time: String? = nil, overrides: [String] = []
  ) throws -> GrammarSet {
    func fixed(_ names: [String]) -> [Grammar.StaticField] {
      names.map { .init(FieldPath($0)!, .string("fixed")) }
    }
    let grammar = Grammar(
      name: "g", pattern: pattern, time: time.map { TimeRule(field: FieldPath($0)!) },
      set: fixed(set))
    return try GrammarSet([grammar], library: .init(), options: .init(set: fixed(overrides)))
  }

  @Test(arguments: [
    "@status", "@coercion", "@grammar", "@file", "@line", "@offset", "@length", "@id",
  ])
  func ownKeysAreRefused(name: String) {
    for path in ["\(name)", "[\(name)][x]"] {
      #expect(throws: GrammarError.self) { try Self.set("(?<\(path)>x)") }
      #expect(throws: GrammarError.self) { try Self.set("(?<a>x)", set: [path]) }
      #expect(throws: GrammarError.self) { try Self.set("(?<a>x)", overrides: [path]) }
    }
    #expect(throws: Never.self) { try Self.set("(?<[a][\(name)]>x)") }
  }

  @Test(arguments: ["@timestamp", "@version", "@lines", "status", "@ID", "timestamp", "message"])
  func otherNamesAreAnybodys(name: String) throws {
    #expect(throws: Never.self) { try Self.set("(?<\(name)>x)") }
    let isText = ["timestamp", "message"].contains(name)
    #expect((try? Self.set("(?<a>x)", set: [name])) == nil ? isText : !isText)
  }

  /// Pattern, fixed fields and time field that would give a key twice, or to a value and an object.
  @Test(
    arguments: [
      ("(?<a>x)(?<[a][b]>y)", [], nil), ("(?<[a][b]>x)(?<a>y)", [], nil),
      ("(?<[a][b]>x)(?<[a][b][c]>y)", [], nil), ("(?<a>x)", ["a"], nil),
      ("(?<a>x)", ["[a][b]"], nil),
      ("(?<[a][b]>x)", ["a"], nil), ("(?<[a][b]>x)", ["[a][b]"], nil),
      ("(?<b>x)", ["a", "a"], nil),
      ("(?<b>x)", ["a", "[a][c]"], nil), ("(?<t>x)(?<timestamp>y)", [], "t"),
      ("(?<t>x)(?<[timestamp][y]>y)", [], "t"), ("(?<t>x)", [], "u"),
      ("(?<[a][b][c][d][e][f][g][h][i]>x)", [], nil),
    ] as [(String, [String], String?)])
  func keysCannotComeTwice(pattern: String, fixed: [String], time: String?) {
    #expect(throws: GrammarError.self) { try Self.set(pattern, set: fixed, time: time) }
  }

  /// What is allowed near those: objects that share keys, alternatives, scratch fields.
  @Test(
    arguments: [
      ("(?<[a][b]>x)(?<c>y)(?<[a][d]>z)", [], #"{"a":{"b":"x","d":"z"},"c":"y"}"#),
      ("(?:(?<a>x)|(?<a>y))yz", [], #"{"a":"x"}"#),
      ("(?<[a][b]>x)yz", ["[a][c]"], #"{"a":{"b":"x","c":"fixed"}}"#),
      ("(?<[@metadata][m]>x)(?<a>y)z", ["[@metadata][n]"], #"{"a":"y"}"#),
      ("(?<[@metadata][m]>xyz)", [], "{}"),
      ("(?<a.b>x)(?<[a][b]>y)z", [], #"{"a.b":"x","a":{"b":"y"}}"#),
      (
        "(?<[a][b][c][d][e][f][g][h]>x)yz", [],
        #"{"a":{"b":{"c":{"d":{"e":{"f":{"g":{"h":"x"}}}}}}}}"#
      ),
      ("(?<[a][b][c]>q)?(?<d>x)yz", [], #"{"d":"x"}"#),
      ("(?<[a][b]>q)?xyz", ["[a][c]"], #"{"a":{"c":"fixed"}}"#),
      ("(?<[a][b]>q)?xyz", [], "{}"),
      ("(?<a>x)(?<timestamp>y)z", [], #"{"timestamp":"y","a":"x"}"#),
    ] as [(String, [String], String)])
  func namesThatShareNothing(pattern: String, fixed: [String], event: String) throws {
    let grammar = Grammar(
      name: "g", pattern: pattern, set: fixed.map { .init(FieldPath($0)!, .string("fixed")) })
    #expect(try Adapted("xyz\n", [grammar]).events == [event])
  }

  @Test func aFixedFieldOfTheCallerReplacesTheGrammars() throws {
    let grammar = Grammar(
      name: "g", pattern: "(?<a>.)(?<b>.)", set: [.init(FieldPath(["c"]), .int(1))])
    let others = ["a", "c"].map { Grammar.StaticField(FieldPath([$0]), .string("mine")) }
    let adapted = try Adapted("xy\nno\u{0}\n", [grammar], set: others)
    #expect(adapted.events[0] == #"{"b":"y","a":"mine","c":"mine"}"#)
    #expect(adapted.events[1].hasPrefix(#"{"message":"no\u0000","a":"mine","c":"mine""#))
  }

  /// A text that the grammar calls absent is no time either.
  @Test func aNullTimeIsAbsent() throws {
    let grammar = Grammar(
      name: "g", pattern: "(?<t>\\S+) (?<m>.*)",
      time: TimeRule(field: FieldPath(["t"]), formats: ["epoch"]),
      nulls: ["0", "-"])
    let adapted = try Adapted("0 a\n- b\n1 c\nx d\n", [grammar])
    #expect(
      adapted.events == [
        #"{"m":"a"}"#, #"{"m":"b"}"#, #"{"timestamp":"1970-01-01T00:00:01Z","m":"c"}"#,
        #"{"t":"x","m":"d","@coercion":["t"]}"#,
      ])
  }
}
