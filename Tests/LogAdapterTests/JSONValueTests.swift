// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LogAdapter

/// The JSON reader takes what RFC 8259 defines and nothing else.
@Suite struct JSONValueTests {
  @Test(arguments: [
    ("null", "null"), (" true\t", "true"), ("-0", "-0"), ("1.50E+3", "1.50E+3"), ("[]", "[]"),
    ("[ 1 , 2 ]", "[1,2]"), (#"{"b":1,"a":{}}"#, #"{"b":1,"a":{}}"#), (#""\u00e9\/""#, #""é/""#),
    (#""\ud83d\ude00""#, #""😀""#), (#""\u0000""#, #""\u0000""#), (#"{"":0}"#, #"{"":0}"#),
    (#"{"é":1,"233":2}"#, #"{"é":1,"233":2}"#),
    ("{\"é\":1,\"e\u{301}\":2}", "{\"é\":1,\"e\u{301}\":2}"),
    (#"{"é":1,"É":2}"#, #"{"é":1,"É":2}"#), ("\"\u{2028}\"", #""\u2028""#), ("1e999", "1e999"),
  ])
  func takes(text: String, written: String) throws {
    let value = try #require(JSONValue(parsing: Array(text.utf8)))
    #expect(value.json.elementsEqual(written.utf8))
    #expect(JSONValue(parsing: value.json) == value)
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "True", "01", "-", "+1", ".5", "5.", "1e", "1e+", "0x1f", "NaN",
    "Infinity", "1_000", "[1,]", "[,1]", "[1 2]", "[", "]", "{", "{}}", #"{"a"}"#, #"{"a":}"#,
    #"{"a":1,}"#, "{a:1}", #"{"a":1,"a":2}"#, #"{"\u0061":1,"a":2}"#, "'a'", "\"a", "\"\t\"",
    "\"\u{1F}\"", #""\x41""#, #""\u12g4""#, #""\u12""#, #""\ud800""#, #""\udc00""#,
    #""\ud800\ud800""#,
    #""\ud800x""#, "1 2", "\u{FEFF}1", "\u{A0}1", "/**/1", #"{"é":1,"\u00e9":2}"#,
  ])
  func refuses(text: String) { #expect(JSONValue(parsing: Array(text.utf8)) == nil) }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0xAF, 0x22],
      [0xEF, 0xBB, 0xBF],
      [0x22, 0x00, 0x22], [0x31, 0x00],
    ] as [[UInt8]])
  func refusesBytes(bytes: [UInt8]) { #expect(JSONValue(parsing: bytes) == nil) }

  @Test func nestsToSixtyFourLevels() {
    func nested(_ depth: Int) -> [UInt8] {
      Array(repeating: 0x5B, count: depth) + Array(repeating: 0x5D, count: depth)
    }
    #expect(JSONValue(parsing: nested(64)) != nil)
    #expect(JSONValue(parsing: nested(65)) == nil)
    #expect(JSONValue(parsing: nested(1_000_000)) == nil)
  }

  /// Random texts near JSON: whatever our reader takes, Foundation takes as well.
  @Test func takesNothingThatFoundationRefuses() {
    let seed = SeededRandom.testSeed
    var random = SeededRandom(seed: seed)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "1", "-", "0", ".5", "e3", "true", "null",
      " ",
      #""\n""#, #""\ud83d\ude00""#, #"\"#, "\"", "é",
    ]
    for _ in 0..<SeededRandom.rounds(20_000) {
      let text = (0...random.below(7)).map { _ in random.pick(pieces) }.joined()
      // Foundation also refuses numbers that no double can hold, which RFC 8259 does not.
      let isHuge = text.contains("e30") || text.contains("e31")
      guard !isHuge, JSONValue(parsing: Array(text.utf8)) != nil else { continue }
      let data = Data(text.utf8)
      if (try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)) == nil {
        Issue.record("LOG_ADAPTER_TEST_SEED=\(seed): took \(text)")
      }
    }
  }
}
