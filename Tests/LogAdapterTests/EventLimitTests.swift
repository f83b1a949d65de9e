// SPDX-License-Identifier: Apache-2.0

import Foundation
import Grok
import Testing

@testable import LogAdapter

/// Row H7: an event over the limit is cut inside its texts, stays valid JSON and says so.
@Suite struct EventLimitTests {
  private static let grammar = Grammar(
    name: "g",
    pattern: #"(?<[o][a]>[^|]*)\|(?<[o][p][b]>[^|]*)\|(?<[o][p][c]>[^|]*)\|(?<d>.*)"#,
    types: [FieldPath(["o", "p", "c"]): .float],
    set: [.init(FieldPath(["s"]), .string("fixed"))])

  /// Nested objects are open at the cut; whatever the limit, the event is whole JSON within it.
  @Test func everyLimitGivesShortValidEvents() throws {
    let texts = ["a\"b\u{1}", "é日😀", "\u{2028}", "plain ", "\\\u{7F}"]
    for limit in stride(from: 1024, to: 2200, by: 7) {
      for (index, text) in texts.enumerated() {
        let filler = String(repeating: text, count: 400 / text.utf8.count)
        let fields = [filler, filler, index.isMultiple(of: 2) ? "1.5" : filler, filler]
        let line = fields.joined(separator: "|")
        let adapted = try Adapted(line + "\n", [Self.grammar]) { $0.eventLimit = limit }
        let event = adapted.events[0]
        #expect(event.utf8.count < limit)
        #expect(event.contains("\"s\":\"fixed\""))
        let isCut = event.contains("\"@status\":\"truncated\"")
        #expect(event.contains("\"@length\":\(line.utf8.count)") == isCut)
        #expect(adapted.ledger.trimmedEvents == (isCut ? 1 : 0))
        let whole = try Adapted(line + "\n", [Self.grammar]).events[0]
        if !isCut { #expect(event == whole) }
        if whole.utf8.count > limit { #expect(isCut) }
      }
    }
  }

  /// Text that an event lost is in the ledger as truncated, not as part of an event.
  @Test(arguments: [true, false])
  func whatAnEventLosesIsTruncated(matches: Bool) throws {
    let grammars = [Grammar(name: "g", pattern: matches ? "(?<m>.*)" : "x")]
    let line = String(repeating: "\u{1}", count: 3000)
    let adapted = try Adapted(line + "\n", grammars) { $0.eventLimit = 1024 }
    let kept = adapted.events[0].components(separatedBy: "\\u0001").count - 1
    #expect(kept > 0 && kept < 3000)
    #expect(adapted.ledger.truncatedBytes == UInt64(3000 - kept))
    let rest = matches ? adapted.ledger.eventBytes : adapted.ledger.unmatchedBytes
    #expect(rest == UInt64(kept + 1))
  }

  @Test(arguments: [0, 1, 1024, 2000])
  func linesWithoutAPatternAreCutTheSameWay(limit: Int) throws {
    for text in ["a", "\"", "\u{1}", "é", "\u{2028}"] {
      let line = String(repeating: text, count: 3000)
      for grammars in [[], [Grammar(name: "g", pattern: "never")]] {
        let adapted = try Adapted(line, grammars) { $0.eventLimit = limit }
        #expect(adapted.events[0].utf8.count < max(limit, 1024))
        #expect(adapted.events[0].utf8.count > max(limit, 1024) - 400)
        #expect(
          adapted.events[0].contains("\"@status\":\"truncated\",\"@length\":\(line.utf8.count)"))
        #expect(adapted.ledger.trimmedEvents == 1)
      }
    }
  }

  @Test func metaDataKeepsItsPlace() throws {
    let line = String(repeating: "x|", count: 2000)
    let adapted = try Adapted(line, [Self.grammar]) {
      $0.eventLimit = 1024
      $0.withMeta = true
    }
    #expect(adapted.events[0].utf8.count < 1024)
    #expect(adapted.events[0].contains("\"@grammar\":\"g\",\"@file\":\"-\",\"@line\":1"))
    #expect(adapted.events[0].contains("\"@length\":4000,\"@id\":\""))
  }

  /// A number is never cut into another number.
  @Test func aNumberThatDoesNotFitIsText() throws {
    let grammar = Grammar(name: "g", pattern: "(?<v>.*)", types: [FieldPath(["v"]): .float])
    let number = "1." + String(repeating: "0", count: 2000)
    #expect(try Adapted(number, [grammar]).events == ["{\"v\":\(number)}"])
    let cut = try Adapted(number, [grammar]) { $0.eventLimit = 1024 }
    #expect(cut.events[0].hasPrefix("{\"v\":\"1.000"))
    #expect(
      cut.events[0].hasSuffix(
        "0\",\"@status\":\"truncated\",\"@coercion\":[\"v\"],\"@length\":2002}"))
  }

  /// An event that just fits and ends with a number is not called truncated.
  @Test func aWholeEventIsNotCalledTruncated() throws {
    let grammar = Grammar(
      name: "g", pattern: #"(?<a>[^|]*)\|(?<n>\d+)"#, types: [FieldPath(["n"]): .int])
    for length in 0..<1100 {
      let line = String(repeating: "a", count: length) + "|9007199254740991"
      let event = try Adapted(line, [grammar]) { $0.eventLimit = 1024 }.events[0]
      let isWhole =
        event == "{\"a\":\"\(String(repeating: "a", count: length))\",\"n\":9007199254740991}"
      if length > 0 { #expect(isWhole != event.contains("@status"), "length \(length)") }
    }
  }

  /// A text written in pieces is repaired as the whole would be.
  @Test func aPartOfACharacterAcrossPiecesIsOneRepair() throws {
    for before in 4090...4100 {
      let line =
        [UInt8](repeating: 0x61, count: before) + [0xE2, 0x82] + [UInt8](repeating: 0x62, count: 50)
      let adapted = try Adapted(line) { $0.eventLimit = 6000 }
      #expect(adapted.events[0].contains("a\u{FFFD}b"), "\(before)")
      #expect(adapted.ledger.repairs == 1)
    }
  }
}
