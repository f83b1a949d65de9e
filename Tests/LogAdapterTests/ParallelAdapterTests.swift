// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

@testable import LogAdapter

/// Several threads give what one gives: the same bytes, the same ledger, the same errors.
@Suite struct ParallelAdapterTests {
  static let grammars: [Grammar] = [
    Grammar(
      name: "dated", pattern: #"(?<at>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) (?<n>\S+) (?<text>.*)"#,
      time: TimeRule(field: FieldPath(["at"]), formats: ["%b %e %H:%M:%S"]),
      types: [FieldPath(["n"]): .int]),
    Grammar(name: "pair", pattern: #"(?<key>[^=]*)=(?<value>.*)"#),
  ]

  static func set(_ grammars: [Grammar] = grammars) throws -> GrammarSet {
    try GrammarSet(grammars, library: PatternLibrary())
  }

  static func options(_ change: (inout Adapter.Options) -> Void = { _ in }) -> Adapter.Options {
    var options = Adapter.Options()
    options.presentSeconds = SampleCheck.presentSeconds
    options.withMeta = true
    options.lineLimit = 300
    change(&options)
    return options
  }

  /// Lines of every fate and length, in an order that the seed decides.
  static func text(lines: Int, end: String = "\n", last: String = "", seed: UInt64 = 1) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    var bytes: [UInt8] = []
    for number in 0..<lines {
      switch Int.random(in: 0..<12, using: &random) {
      case 0: bytes += "no pattern takes \(number)".utf8
      case 1: break
      case 2: bytes += Array("key=".utf8) + [UInt8](repeating: 0xFF, count: number % 9) + [0, 0x22]
      case 3:
        let length = Int.random(in: 0..<1500, using: &random)
        bytes += [UInt8](repeating: 0x7A, count: length) + Array("é\r".utf8)
      case 4: bytes += "Feb 29 10:00:00 x\(number) not a number".utf8
      default: bytes += "Mar \(10 + number % 20) 10:00:00 \(number) text \u{E9} \(number)".utf8
      }
      bytes += end.utf8
    }
    return bytes + last.utf8
  }

  @Test(arguments: [2, 4, 7], [1, 7, 64, 1000, 100_000])
  func sameOutcomeWhateverTheChunks(jobs: Int, chunkSize: Int) throws {
    let set = try Self.set()
    let policies: [Adapter.UnmatchedPolicy] = [.keep, .drop, .only, .divert]
    for (index, end) in ["\n", "\r\n"].enumerated() {
      for last in ["", "no line end", "Mar  1 10:00:00 1 x\r"] {
        let source = EndingSource(Self.text(lines: 150, end: end, last: last, seed: UInt64(index)))
        for policy in policies {
          let options = Self.options { $0.unmatched = policy }
          let expected = Outcome(onOneThread: source, set, options)
          #expect(expected.ledger.isBalanced && expected.error == nil)
          for output in [64, 100_000] {
            let actual = Outcome(
              source, set, options, jobs: jobs, .tiny(chunkSize, output: output))
            #expect(actual == expected, "\(policy) end \(index) last \(last) output \(output)")
          }
        }
      }
    }
  }

  @Test(arguments: [1, 2, 3, 299, 300, 301, 302, 303, 304, 900])
  func linesAboutTheLimitAcrossBlocks(length: Int) throws {
    let set = try Self.set([])
    for character in ["x", "é", "\u{20AC}", "\r"] {
      let line = String(repeating: character, count: (length + 2) / character.utf8.count)
      let text = Array((line + "\n" + line + "\r\n\n" + line).utf8)
      for limit in [1, 5, 300] {
        for chunkSize in [1, 2, 3, 50, 301] {
          let options = Self.options { $0.lineLimit = limit }
          let expected = Outcome(onOneThread: EndingSource(text), set, options)
          let actual = Outcome(EndingSource(text), set, options, jobs: 3, .tiny(chunkSize))
          #expect(actual == expected, "\(character.utf8.count) bytes, limit \(limit), \(chunkSize)")
        }
      }
    }
  }

