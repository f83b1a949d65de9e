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
    let width = min(24, members.map(\.key.count).max() ?? 0)
    for member in members {
      let key = member.key.escapedForTerminal()
      let gap = String(repeating: " ", count: max(1, width - key.count + 1))
      let flag = member.key == "@status" || member.key == "@coercion"
      text += "  \(paint(key, flag ? "33" : "36", usesColor))\(gap)\(value(member.value))\n"
    }
    return text.isEmpty ? "{}\n" : text
  }

  private static func value(_ value: JSONValue) -> String {
    if case .string(let text) = value { return text.escapedForTerminal() }
    return String(decoding: value.json, as: UTF8.self).escapedForTerminal()
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
