// SPDX-License-Identifier: Apache-2.0

import GrammarFiles
import Grok
import LogAdapter

/// The grammar loader: any bytes are a grammar or an error with a place; what loads, compiles or not,
/// and adapts the bytes themselves without a trap.
func fuzzGrammars(_ input: Span<UInt8>) {
  let bytes = (0..<input.count).map { input[$0] }
  let grammar: Grammar
  do throws(GrammarError) {
    grammar = try GrammarFile.parse(bytes, file: "fuzz.yaml") { _ in nil }
  } catch {
    precondition(!error.description.isEmpty)
    return
  }
  guard let set = try? GrammarSet([grammar], library: library) else { return }
  var adapter = Adapter(set)
  var source = MemorySource(bytes)
  var sink = MemorySink()
  do { try adapter.run(from: &source, to: &sink) } catch { preconditionFailure("\(error)") }
  precondition(adapter.ledger.isBalanced && adapter.ledger.bytesRead == UInt64(bytes.count))
}

private let library: PatternLibrary = (try? Catalogue.patternLibrary()) ?? PatternLibrary()
