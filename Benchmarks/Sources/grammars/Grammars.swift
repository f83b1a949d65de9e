// SPDX-License-Identifier: Apache-2.0

import Foundation
import GrammarFiles
import LogAdapter

/// Speed of every bundled grammar over its samples, repeated to 16 MB: `grammars [NAME]…`
///
/// Before a time counts, the run is held to its own output: one event a line, every byte accounted
/// for, and as many lines matched as in the first run.
@main
struct Grammars {
  static let size = 16_000_000
  static let runs = 5

  static func main() throws {
    let chosen = CommandLine.arguments.dropFirst()
    let samples = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Tests/Samples").standardizedFileURL
    let library = try Catalogue.patternLibrary()
    for name in Catalogue.grammarNames where chosen.isEmpty || chosen.contains(name) {
      let bytes = try input(samples.appending(path: name))
      guard !bytes.isEmpty,
        let grammar = try Catalogue.grammar(named: name, environment: { _ in nil })
      else {
        print("\(name): no samples")
        continue
      }
      let set = try GrammarSet([grammar], library: library)
      var times: [Double] = []
      var first: Ledger?
      for _ in 0..<runs {
        let (ledger, seconds) = try run(bytes, set)
        precondition(ledger.isBalanced && ledger.events == ledger.lines, "\(name): \(ledger)")
        precondition(ledger.matchedLines == (first ?? ledger).matchedLines, "\(name): \(ledger)")
        first = ledger
        times.append(seconds)
      }
      guard let ledger = first else { continue }
      let median = times.sorted()[runs / 2]
      print(
        name.padding(toLength: 18, withPad: " ", startingAt: 0),
        String(
          format: "%7.1f MB/s %7.0f ns/line %6.1f %% matched", Double(bytes.count) / median / 1e6,
          median * 1e9 / Double(ledger.lines),
          100 * Double(ledger.matchedLines) / Double(ledger.lines)))
    }
  }

  /// The samples in a folder one after the other, again and again.
  static func input(_ folder: URL) throws -> [UInt8] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    var once: [UInt8] = []
    for file in files where file.hasSuffix(".log") {
      once += try Data(contentsOf: folder.appending(path: file))
      if once.last != UInt8(ascii: "\n") { once.append(UInt8(ascii: "\n")) }
    }
    guard !once.isEmpty else { return [] }
    var all: [UInt8] = []
    all.reserveCapacity(size + once.count)
    while all.count < size { all += once }
    return all
  }

  static func run(_ bytes: [UInt8], _ set: GrammarSet) throws -> (Ledger, Double) {
    var adapter = Adapter(set)
    var source = MemorySource(bytes)
    var sink = ClosureSink { _ in }
    let start = ContinuousClock.now
    try adapter.run(from: &source, to: &sink)
    return (adapter.ledger, (ContinuousClock.now - start) / .seconds(1))
  }
}
