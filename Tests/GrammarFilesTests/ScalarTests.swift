// SPDX-License-Identifier: Apache-2.0

import GrammarFiles
import Grok
import LogAdapter
import Testing

@Suite struct ScalarTests {
  /// What a scalar in a sample's event becomes; `nil` where it is refused.
  @Test(
    arguments: [
      ("", .null), ("~", .null), ("null", .null), ("Null", .null), ("NULL", .null),
      ("nULL", .string("nULL")), ("'null'", .string("null")), ("''", .string("")),
      ("true", .bool(true)), ("True", .bool(true)), ("TRUE", .bool(true)),
      ("false", .bool(false)), ("False", .bool(false)), ("FALSE", .bool(false)),
      ("yes", .string("yes")), ("no", .string("no")), ("on", .string("on")),
      ("off", .string("off")), ("y", .string("y")), ("tRUE", .string("tRUE")),
      ("\"true\"", .string("true")),
      ("0", .number("0")), ("-0", .number("-0")), ("17", .number("17")), ("-17", .number("-17")),
      ("27.20", .number("27.20")), ("0.5", .number("0.5")), ("-0.0", .number("-0.0")),
      ("1e3", .number("1e3")), ("1E+3", .number("1E+3")), ("1.5e-7", .number("1.5e-7")),
      ("123456789012345678901234567890", .number("123456789012345678901234567890")),
      ("007", nil), ("-01", nil), ("00", nil), ("+1", nil), (".5", nil), ("-.5", nil), ("5.", nil),
      ("01.5", nil), ("0x1F", nil), ("0o17", nil), (".inf", nil), ("-.INF", nil), ("+.Inf", nil),
      (".nan", nil), (".NaN", nil), (".NAN", nil),
      ("'007'", .string("007")), ("'.inf'", .string(".inf")),
      ("0b11", .string("0b11")), ("0xG", .string("0xG")), ("0x", .string("0x")),
      ("0o8", .string("0o8")), ("-0x1F", .string("-0x1F")), ("1_000", .string("1_000")),
      ("1,5", .string("1,5")), (".", .string(".")), ("+", .string("+")), ("1e", .string("1e")),
      ("e1", .string("e1")), ("1.e", .string("1.e")), ("1.2.3", .string("1.2.3")),
      ("12:30:45", .string("12:30:45")), ("2026-03-01", .string("2026-03-01")),
      ("2026-03-01T09:00:00.040Z", .string("2026-03-01T09:00:00.040Z")), ("<<", .string("<<")),
      ("=", .string("=")), (".infx", .string(".infx")), ("nan", .string("nan")),
      ("٣", .string("٣")), ("1٣", .string("1٣")), ("0x٣", .string("0x٣")),
    ] as [(String, JSONValue?)])
  func plainScalarsFollowTheCoreSchema(written: String, value: JSONValue?) throws {
    let text = "name: x\npattern: a\nsamples:\n- line: a\n  event:\n    key: \(written)\n"
    guard let value else {
      #expect(throws: GrammarError.self) { try parse(text) }
      return
    }
    #expect(try parse(text).samples[0].event == .object([.init("key", value)]))
  }

  @Test(
    arguments: [
      ("true", .bool(true)), ("17", .int(17)), ("-0", .number("-0")), ("2.50", .number("2.50")),
      ("9007199254740991", .int(9_007_199_254_740_991)),
      ("-9007199254740991", .int(-9_007_199_254_740_991)), ("1e3", .number("1e3")),
      ("no", .string("no")), ("'17'", .string("17")), ("1e308", .number("1e308")),
    ] as [(String, Grammar.StaticValue)])
  func setValuesKeepTheirKind(written: String, value: Grammar.StaticValue) throws {
    #expect(try parse("name: x\npattern: a\nset: {k: \(written)}").set.map(\.value) == [value])
  }

  @Test(arguments: [
    ("${HOST}", "web-1"), ("a-${HOST}-b", "a-web-1-b"), ("${HOST}${HOST}", "web-1web-1"),
    ("${NONE:-x}", "x"), ("${NONE:-}", ""), ("${NONE:-a:-b c}", "a:-b c"), ("${EMPTY}", ""),
    ("${EMPTY:-x}", "x"), ("${HOST:-x}", "web-1"), ("${NESTED}", "${HOST}"),
    ("$HOST", "$HOST"), ("$", "$"), ("$$", "$$"), ("a$", "a$"), ("{HOST}", "{HOST}"),
    ("$${HOST}", "${HOST}"), ("$$${HOST}", "$${HOST}"), ("${HOST}}", "web-1}"),
    ("é${NONE:-日本}é", "é日本é"),
  ])
  func variablesAreReplaced(written: String, value: String) throws {
    let text = "name: x\npattern: a\nset: {k: '\(written)'}"
    #expect(try parse(text).set.map(\.value) == [.string(value)])
  }

  @Test func aReplacedTextIsAText() throws {
    let grammar = try GrammarFile.parse(
      Array("name: x\npattern: a\nset:\n  k: ${N}\n".utf8), file: "f"
    ) { _ in "17" }
    #expect(grammar.set.map(\.value) == [.string("17")])
  }

  @Test func variablesCountOnlyUnderSet() throws {
    let grammar = try parse("name: x\nabout: '${NONE}'\npattern: 'a${NONE}'\nnull: '${NONE}'")
    #expect(grammar.about == "${NONE}")
    #expect(grammar.patterns[0].expression == "a${NONE}")
    #expect(grammar.nulls == ["${NONE}"])
  }

  @Test func theDefaultEnvironmentIsTheProcess() throws {
    let text = "name: x\npattern: a\nset: {k: '${PATH}'}"
    let path = try #require(GrammarFile.processEnvironment("PATH"))
    let grammar = try GrammarFile.parse(Array(text.utf8), file: "f")
    #expect(grammar.set.map(\.value) == [.string(path)])
    #expect(GrammarFile.processEnvironment("LOG_ADAPTER_NO_SUCH_VARIABLE") == nil)
  }
}
