// SPDX-License-Identifier: Apache-2.0

import GrammarFiles
import LogAdapter

/// The whole way of a byte with bundled grammars: one event of strict JSON a line, none over the
/// limit, and the ledger adds up.
///
/// The last three bytes choose the limits and the size of a read.
func fuzzEvents(_ input: Span<UInt8>) {
  guard let set else { preconditionFailure("a bundled grammar does not compile") }
  let bytes = (0..<input.count).map { input[$0] }
  var options = Adapter.Options()
  let choices = bytes.suffix(3)
  options.eventLimit = 2048 + Int(choices.first ?? 0) * 8
  options.lineLimit = 1 + Int(choices.dropFirst().first ?? 255) * 4
  options.withMeta = true
  options.presentSeconds = 1_772_000_000
  var adapter = Adapter(set, options: options)
  var source = MemorySource(bytes, blockSize: 1 + Int(choices.last ?? 60))
  var sink = MemorySink()
  do { try adapter.run(from: &source, to: &sink) } catch { preconditionFailure("\(error)") }
  let ledger = adapter.ledger
  precondition(ledger.isBalanced && ledger.bytesRead == UInt64(bytes.count), "bytes")
  precondition(ledger.bytesWritten == UInt64(sink.bytes.count), "written")
  let ends = sink.bytes.count { $0 == 0x0A }
  precondition(ledger.events == UInt64(ends) && ledger.events == ledger.lines, "events")
  for line in sink.bytes.split(separator: 0x0A) {
    precondition(line.count < options.eventLimit, "longer than the limit")
    guard case .object = JSONValue(parsing: Array(line)) else { preconditionFailure("not JSON") }
  }
}

private let set: GrammarSet? = {
  let names = ["nginx-access", "syslog-rfc3164", "postgresql", "log4j"]
  guard let library = try? Catalogue.patternLibrary() else { return nil }
  let grammars = names.compactMap { try? Catalogue.grammar(named: $0, environment: { _ in nil }) }
  return try? GrammarSet(grammars, library: library)
}()
