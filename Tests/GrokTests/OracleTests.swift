// SPDX-License-Identifier: Apache-2.0

import Grok
import PCRE2
import Testing

/// Holds the translation to Ruby's own engine, over the table that `make-oracle.rb` wrote.
@Suite struct OracleTests {
  @Test func everyExpressionFindsWhatOnigmoFinds() throws {
    var cases = 0
    var matches = 0
    var current: (written: String, expansion: Expansion, pattern: CompiledPattern)?
    for line in oracleTable.split(separator: "\n") {
      if line.hasPrefix("/"), !line.contains("\t") {
        let written = String(line.dropFirst().map { $0 == "\u{2424}" ? "\n" : $0 })
        let expansion = try PatternLibrary().expand(written)
        current = (written, expansion, try compile(expansion))
        continue
      }
      guard let (written, expansion, pattern) = current else { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      let found = search(pattern, expansion.captures, unescape(columns[0]))
      cases += 1
      matches += found == nil ? 0 : 1
      let shown = found.map(show) ?? "-"
      #expect(
        shown == columns[1], "/\(written)/, as \(expansion.expression), on \"\(columns[0])\"")
    }
    // The table is no good when it is cut short or when nothing in it matches.
    #expect(cases > 9000 && matches > 3000)
  }

  private func show(_ found: Found) -> String {
    let parts = found.fields.map { " \($0.path)=\($0.span.lowerBound)-\($0.span.upperBound)" }
    return "\(found.span.lowerBound)-\(found.span.upperBound)" + parts.joined()
  }

  private func unescape(_ text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let code = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch code {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "x"):
        bytes.append(UInt8(String(rest.prefix(2))!, radix: 16)!)
        rest = rest.dropFirst(2)
      default: bytes.append(code)
      }
    }
    return bytes
  }
}