  @Test(arguments: ["", "\n", "\r\n", "x", "\n\n\n", "\r"])
  func smallestInputs(text: String) throws {
    let set = try Self.set()
    for chunkSize in [1, 100] {
      let source = EndingSource(Array(text.utf8))
      #expect(
        Outcome(source, set, Self.options(), jobs: 4, .tiny(chunkSize))
          == Outcome(onOneThread: source, set, Self.options()))
    }
  }

  @Test(arguments: [0, 1, 500, 5000])
  func whatCameBeforeAFailureIsOut(count: Int) throws {
    let set = try Self.set()
    let failure = InputError(.system, input: "memory", message: "interrupted")
    for cut in 0..<3 {
      let text = Array(Self.text(lines: 400).prefix(count + cut))
      let source = EndingSource(text, failure: failure)
      let expected = Outcome(onOneThread: source, set, Self.options())
      #expect(expected.error == .input(failure))
      for chunkSize in [1, 64, 4096] {
        #expect(Outcome(source, set, Self.options(), jobs: 3, .tiny(chunkSize)) == expected)
      }
    }
  }

  @Test(arguments: [0, 1000, 20_000])
  func aFullOutputEndsAllThreads(room: Int) throws {
    let set = try Self.set()
    let text = Self.text(lines: 2000)
    let whole = Outcome(onOneThread: EndingSource(text), set, Self.options())
    for jobs in [2, 5] {
      var adapter = ParallelAdapter(
        set, options: Self.options(), jobs: jobs, limits: .tiny(500, output: 300))
      var source = ZstdDetectingSource(EndingSource(text), name: "memory")
      var sink = FullSink(room: room)
      #expect(throws: AdapterError.output(OutputError(message: "full"))) {
        try adapter.run(from: &source, byteCount: 1, to: &sink)
      }
      // `@file` and `@id` differ, so only the number of lines is compared.
      let lines = sink.taken.split(separator: 0x0A)
      #expect(lines.count < whole.ledger.events)
      for (number, line) in lines.enumerated() {
        #expect(String(decoding: line, as: UTF8.self).contains("\"@line\":\(number + 1),"))
      }
    }
  }

  @Test func inputsFollowOneAnother() throws {
    let set = try Self.set()
    var one = Adapter(set, options: Self.options())
    var many = ParallelAdapter(set, options: Self.options(), jobs: 3, limits: .tiny(100))
    var (sink, sinks) = (MemorySink(), MemorySink())
    for seed in 1...4 {
      let text = Self.text(lines: 60, last: "broken off", seed: UInt64(seed))
      var source = ZstdDetectingSource(EndingSource(text), name: "memory")
      var again = ZstdDetectingSource(EndingSource(text), name: "memory")
      try one.run(from: &source, input: Outcome.input, to: &sink)
      // Every second one is of a size that is not known, and goes on one thread.
      try many.run(
        from: &again, input: Outcome.input, byteCount: seed % 2 == 0 ? nil : 1, to: &sinks)
      #expect(many.ledger == one.ledger)
      #expect(many.firstUnmatchedLine == one.firstUnmatchedLine)
    }
    #expect(sinks.bytes == sink.bytes)
  }

  @Test func aHoleAtTheStartIsPassedOver() throws {
    let set = try Self.set()
    var input = Outcome.input
    input.leadingHole = 4096
    let text = [UInt8](repeating: 0, count: 700) + Self.text(lines: 50)
    var one = Adapter(set, options: Self.options())
    var many = ParallelAdapter(set, options: Self.options(), jobs: 3, limits: .tiny(100))
    var (sink, sinks) = (MemorySink(), MemorySink())
    var source = ZstdDetectingSource(EndingSource(text), name: "memory")
    var again = ZstdDetectingSource(EndingSource(text), name: "memory")
    try one.run(from: &source, input: input, to: &sink)
    try many.run(from: &again, input: input, byteCount: 1, to: &sinks)
    #expect(sinks.bytes == sink.bytes && many.ledger == one.ledger)
  }

  @Test(
    arguments: [
      ([], false), (["%b %e %H:%M:%S"], false), (["%H:%M:%S", "%b %e %H:%M:%S"], false),
      (["%Y-%m-%d %H:%M:%S", "%s", "%y%m%d %H%M%S", "epoch_ms", "iso8601"], false),
      (["%Y-%m-%d %H:%M:%S", "%b %e %H:%M:%S"], true), (["%H:%M:%S", "epoch"], true),
    ] as [([String], Bool)])
  func timesDependOnEarlierLinesWhereOnlySomeHaveAYear(formats: [String], depend: Bool) throws {
    let rule = TimeRule(field: FieldPath(["at"]), formats: formats)
    let grammar = Grammar(name: "a", pattern: "(?<at>.*)", time: rule)
    #expect(try Self.set([Self.grammars[0], grammar]).timesDependOnEarlierLines == depend)
  }

  @Test func yearsComeFromTheLineBeforeAlsoWithManyThreads() throws {
    let rule = TimeRule(
      field: FieldPath(["at"]), formats: ["%Y-%m-%d %H:%M:%S", "%b %e %H:%M:%S"])
    let set = try Self.set([Grammar(name: "a", pattern: "(?<at>.*)", time: rule)])
    let text = Array(
      (["2011-12-31 23:59:59"] + Array(repeating: "Jan  1 00:00:00", count: 99)).joined(
        separator: "\n"
      ).utf8)
    let expected = Outcome(onOneThread: EndingSource(text), set, Self.options())
    #expect(expected.events.contains("2012-01-01T00:00:00Z"))
    #expect(Outcome(EndingSource(text), set, Self.options(), jobs: 4, .tiny(50)) == expected)
  }
}
