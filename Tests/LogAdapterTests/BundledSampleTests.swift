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

  static func set(_ name: String, usesJIT: Bool = true) throws -> GrammarSet {
    let grammar = try #require(try Catalogue.grammar(named: name) { _ in nil })
    return try GrammarSet(
      [grammar], library: Catalogue.patternLibrary(), options: .init(usesJIT: usesJIT))
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

  /// Row F14: both engines give the same bytes for all samples under every grammar.
  @Test(arguments: Catalogue.grammarNames)
  func bothEnginesAgree(name: String) throws {
    let seed = SeededRandom.testSeed
    var random = SeededRandom(seed: seed)
    let lines = try Self.files().flatMap { $0.bytes.split(separator: 0x0A).map(Array.init) }
    let own = try Self.files().filter { $0.grammar == name }
      .flatMap { $0.bytes.split(separator: 0x0A).map(Array.init) }
    var input: [[UInt8]] = lines
    for _ in 0..<SeededRandom.rounds(300) {
      var line = random.pick(random.once(in: 3) || own.isEmpty ? lines : own)
      for _ in 0...random.below(4) where !line.isEmpty {
        let place = random.below(line.count)
        switch random.below(4) {
        case 0: line[place] = UInt8.random(in: 0...255, using: &random)
        case 1: line.remove(at: place)
        case 2: line.insert(contentsOf: line[place...].prefix(random.below(20)), at: place)
        default: line.removeSubrange(place..<min(line.count, place + random.below(10)))
        }
      }
      input.append(line.filter { $0 != 0x0A })
    }
    let bytes = Array(input.joined(separator: [0x0A]))
    let (compiled, fast) = try Self.run(Self.set(name), bytes)
    let (interpreted, slow) = try Self.run(Self.set(name, usesJIT: false), bytes)
    #expect(compiled == interpreted, "LOG_ADAPTER_TEST_SEED=\(seed)")
    guard fast != slow else { return }
    for (left, right) in zip(fast.split(separator: 0x0A), slow.split(separator: 0x0A))
    where left != right {
      Issue.record(
        "LOG_ADAPTER_TEST_SEED=\(seed)\nJIT \(String(decoding: left, as: UTF8.self))\nnot \(String(decoding: right, as: UTF8.self))"
      )
      return
    }
  }
}
