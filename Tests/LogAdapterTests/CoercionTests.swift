// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

@testable import LogAdapter

/// Row H3: a value is never silently changed.
@Suite struct CoercionTests {
  private static func event(_ text: String, _ type: ValueType) throws -> String {
    let grammar = Grammar(name: "g", pattern: "(?<v>.*)", types: [FieldPath(["v"]): type])
    let adapted = try Adapted(text + "\n", [grammar])
    let isCoerced = adapted.events[0].contains("@coercion")
    #expect(adapted.ledger.coercions == (isCoerced ? 1 : 0))
    return adapted.events[0]
  }

  /// A text, and whether it is a value of type `int` and of type `float`.
  @Test(arguments: [
    ("0", true, true), ("-0", true, true), ("7", true, true), ("-12", true, true),
    ("9007199254740991", true, true), ("-9007199254740991", true, true),
    ("9007199254740992", false, true), ("9007199254740993", false, false),
    ("90071992547409910", false, false), ("123456789012345678", false, false),
    ("12345678901234567890123", false, false), ("100000000000000000000000", false, true),
    ("1e999", false, false), ("1E400", false, false), ("1e-400", false, false),
    ("1e22", false, true),
    ("1E22", false, true), ("1e+22", false, true), ("1e308", false, true), ("1e309", false, false),
    ("5e-324", false, true), ("4.9e-324", false, false), ("2.2250738585072014e-308", false, true),
    ("1.7976931348623157e308", false, true), ("1.7976931348623159e308", false, false),
    ("0.1", false, true), ("0.1000", false, true), ("-0.0", false, true), ("1.0", false, true),
    ("0.30000000000000004", false, true), ("0.300000000000000001", false, false),
    ("0.1000000000000000055511151231257827", false, false), ("0e999999999999", false, true),
    ("1e99999999999999999999", false, false), ("1e-99999999999999999999", false, false),
    ("NaN", false, false), ("Infinity", false, false), ("-Infinity", false, false),
    ("inf", false, false), ("007", false, false), ("-007", false, false), ("00", false, false),
    ("0x1f", false, false), ("0b1", false, false), ("+5", false, false), ("--5", false, false),
    ("1_000", false, false), ("1,000", false, false), (".5", false, false), ("5.", false, false),
    ("-.5", false, false), ("-", false, false), ("e5", false, false), ("1e", false, false),
    ("1e+", false, false), ("1.e5", false, false), (" 5", false, false), ("5 ", false, false),
    ("٣٤", false, false), ("１２", false, false), ("5\u{0}", false, false), ("1.2.3", false, false),
  ])
  func numbersAreExactOrStayText(text: String, isInt: Bool, isFloat: Bool) throws {
    let kept = "{\"v\":\(ReferenceAdapter.quoted(Array(text.utf8))),\"@coercion\":[\"v\"]}"
    let number = "{\"v\":\(text)}"
    #expect(try Self.event(text, .int) == (isInt ? number : kept))
    let float = try Self.event(text, .float)
    #expect(float == (isFloat ? number : kept))
  }

  @Test(arguments: [
    ("true", "true"), ("True", "true"), ("FALSE", "false"), ("fAlSe", "false"), ("yes", nil),
    ("1", nil), ("tru", nil), ("truee", nil), ("t\u{12}ue", nil), ("TRU\u{5}", nil), ("ＴＲＵＥ", nil),
  ])
  func truthValues(text: String, value: String?) throws {
    let kept = "{\"v\":\(ReferenceAdapter.quoted(Array(text.utf8))),\"@coercion\":[\"v\"]}"
    #expect(try Self.event(text, .bool) == (value.map { "{\"v\":\($0)}" } ?? kept))
  }

  @Test(arguments: [
    (#"{"a": [1, 2.50]}"#, #"{"a":[1,2.50]}"#), ("null", "null"), (" 1 ", "1"),
    (#""\u001b""#, #""\u001b""#), (#"{"a":1,"a":2}"#, nil), (#""\ud800""#, nil), ("01", nil),
    ("{", nil), ("NaN", nil), ("{}x", nil),
  ])
  func jsonValuesAreEmbeddedOrStayText(text: String, value: String?) throws {
    let kept = "{\"v\":\(ReferenceAdapter.quoted(Array(text.utf8))),\"@coercion\":[\"v\"]}"
    #expect(try Self.event(text, .json) == (value.map { "{\"v\":\($0)}" } ?? kept))
  }

  /// Random doubles: their shortest text is a number, and any longer text of another number is not.
  @Test func shortestTextsOfDoublesAreNumbers() throws {
    let seed = SeededRandom.testSeed
    var random = SeededRandom(seed: seed)
    func isExact(_ text: String) -> Bool {
      unsafe Array(text.utf8).withUnsafeBufferPointer { unsafe Coercion.isExactNumber($0) }
    }
    for _ in 0..<SeededRandom.rounds(5000) {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let text = value.description
      if !isExact(text) { Issue.record("LOG_ADAPTER_TEST_SEED=\(seed): refused \(text)") }
      var digits = Array(text.utf8)
      guard let last = digits.firstIndex(where: { $0 | 0x20 == 0x65 }) else { continue }
      digits.insert(contentsOf: Array("00000000000000001".utf8.suffix(18)), at: last)
      let longer = String(decoding: digits, as: UTF8.self)
      if text.contains("."), isExact(longer) {
        Issue.record("LOG_ADAPTER_TEST_SEED=\(seed): took \(longer) for \(text)")
      }
    }
  }

  /// The quick decision on numbers: never another answer than the full one, and no answer missing for
  /// short whole and decimal numbers.
  @Test func plainNumbersAreNumbers() {
    let seed = SeededRandom.testSeed
    var random = SeededRandom(seed: seed)
    let alphabet = Array("00123456789..-+eE/:x ".utf8) + [0x00, 0x80, 0xB0, 0xFF]
    for round in 0..<SeededRandom.rounds(300_000) {
      var text: [UInt8] = []
      let length = 1 + random.below(round % 3 == 0 ? 20 : 9)
      for place in 0..<length {
        // Mostly digits and a point, so that many texts are numbers.
        if place == 0 && random.once(in: 5) {
          text.append(0x2D)
        } else if random.once(in: length * 2) {
          text.append(0x2E)
        } else {
          text.append(
            random.once(in: 30) ? random.pick(alphabet) : 0x30 + UInt8(random.below(10)))
        }
      }
      // What stands behind a text must not show.
      let padded = text + [UInt8](repeating: random.pick(alphabet), count: JSONEscaping.padding)
      // SAFETY: the text is not empty and has its padding.
      unsafe padded.withUnsafeBufferPointer { padded in
        let part = unsafe UnsafeBufferPointer(rebasing: padded[..<text.count])
        let whole = unsafe Coercion.isPlainNumber(part, withPoint: false)
        let decimal = unsafe Coercion.isPlainNumber(part, withPoint: true)
        let digits = text.count { $0 &- 0x30 < 10 }
        let isShort = digits <= 14 && !text.contains { $0 | 0x20 == 0x65 }
        let isInteger = unsafe Coercion.isInteger(part)
        let isNumber = unsafe Coercion.isExactNumber(part)
        if whole && !isInteger || decimal && !isNumber
          || isShort && (whole != isInteger || decimal != isNumber)
        {
          Issue.record("LOG_ADAPTER_TEST_SEED=\(seed): \(String(decoding: text, as: UTF8.self))")
        }
      }
    }
  }
}
