// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

@testable import LogAdapter

/// What came of an input: events without their line ends, lines put aside, and the ledger.
struct Adapted {
  var events: [String] = []
  var diverted = ""
  var ledger = Ledger()

  /// Adapts bytes in memory; the ledger has to add up, and every event to be strict JSON.
  init(
    _ input: [UInt8], _ grammars: [Grammar] = [], library: PatternLibrary = PatternLibrary(),
    blockSize: Int = .max, set: [Grammar.StaticField] = [], usesJIT: Bool = true,
    _ change: (inout Adapter.Options) -> Void = { _ in }
  ) throws {
    let set = try GrammarSet(grammars, library: library, options: .init(set: set, usesJIT: usesJIT))
    var options = Adapter.Options()
    options.presentSeconds = SampleCheck.presentSeconds
    change(&options)
    var adapter = Adapter(set, options: options)
    var source = MemorySource(input, blockSize: blockSize)
    var sink = MemorySink()
    var rest = MemorySink()
    try adapter.run(from: &source, to: &sink, unmatched: &rest)
    ledger = adapter.ledger
    #expect(ledger.adds(up: input.count, sink.bytes, rest.bytes))
    for line in sink.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      events.append(String(decoding: line, as: UTF8.self))
      #expect(JSONValue(parsing: Array(line)) != nil, "\(events.last!)")
    }
    diverted = String(decoding: rest.bytes, as: UTF8.self)
  }

  init(
    _ input: String, _ grammars: [Grammar] = [], library: PatternLibrary = PatternLibrary(),
    blockSize: Int = .max, set: [Grammar.StaticField] = [],
    _ change: (inout Adapter.Options) -> Void = { _ in }
  ) throws {
    try self.init(
      Array(input.utf8), grammars, library: library, blockSize: blockSize, set: set, change)
  }
}
