// SPDX-License-Identifier: Apache-2.0

import Foundation
import GrammarFiles
import Grok
import Testing

@testable import LogAdapter

/// The bundled grammars over the lines of real programs in `Tests/Samples`.
@Suite struct BundledSampleTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples")

  /// Every sample file: its grammar, its name and its bytes, in order.
  static func files() throws -> [(grammar: String, name: String, bytes: [UInt8])] {
    let manager = FileManager.default
    return try Catalogue.grammarNames.flatMap { grammar in
      let names =
        (try? manager.contentsOfDirectory(atPath: folder.appending(path: grammar).path)) ?? []
      return try names.filter { $0.hasSuffix(".log") }.sorted().map { name in
        (grammar, name, Array(try Data(contentsOf: folder.appending(path: "\(grammar)/\(name)"))))
      }
    }
  }

  static func set(
    _ name: String, usesJIT: Bool = true, engine: Engine = .auto
  ) throws -> GrammarSet {
    let grammar = try #require(try Catalogue.grammar(named: name) { _ in nil })
    return try GrammarSet(
      [grammar], library: Catalogue.patternLibrary(),
      options: .init(usesJIT: usesJIT, engine: engine))
  }

  private static func run(_ set: GrammarSet, _ bytes: [UInt8]) throws -> (Ledger, [UInt8]) {
    var options = Adapter.Options()
    options.presentSeconds = SampleCheck.presentSeconds
    var adapter = Adapter(set, options: options)
    var source = MemorySource(bytes)
    var sink = MemorySink()
    try adapter.run(from: &source, to: &sink)
    #expect(adapter.ledger.adds(up: bytes.count, sink.bytes))
    return (adapter.ledger, sink.bytes)
  }

  /// A line that a grammar takes today it takes tomorrow: `Samples/matched.txt` has, for each file, how
  /// many lines its grammar takes of how many. When more are taken, correct the file.
  @Test func everySampleKeepsMatching() throws {
    let table = try String(contentsOf: Self.folder.appending(path: "matched.txt"), encoding: .utf8)
    let expected = table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
    var actual: [String] = []
    for file in try Self.files() {
      let ledger = try Self.run(Self.set(file.grammar), file.bytes).0
      #expect(ledger.limitedLines == 0, "\(file)")
      actual.append("\(file.grammar)/\(file.name) \(ledger.matchedLines)/\(ledger.lines)")
    }
    for line in actual where !expected.contains(line) { Issue.record("now: \(line)") }
    for line in expected where !actual.contains(line) { Issue.record("before: \(line)") }
  }

  /// Lines that a grammar has to do with: samples of its own and of others, as they are and changed.
  static func lines(for name: String, _ random: inout SeededRandom) throws -> [[UInt8]] {
    let lines = try files().flatMap { $0.bytes.split(separator: 0x0A).map(Array.init) }
    var own = try files().filter { $0.grammar == name }
      .flatMap { $0.bytes.split(separator: 0x0A).map(Array.init) }
    own += try #require(try Catalogue.grammar(named: name) { _ in nil }).samples
      .flatMap { Array($0.line.utf8).split(separator: 0x0A).map(Array.init) }
    var result = own + lines.shuffled(using: &random).prefix(100)
    for _ in 0..<SeededRandom.rounds(150) {
      let line = random.pick(random.once(in: 4) || own.isEmpty ? lines : own)
      result.append(
        LineMutation.mutated(line, with: lines, &random).filter { $0 != 0x0A })
    }
    return result
  }

  /// Row F14: scan plans, PCRE2's machine code and its interpreter give the same bytes for all samples
  /// under every grammar, and for lines made of them.
  @Test(arguments: Catalogue.grammarNames)
  func everyEngineAgrees(name: String) throws {
    let seed = SeededRandom.testSeed
    var random = SeededRandom(seed: seed)
    let bytes = Array(try Self.lines(for: name, &random).joined(separator: [0x0A]))
    let (ledger, events) = try Self.run(Self.set(name), bytes)
    for usesJIT in [true, false] {
      let (other, expected) = try Self.run(
        Self.set(name, usesJIT: usesJIT, engine: .pcre2), bytes)
      #expect(
        ledger.matchedLines == other.matchedLines,
        "LOG_ADAPTER_TEST_SEED=\(seed)")
      guard events != expected else { continue }
      for (left, right) in zip(events.split(separator: 0x0A), expected.split(separator: 0x0A))
      where left != right {
        Issue.record(
          "LOG_ADAPTER_TEST_SEED=\(seed) JIT \(usesJIT)\nauto  \(String(decoding: left, as: UTF8.self))\npcre2 \(String(decoding: right, as: UTF8.self))"
        )
        return
      }
      Issue.record("LOG_ADAPTER_TEST_SEED=\(seed): more or fewer events")
    }
  }

  /// All grammars at once, whose order decides, give the same bytes with either engine.
  @Test func everyEngineAgreesOnTheGrammar() throws {
    let seed = SeededRandom.testSeed
    var random = SeededRandom(seed: seed)
    var grammars = try Catalogue.grammarNames.map { name in
      try #require(try Catalogue.grammar(named: name) { _ in nil })
    }
    grammars.shuffle(using: &random)
    var lines = try grammars.prefix(3).flatMap { try Self.lines(for: $0.name, &random) }
    lines.shuffle(using: &random)
    let bytes = Array(lines.joined(separator: [0x0A]))
    let library = try Catalogue.patternLibrary()
    let outputs = try [Engine.auto, .pcre2].map { engine in
      try Self.run(GrammarSet(grammars, library: library, options: .init(engine: engine)), bytes).1
    }
    #expect(outputs[0] == outputs[1], "LOG_ADAPTER_TEST_SEED=\(seed) \(grammars.map(\.name))")
  }
}
