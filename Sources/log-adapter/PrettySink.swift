// SPDX-License-Identifier: Apache-2.0

import Grok
import LogAdapter

/// Events for people: time, level and message on a line, the other fields indented below.
///
/// Log text is shown with every control character escaped, and colours are only ours.
struct PrettySink: ByteSink {
  private var base: DescriptorSink
  private let usesColor: Bool

  init(_ base: DescriptorSink, usesColor: Bool) {
    self.base = base
    self.usesColor = usesColor
  }

  mutating func write(_ bytes: Span<UInt8>) throws(OutputError) {
    var text = ""
    var line: [UInt8] = []
    for index in bytes.indices {
      if bytes[index] != 0x0A {
        line.append(bytes[index])
        continue
      }
      text += Self.text(of: line, usesColor: usesColor)
      line.removeAll(keepingCapacity: true)
    }
    let shown = Array(text.utf8)
    try base.write(shown.span)
  }

  /// One event, over one line or several.
  static func text(of json: [UInt8], usesColor: Bool) -> String {
    guard case .object(var members)? = JSONValue(parsing: json) else {
      return String(decoding: json, as: UTF8.self).escapedForTerminal() + "\n"
    }
    func take(_ key: String) -> String? {
      guard let index = members.firstIndex(where: { $0.key == key }),
        case .string(let text) = members[index].value
      else { return nil }
      members.remove(at: index)
      return text.escapedForTerminal()
    }
    let time = take("timestamp")
    let level = take("level")
    let message = take("message")
    var head: [String] = []
    if let time { head.append(paint(time, "2", usesColor)) }
    if let level { head.append(paint(level, levelColor(level), usesColor)) }
    if let message { head.append(paint(message, "1", usesColor)) }
    var text = head.isEmpty ? "" : head.joined(separator: "  ") + "\n"
    let rows = members.flatMap { Self.rows($0.key, $0.value) }
    let width = min(32, rows.map(\.key.count).max() ?? 0)
    for row in rows {
      let gap = String(repeating: " ", count: max(0, width - row.key.count) + 2)
      let isFlag = row.key == "@status" || row.key == "@coercion"
      let color = isFlag ? "33" : row.key.hasPrefix("@") ? "2" : "36"
      text += "  \(paint(row.key, color, usesColor))\(gap)\(row.value)\n"
    }
    return text.isEmpty ? "{}\n" : text
  }

  /// A member's name and value, safe to show; an object's members each for themselves.
  private static func rows(_ key: String, _ value: JSONValue) -> [(key: String, value: String)] {
    switch value {
    case .object(let members) where !members.isEmpty:
      return members.flatMap { rows("\(key).\($0.key)", $0.value) }
    case .string(let text):
      return [(key.escapedForTerminal(), text.escapedForTerminal())]
    default:
      let text = String(decoding: value.json, as: UTF8.self)
      return [(key.escapedForTerminal(), text.escapedForTerminal())]
    }
  }

  private static func paint(_ text: String, _ color: String, _ usesColor: Bool) -> String {
    usesColor ? "\u{1B}[\(color)m\(text)\u{1B}[0m" : text
  }

  private static func levelColor(_ level: String) -> String {
    switch level.lowercased().prefix(4) {
    case "erro", "err", "crit", "fata", "emer", "aler", "seve", "pani": "31"
    case "warn": "33"
    case "debu", "trac", "fine": "2"
    default: "32"
    }
  }
}
