// SPDX-License-Identifier: Apache-2.0

import GrammarFiles
import LogAdapter

/// The library's five doors; each function stands alone. `main` checks what they return.
@main
struct Embed {
  static func main() async throws {
    let set = try billing()
    try expect(
      try events(of: "2026-03-01 10:00:00.040|ERROR|rc=17|no \"ledger\"\n", with: set) == [
        #"{"timestamp":"2026-03-01T09:00:00.040Z","level":"ERROR","rc":17,"message":"no \"ledger\""}"#
      ])
    try expect(
      returnCodes(of: ["2026-03-01 10:00:00.040|INFO|rc=3|ok", "noise"], with: set) == [3])
    try expect(try fromYAML().names == ["counter"])
    try expect(try await streamed(with: set) == 2)
    print("embed: all as expected")
  }

  /// 1. A grammar in code.
  static func billing() throws -> GrammarSet {
    let grammar = Grammar(
      name: "billing",
      pattern:
        #"%{TIMESTAMP_ISO8601:timestamp}\|%{LOGLEVEL:level}\|rc=%{INT:rc:int}\|%{GREEDYDATA:message}"#,
      time: TimeRule(field: "timestamp", zone: "Europe/Rome"))
    return try GrammarSet([grammar], library: try Catalogue.patternLibrary())
  }

  /// 2. Any source to any sink.
  static func events(of text: String, with set: GrammarSet) throws -> [String] {
    var adapter = Adapter(set)
    var source = MemorySource(Array(text.utf8))
    var sink = MemorySink()
    try adapter.run(from: &source, to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// 3. One line at a time, fields without a copy.
  static func returnCodes(of lines: [String], with set: GrammarSet) -> [Int] {
    var parser = LineParser(set)
    return lines.compactMap { line in
      let bytes = Array(line.utf8)
      switch parser.parse(bytes.span, { event in event.int("rc") }) {
      case .matched(let code): return code
      case .unmatched, .limited: return nil
      }
    }
  }

  /// 4. A grammar from YAML.
  static func fromYAML() throws -> GrammarSet {
    let yaml = """
      name: counter
      about: Lines such as "jobs=3"
      pattern: 'jobs=%{INT:jobs:int}'
      samples:
        - {line: 'jobs=3', event: {jobs: 3}}
      """
    let grammar = try GrammarFile.parse(Array(yaml.utf8), file: "counter.yaml") { _ in nil }
    let set = try GrammarSet([grammar], library: try Catalogue.patternLibrary())
    try expect(SampleCheck.failures(of: grammar, in: set).isEmpty)
    return set
  }

  /// 5. An asynchronous stream of chunks that end anywhere.
  static func streamed(with set: GrammarSet) async throws -> Int {
    let chunks = AsyncStream<[UInt8]> { stream in
      for chunk in ["2026-03-01 10:00:00.0", "40|INFO|rc=3|ok\r\nanother", " line"] {
        stream.yield(Array(chunk.utf8))
      }
      stream.finish()
    }
    var count = 0
    for try await event in AdaptedEvents(of: chunks, grammars: set) {
      count += event.text.hasPrefix("{") ? 1 : 0
    }
    return count
  }

  static func expect(_ condition: Bool, line: Int = #line) throws {
    if !condition { throw Failure(line: line) }
  }

  struct Failure: Error {
    let line: Int
  }
}
