// SPDX-License-Identifier: Apache-2.0

import Foundation
import Grok
import Testing

@testable import LogAdapter

/// Any bytes become a JSON string that reads back as the standard library's repair of them.
@Suite struct JSONWriterTests {
  /// The bytes escaped, between quotation marks, and how many repairs that took.
  static func escaped(_ bytes: [UInt8]) -> (text: [UInt8], repairs: Int) {
    var repairs = 0
    let text = unsafe [UInt8](unsafeUninitializedCapacity: bytes.count * 6 + 2 + JSONEscaping.slack)
    {
      out, count in
      // What stands behind the text must not show.
      let padded = bytes + Array(repeating: 0x22, count: JSONEscaping.padding)
      unsafe padded.withUnsafeBufferPointer { source in
        let first = out.baseAddress!
        unsafe first.pointee = 0x22
        var end = unsafe first + 1
        if let base = source.baseAddress {
          unsafe end = unsafe JSONEscaping.write(
            base, count: bytes.count, to: end, repairs: &repairs)
        }
        unsafe end.pointee = 0x22
        count = unsafe end - first + 1
      }
    }
    return (text, repairs)
  }

  /// Row H1: alone on a line, at every place of a block that is copied at once, and among its
  /// neighbours.
  @Test func everyCodePointReadsBack() throws {
    var chunk: [UInt8] = []
    for value in UInt32(0)...0x10FFFF where value != 0x0A {
      guard let scalar = Unicode.Scalar(value) else { continue }
      chunk += Array(String(Character(scalar)).utf8)
      if value < 0x3000 {
        let line = Array(repeating: UInt8(ascii: "a"), count: Int(value % 37)) + String(scalar).utf8
        let text = Self.escaped(line).text
        guard String(decoding: text, as: UTF8.self) == ReferenceAdapter.quoted(line) else {
          Issue.record(
            "U+\(String(value, radix: 16)) became \(String(decoding: text, as: UTF8.self))")
          continue
        }
      }
      if value % 4096 == 4095 || value == 0x10FFFF {
        let (text, repairs) = Self.escaped(chunk)
        let read = try JSONSerialization.jsonObject(with: Data(text), options: .fragmentsAllowed)
        #expect((read as? String)?.utf8.elementsEqual(chunk) == true, "up to \(value)")
        #expect(text.elementsEqual(ReferenceAdapter.quoted(chunk).utf8), "up to \(value)")
        #expect(JSONValue(parsing: text) == .string(String(decoding: chunk, as: UTF8.self)))
        #expect(repairs == 0)
        chunk = []
      }
    }
  }

  /// Row H1: what drives a terminal or ends a line somewhere is never copied.
  @Test func controlsNeverLeaveAsTheyAre() {
    let controls = Array(0..<0x20) + Array(0x7F..<0xA0) + [0x2028, 0x2029] as [UInt32]
    for value in controls {
      let text = String(Unicode.Scalar(value)!)
      let out = Self.escaped(Array(text.utf8)).text
      #expect(out.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "U+\(String(value, radix: 16))")
    }
  }

  /// Rows B3 and H2: each maximal part of a character becomes one U+FFFD, surrogates three.
  @Test func bytesThatAreNotUTF8AreRepairedAsTheStandardLibraryDoes() {
    for first in UInt8.min...UInt8.max {
      hold([first])
      for second in UInt8.min...UInt8.max { hold([first, second]) }
    }
    // After a second byte that cannot follow, the third stands at the start of another pair.
    let few: [UInt8] = [0x41, 0x80, 0xBF, 0xC2, 0xFF]
    var many: [UInt8] = [0x00, 0x1F, 0x22, 0x41, 0x5C, 0x7F, 0xC0, 0xC2, 0xDF, 0xE0, 0xE2, 0xED]
    many += [0xEF, 0xF0, 0xF4, 0xF5, 0xFF]
    many += 0x80...0xBF
    for first in UInt8(0xC0)...0xFF {
      for second in UInt8.min...UInt8.max {
        let thirds = second & 0xC0 == 0x80 ? many : few
        var line: [UInt8] = []
        for third in thirds { line += [first, second, third, 0x20] }
        hold(line)
      }
    }
  }

  private func hold(_ bytes: [UInt8]) {
    let (text, repairs) = Self.escaped(bytes)
    let repaired = String(decoding: bytes, as: UTF8.self)
    var expected: [UInt8] = [0x22]
    var replaced = 0
    let utf8 = Array(repaired.utf8)
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      if byte < 0x80 {
        expected += Self.ascii[Int(byte)]
      } else if byte == 0xC2, utf8[index + 1] < 0xA0 {
        expected += "\\u00\(String(utf8[index + 1], radix: 16))".utf8
        index += 1
      } else if byte == 0xE2, utf8[index + 1] == 0x80, utf8[index + 2] & 0xFE == 0xA8 {
        expected += "\\u20\(String(utf8[index + 2] - 0x80, radix: 16))".utf8
        index += 2
      } else {
        if byte == 0xEF, utf8[index + 1] == 0xBF, utf8[index + 2] == 0xBD { replaced += 1 }
        expected.append(byte)
      }
      index += 1
    }
    expected.append(0x22)
    if text != expected { Issue.record("\(bytes) became \(String(decoding: text, as: UTF8.self))") }
    // The text itself holds no U+FFFD, so that each of them is a repair.
    if !bytes.starts(with: [0xEF, 0xBF]) && repairs != replaced {
      Issue.record("\(bytes): \(repairs) repairs counted, \(replaced) made")
    }
  }

  /// What each byte below 0x80 becomes.
  private static let ascii: [[UInt8]] = (UInt8(0)..<0x80).map { byte in
    Array(ReferenceAdapter.quoted([byte]).utf8.dropFirst().dropLast())
  }

  /// Row H8: one line in is one line out, whatever it says.
  @Test(arguments: [
    "x\\n{\"level\":\"fatal\"}", "\"}\r{\"level\":\"fatal\"}", "\u{2028}{\"a\":1}",
    "\u{0B}\u{0C}\u{85}",
    "\",\"@status\":\"ok", "\\", "\\u000a", "]}}{{[",
  ])
  func aLineCannotForgeAnother(line: String) throws {
    let taken = Grammar(
      name: "g", pattern: "(?<message>.*)", set: [.init(FieldPath(["s"]), .string(line))])
    for grammars in [[], [taken], [Grammar(name: "g", pattern: "never")]] {
      let adapted = try Adapted(line + "\n", grammars)
      #expect(adapted.events.count == 1)
      #expect(adapted.ledger.lines == 1)
      let read = try JSONSerialization.jsonObject(with: Data(adapted.events[0].utf8))
      let object = try #require(read as? [String: Any])
      #expect(object["message"] as? String == line)
      #expect(object["level"] == nil)
    }
  }
}
