// SPDX-License-Identifier: Apache-2.0

import Foundation
import GrammarFiles
import Grok
import LogAdapter
import Testing

/// Reads a grammar from a text, with a few variables set.
func parse(_ text: String) throws(GrammarError) -> Grammar {
  try GrammarFile.parse(Array(text.utf8), file: "test.yaml") { name in
    ["HOST": "web-1", "EMPTY": "", "NESTED": "${HOST}"][name]
  }
}

/// The bytes of a file in `Accepted/`.
func accepted(_ name: String) throws -> [UInt8] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Accepted")
  return try Array(Data(contentsOf: folder.appending(path: name)))
}

@Suite struct GrammarFileTests {
  @Test func theDesignsExampleGivesItsGrammar() throws {
    let grammar = try GrammarFile.parse(accepted("design.yaml"), file: "design.yaml") { name in
      name == "POD_NAME" ? "billing-0" : nil
    }
    #expect(grammar.name == "legacy-billing")
    #expect(grammar.about == "Billing core, pipe-delimited application log")
    #expect(grammar.file == "design.yaml")
    #expect(grammar.patterns.count == 1)
    #expect(grammar.patterns[0].name == nil)
    #expect(
      grammar.patterns[0].expression
        == #"%{TIMESTAMP_ISO8601:timestamp}\|%{LOGLEVEL:level} *\|(?<host>[^|]*)\|rc=%{INT:rc:int}\|%{GREEDYDATA:message}"#
    )
    #expect(grammar.patterns[0].location?.description == "design.yaml:4:11")
    #expect(grammar.definitions.map(\.name) == ["ORDERID"])
    #expect(grammar.definitions.map(\.expression) == [#"ORD-\d{8}"#])
    #expect(grammar.definitions[0].location?.description == "design.yaml:5:20")
    #expect(grammar.time?.field == FieldPath(["timestamp"]))
    #expect(grammar.time?.formats == ["%Y-%m-%d %H:%M:%S.%3f"])
    #expect(grammar.time?.zone == "Europe/Rome")
    #expect(grammar.time?.year == nil)
    #expect(grammar.time?.location?.description == "design.yaml:6:1")
    #expect(grammar.types == [FieldPath(["dur"]): .float])
    #expect(grammar.nulls == ["-"])
    #expect(grammar.set.map(\.path.description) == ["app", "pod"])
    #expect(grammar.set.map(\.value) == [.string("legacy-billing"), .string("billing-0")])
    #expect(grammar.set[1].location?.description == "design.yaml:10:28")
    #expect(grammar.anchored)
    #expect(!grammar.unicode)
    #expect(grammar.samples.count == 2)
    #expect(
      grammar.samples[0].line
        == #"2026-03-01 10:00:00.040|ERROR|srv-19|rc=17|cannot open "ledger""#)
    #expect(
      grammar.samples[0].event
        == .object([
          .init("timestamp", .string("2026-03-01T09:00:00.040Z")),
          .init("level", .string("ERROR")), .init("host", .string("srv-19")),
          .init("rc", .number("17")), .init("message", .string(#"cannot open "ledger""#)),
        ]))
    #expect(grammar.samples[1].line == "garbage")
    #expect(grammar.samples[1].event == nil)
    #expect(grammar.samples[1].location?.description == "design.yaml:14:5")
  }

