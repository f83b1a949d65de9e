// SPDX-License-Identifier: Apache-2.0

import Foundation
import Grok
import PCRE2
import Testing

@testable import LogAdapter

/// The adapter against the slow one, over grammars and inputs made at random.
///
/// `LOG_ADAPTER_TEST_SEED` repeats a failure, `LOG_ADAPTER_TEST_ROUNDS` makes more of them.
@Suite struct DifferentialTests {
  /// One input and the ways in which it is run.
  private struct Round {
    var input: [UInt8]
    var lineLimit: Int
    var subjectLimit: Int
    var blockSize: Int
    var unmatched: Adapter.UnmatchedPolicy
    var withMeta: Bool
  }

  @Test func sameBytesAsTheReference() throws {
    let seed = SeededRandom.testSeed
    let library = try RandomGrammar.library()
    let rounds = SeededRandom.rounds(2000)
    var failures = 0
    for number in 0..<max(1, rounds / 8) where failures < 3 {
      var random = SeededRandom(seed: seed &+ UInt64(number))
      let grammars = (0..<random.below(4)).map { RandomGrammar(name: "g\($0)", random: &random) }
      let set = try GrammarSet(
        grammars.map(\.grammar), library: library, options: .init(usesJIT: !random.once(in: 3)))
      for _ in 0..<8 {
        let round = Self.round(grammars, &random)
        if let problem = try Self.problem(round, set, grammars.map(\.grammar), library, &random) {
          failures += 1
          Issue.record("LOG_ADAPTER_TEST_SEED=\(seed &+ UInt64(number)): \(problem)")
          break
        }
      }
    }
  }

  private static func round(_ grammars: [RandomGrammar], _ random: inout SeededRandom) -> Round {
    let lineLimit = random.pick([1, 2, 3, 4, 5, 8, 13, 40, 100, 300, 1000])
    var input: [UInt8] = []
    for _ in 0...random.below(12) {
      input += line(grammars, lineLimit, &random)
      input += random.pick([[0x0A], [0x0A], [0x0A], [0x0D, 0x0A], [0x0D, 0x0D, 0x0A], [0x0D]])
    }
    if random.once(in: 2) { input += line(grammars, lineLimit, &random) }
    return Round(
      input: input, lineLimit: lineLimit, subjectLimit: random.pick([20, 200, 64 * 1024]),
      blockSize: random.pick([1, 2, 3, 5, 7, 16, 64, 257, 65_536]),
      unmatched: random.pick([.keep, .keep, .drop, .only, .divert]), withMeta: random.once(in: 3))
  }

  /// A line of any fate: taken, nearly taken, noise, or as long as the limit, give or take a few.
  private static func line(
    _ grammars: [RandomGrammar], _ lineLimit: Int, _ random: inout SeededRandom
  ) -> [UInt8] {
    var line = grammars.isEmpty ? [0x61, 0x22, 0xC3, 0xA9] : random.pick(grammars).line(&random)
    switch random.below(6) {
    case 0, 1: break
    case 2:
      for _ in 0...random.below(3) where !line.isEmpty {
        let place = random.below(line.count)
        switch random.below(3) {
        case 0: line[place] = UInt8.random(in: 0...255, using: &random)
        case 1: line.remove(at: place)
        default:
          line.insert(random.pick([0xC3, 0xE2, 0x82, 0xF0, 0x9F, 0x98, 0x00, 0x0D]), at: place)
        }
      }
    case 3: line = (0..<random.below(30)).map { _ in UInt8.random(in: 0...255, using: &random) }
    case 4:
      let character = Array(random.pick(["a", "é", "日", "😀", "\"", "\u{2028}"]).utf8)
      let aim = max(0, lineLimit + random.below(9) - 4)
      while line.count < aim { line += random.once(in: 40) ? [0xE2, 0x82] : character }
      if random.once(in: 2) { line.removeLast(max(0, line.count - aim)) }
    default:
      line += (0..<random.below(8)).flatMap { _ in
        random.pick([
          [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0x80],
        ])
      }
    }
    return line
  }

  private static func problem(
    _ round: Round, _ set: GrammarSet, _ grammars: [Grammar], _ library: PatternLibrary,
    _ random: inout SeededRandom
  ) throws -> String? {
    var reference = ReferenceAdapter(grammars: grammars, library: library)
    reference.lineLimit = round.lineLimit
    reference.subjectLimit = round.subjectLimit
    reference.unmatched = round.unmatched
    reference.withMeta = round.withMeta
    let expected = try reference.outcome(of: round.input)
    var options = Adapter.Options()
    options.lineLimit = round.lineLimit
    options.matchLimits = MatchLimits(maximumSubjectLength: round.subjectLimit)
    options.unmatched = round.unmatched
    options.withMeta = round.withMeta
    options.presentSeconds = reference.presentSeconds
    options.flushThreshold = random.pick([1, 100, 65_536])
    let actual = try run(round, set, options)
    let what = "\(grammars.map { $0.patterns.map(\.expression) }) \(round)"
    if actual.events != expected.events {
      return "\(what)\n got \(actual.events)\nwant \(expected.events)"
    }
    if actual.diverted != expected.diverted { return "\(what): other diverted bytes" }
    options.eventLimit = random.pick([1024, 1500, 2000, 4000])
    let short = try run(round, set, options)
    return trimmedProblem(short.events, expected.events, options.eventLimit).map {
      "\(what) event limit \(options.eventLimit): \($0)"
    }
  }

  /// Under a small event limit, events that have room are the same and the rest are short and valid.
  private static func trimmedProblem(_ text: String, _ full: String, _ limit: Int) -> String? {
    let lines = text.utf8.split(separator: 0x0A)
    let fullLines = full.utf8.split(separator: 0x0A)
    guard lines.count == fullLines.count else { return "\(lines.count) events" }
    for (line, fullLine) in zip(lines, fullLines) {
      guard JSONValue(parsing: Array(line)) != nil else { return "not JSON: \(line)" }
      if line.count >= limit { return "too long: \(line.count)" }
      if fullLine.count + 1100 <= limit, !line.elementsEqual(fullLine) { return "changed: \(line)" }
    }
    return nil
  }

  private static func run(
    _ round: Round, _ set: GrammarSet, _ options: Adapter.Options
  ) throws -> ReferenceAdapter.Outcome {
    var adapter = Adapter(set, options: options)
    var source = MemorySource(round.input, blockSize: round.blockSize)
    var sink = MemorySink()
    var rest = MemorySink()
    try adapter.run(from: &source, to: &sink, unmatched: &rest)
    #expect(adapter.ledger.adds(up: round.input.count, sink.bytes, rest.bytes))
    return .init(events: String(decoding: sink.bytes, as: UTF8.self), diverted: rest.bytes)
  }
}

extension Ledger {
  /// Whether the ledger adds up, in bytes, lines and events.
  func adds(up inputCount: Int, _ events: [UInt8], _ diverted: [UInt8] = []) -> Bool {
    isBalanced && bytesRead == UInt64(inputCount) && bytesWritten == UInt64(events.count)
      && self.events == UInt64(events.count { $0 == 0x0A })
      && lines == eventLines + keptUnmatchedLines + droppedLines
      && self.events + UInt64(diverted.count { $0 == 0x0A }) + droppedLines == lines
  }
}
