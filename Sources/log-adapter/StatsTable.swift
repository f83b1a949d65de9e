// SPDX-License-Identifier: Apache-2.0

import Grok
import LogAdapter

/// The ledger as `--stats` prints it.
enum StatsTable {
  /// A table of names, lines and bytes, then the counters that are not 0, the grammars and the rate.
  static func text(_ ledger: Ledger, seconds: Double) -> String {
    var rows: [(String, String, String)] = [
      ("", "lines", "bytes"),
      ("read", grouped(ledger.lines), grouped(ledger.bytesRead)),
      ("events", grouped(ledger.eventLines), grouped(ledger.eventBytes)),
      ("unmatched", grouped(ledger.keptUnmatchedLines), grouped(ledger.unmatchedBytes)),
      ("dropped", grouped(ledger.droppedLines), grouped(ledger.droppedBytes)),
      ("truncated", grouped(ledger.truncatedLines), grouped(ledger.truncatedBytes)),
      ("skipped", "", grouped(ledger.skippedBytes)),
      ("written", grouped(ledger.events), grouped(ledger.bytesWritten)),
    ]
    if !ledger.grammars.isEmpty {
      rows.append(("decided by scan plans", grouped(ledger.lines - ledger.engineLines), ""))
      rows.append(("decided by PCRE2", grouped(ledger.engineLines), ""))
    }
    let extra: [(String, UInt64)] = [
      ("over a match limit", ledger.limitedLines), ("fields not of their type", ledger.coercions),
      ("characters repaired", ledger.repairs), ("events cut short", ledger.trimmedEvents),
    ]
    for (name, count) in extra where count > 0 { rows.append((name, grouped(count), "")) }
    for grammar in ledger.grammars {
      rows.append(("grammar \(grammar.name.escapedForTerminal())", grouped(grammar.lines), ""))
      if grammar.limitedLines > 0 {
        rows.append(("  over a match limit", grouped(grammar.limitedLines), ""))
      }
    }
    let widths = (
      rows.map(\.0.count).max() ?? 0, rows.map(\.1.count).max() ?? 0, rows.map(\.2.count).max() ?? 0
    )
    var text = ""
    for row in rows {
      var line = padded(row.0, widths.0)
      line += "  " + String(repeating: " ", count: widths.1 - row.1.count) + row.1
      line += "  " + String(repeating: " ", count: widths.2 - row.2.count) + row.2
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    let rate = UInt64(Double(ledger.lines) / max(seconds, 0.001))
    let byteRate = UInt64(Double(ledger.bytesRead) / max(seconds, 0.001))
    let hundredths = Int((seconds * 100).rounded())
    text += "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
    text += ", \(grouped(rate)) lines/s, \(ByteSize.text(byteRate))/s"
    text += ledger.isBalanced ? "\n" : ", AND THE BYTES DO NOT ADD UP: please report this\n"
    return text
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A number with a comma at every third digit.
  static func grouped(_ number: UInt64) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0 && index % 3 == 0 { text = "," + text }
      text = String(digit) + text
    }
    return text
  }
}
