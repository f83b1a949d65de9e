// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

@testable import LogAdapter

/// What becomes of lines that no pattern takes.
@Suite struct UnmatchedPolicyTests {
  static let grammar = Grammar(
    name: "n", pattern: #"(?<n>\d+)"#, set: [.init(FieldPath(["s"]), .int(1))])
  static let input = "1\nx\r\n2\n\ny"

  @Test func keepFlagsThem() throws {
    let adapted = try Adapted(Self.input, [Self.grammar])
    #expect(
      adapted.events == [
        #"{"n":"1","s":1}"#, #"{"message":"x","s":1,"@status":"unmatched"}"#, #"{"n":"2","s":1}"#,
        #"{"message":"","s":1,"@status":"unmatched"}"#,
        #"{"message":"y","s":1,"@status":"unmatched"}"#,
      ])
    #expect(adapted.ledger.matchedLines == 2 && adapted.ledger.unmatchedLines == 3)
    #expect(adapted.ledger.unmatchedBytes == 5 && adapted.ledger.keptUnmatchedLines == 3)
  }

  @Test func dropCountsThem() throws {
    let adapted = try Adapted(Self.input, [Self.grammar]) { $0.unmatched = .drop }
    #expect(adapted.events == [#"{"n":"1","s":1}"#, #"{"n":"2","s":1}"#])
    #expect(adapted.ledger.droppedLines == 3 && adapted.ledger.droppedBytes == 5)
    #expect(adapted.ledger.unmatchedLines == 3)
  }

  @Test func onlyLeavesOutTheRest() throws {
    let adapted = try Adapted(Self.input, [Self.grammar]) { $0.unmatched = .only }
    #expect(adapted.events.count == 3 && adapted.events[0].contains("\"message\":\"x\""))
    #expect(adapted.ledger.droppedLines == 2 && adapted.ledger.matchedLines == 2)
  }

  @Test func divertHandsThemOutAsTheyCame() throws {
    let adapted = try Adapted(Self.input, [Self.grammar]) { $0.unmatched = .divert }
    #expect(adapted.events == [#"{"n":"1","s":1}"#, #"{"n":"2","s":1}"#])
    #expect(adapted.diverted == "x\n\ny\n")
  }

  /// Diverted lines do not gather in memory until the end of a file.
  @Test func divertedLinesLeaveAtTheThreshold() throws {
    var options = Adapter.Options()
    options.unmatched = .divert
    var adapter = Adapter(try GrammarSet([Self.grammar], library: .init()), options: options)
    var source = MemorySource(Array(repeating: [0x78, 0x0A], count: 500_000).flatMap { $0 })
    var sink = MemorySink()
    var largest = 0
    var rest = ClosureSink { largest = max(largest, $0.count) }
    try adapter.run(from: &source, to: &sink, unmatched: &rest)
    #expect(largest > 0 && largest < 2 * options.flushThreshold)
  }

  /// The first line that nothing took is kept for the sentence at the end, and no more than 4 KiB.
  @Test func theFirstUnmatchedLineIsKept() throws {
    var adapter = Adapter(try GrammarSet([Self.grammar], library: .init()))
    var source = MemorySource(Array("1\n\(String(repeating: "z", count: 5000))\ny\n".utf8))
    var sink = MemorySink()
    try adapter.run(from: &source, to: &sink)
    #expect(adapter.firstUnmatchedLine == Array(repeating: UInt8(ascii: "z"), count: 4096))
  }
}
