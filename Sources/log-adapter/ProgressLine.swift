// SPDX-License-Identifier: Apache-2.0

import Grok

/// The line on the terminal that says how far the reading of a file is.
enum ProgressLine {
  /// Puts a text in the place of the last one.
  static func show(_ text: String) { Terminal.write("\r\u{1B}[K" + text) }

  /// Takes the line off the terminal.
  static func clear() { show("") }

  /// As `app.log  12.3 MB of 200.0 MB (6 %)  61.5 MB/s  3 s left`, the name cut to fit the width.
  static func text(
    name: String, count: UInt64, size: UInt64?, seconds: Double, width: Int
  ) -> String {
    let rate = Double(count) / max(seconds, 0.001)
    var text = "  \(ByteSize.text(count))"
    if let size, size > 0 {
      text += " of \(ByteSize.text(size)) (\(min(100, count * 100 / size)) %)"
    }
    text += "  \(ByteSize.text(UInt64(rate)))/s"
    if let size, size > count, rate > 0 {
      let left = Int(Double(size - count) / rate) + 1
      text += left >= 60 ? "  \(left / 60) min \(left % 60) s left" : "  \(left) s left"
    }
    let name = name.escapedForTerminal()
    let room = max(1, width - 1 - text.count)
    return (name.count > room ? "…" + name.suffix(room - 1) : name) + text
  }
}