  @Test func everyKeyIsRead() throws {
    let grammar = try GrammarFile.parse(accepted("every-key.yaml"), file: "f") { _ in nil }
    #expect(grammar.about == "Uses every key in its longest form.\n")
    #expect(grammar.patterns.map(\.name) == ["long", "short"])
    #expect(grammar.patterns.map(\.expression) == ["%{WORD:verb}", "a b"])
    #expect(grammar.patterns.map { $0.location?.description } == ["f:9:7", "f:10:28"])
    #expect(grammar.definitions.map(\.name) == ["ORDER_ID", "OTHER"])
    #expect(grammar.definitions.map(\.expression) == [#"ORD-\d+"#, #"a\d"#])
    #expect(grammar.time?.field == FieldPath(["log", "time"]))
    #expect(grammar.time?.formats == ["%s"])
    #expect(grammar.time?.zone == "+02:00")
    #expect(grammar.time?.year == 2024)
    #expect(
      grammar.types == [
        FieldPath(["status"]): .int, FieldPath(["http", "bytes"]): .int,
        FieldPath(["http.version"]): .string,
      ])
    #expect(grammar.nulls == ["-"])
    #expect(
      grammar.set.map(\.path.description)
        == ["app", "[a][b]", "[a][c]", "[a][d]", "[a][e]", "[a][f]", "[a][g][h]"])
    #expect(
      grammar.set.map(\.value) == [
        .string("every-key"), .string("yes"), .string("true"), .bool(true), .int(17),
        .number("-2.50"), .string(""),
      ])
    #expect(!grammar.anchored)
    #expect(grammar.unicode)
    #expect(grammar.samples.map(\.line) == ["GET", "tab\there\0"])
    #expect(
      grammar.samples[0].event
        == .object([
          .init("verb", .string("GET")), .init("n", .number("27.20")),
          .init(
            "list",
            .array([.number("1"), .null, .bool(false), .null, .string("x"), .object([])])),
          .init("17", .number("1e400")),
        ]))
  }

  @Test func whatIsLeftOutHasItsDefault() throws {
    let grammar = try GrammarFile.parse(accepted("shortest.yaml"), file: "f") { _ in nil }
    #expect(grammar.about.isEmpty)
    #expect(grammar.definitions.isEmpty)
    #expect(grammar.time == nil)
    #expect(grammar.types.isEmpty)
    #expect(grammar.nulls.isEmpty)
    #expect(grammar.set.isEmpty)
    #expect(grammar.anchored)
    #expect(!grammar.unicode)
    #expect(grammar.samples.isEmpty)
  }

  @Test func aByteOrderMarkAndCRLFChangeNothing() throws {
    let bytes = try accepted("design.yaml")
    let text = String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\r\n")
    let other = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let left = try GrammarFile.parse(bytes, file: "f") { _ in "p" }
    let right = try GrammarFile.parse(other, file: "f") { _ in "p" }
    #expect(left.patterns[0].expression == right.patterns[0].expression)
    #expect(left.patterns[0].location == right.patterns[0].location)
    #expect(left.samples.map(\.line) == right.samples.map(\.line))
    #expect(left.samples.map(\.location) == right.samples.map(\.location))
  }

  @Test(arguments: [
    ("name: x\npattern: abc", "abc", 2, 10),
    ("name: x\npattern: 'abc'", "abc", 2, 11),
    ("name: x\npattern: \"abc\"", "abc", 2, 11),
    ("name: x\npattern:   'it''s'", "it's", 2, 13),
    ("name: x\npattern:\n  'abc'", "abc", 3, 4),
    ("name: x\npattern: |\n  abc\n", "abc", 3, 3),
    ("name: x\npattern: >-\n    abc\n    def\n", "abc def", 3, 5),
    ("name: x\npattern: |+\n\n  abc\n\n\n", "\nabc", 3, 1),
    ("name: x\npattern: a\n  b\n", "a b", 2, 10),
    ("{name: x, pattern: 'é日本'}", "é日本", 1, 21),
    ("{'name': x, about: '👨‍👩‍👧', pattern: abc}", "abc", 1, 34),
    ("name: x\npattern: |\n  abc", "abc", 3, 3),
    ("name: x\npattern: a#b", "a#b", 2, 10),
    ("name: x\npattern: 'a #b' # a comment", "a #b", 2, 11),
    ("name: x\npattern: \"\\\\d\\t\\u00e9\\x00\"", "\\d\té\0", 2, 11),
    (#"{"name": "x", "pattern": "a/\/\"b"}"#, #"a//"b"#, 1, 27),
  ])
  func expressionsAreFoundWhereTheyStart(
    text: String, expression: String, line: Int, column: Int
  ) throws {
    let pattern = try parse(text).patterns[0]
    #expect(pattern.expression == expression)
    #expect(pattern.location == SourceLocation(file: "test.yaml", line: line, column: column))
  }
}
