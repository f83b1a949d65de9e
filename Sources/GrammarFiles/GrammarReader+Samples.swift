// SPDX-License-Identifier: Apache-2.0

import Grok
import LogAdapter

extension GrammarReader {
  /// `samples`.
  func samples(_ entry: YAMLNode.Entry?) throws(GrammarError) -> [Grammar.Sample] {
    guard let entry else { return [] }
    let form = "write a list: - {line: '…', event: {field: value}}"
    var samples: [Grammar.Sample] = []
    for item in try list(entry, remedy: form) {
      guard case .mapping(let entries) = item.content else {
        throw wrongKind(item, of: "an item of 'samples'", needs: "a mapping", remedy: form)
      }
      let section = try section(
        entries, at: item.start, of: "a sample", keys: ["line", "event"])
      guard let line = section["line"] else { throw section.missing("line", remedy: form) }
      guard let event = section["event"] else {
        throw section.missing(
          "event", remedy: "write 'event: null' for a line that the grammar must not take")
      }
      samples.append(
        Grammar.Sample(
          line: try lineText(line.value, of: "'line'"), event: try self.event(event),
          location: source.location(of: item.start)))
    }
    return samples
  }

  /// The event of a sample: a mapping, or null for a line that must not match.
  private func event(_ entry: YAMLNode.Entry) throws(GrammarError) -> JSONValue? {
    switch entry.value.content {
    case .mapping: return try json(entry.value)
    case .scalar(let text, let style)
    where CoreScalar(text, style: style) == .null && !text.isEmpty:
      return nil
    default:
      throw wrongKind(
        entry.value, of: "'event'", needs: "a mapping",
        remedy: "write 'event: null' for a line that the grammar must not take")
    }
  }

  /// A value as JSON; numbers keep their text.
  private func json(_ node: YAMLNode) throws(GrammarError) -> JSONValue {
    switch node.content {
    case .mapping(let entries):
      var members: [JSONValue.Member] = []
      for entry in entries {
        members.append(JSONValue.Member(entry.key, try json(entry.value)))
      }
      return .object(members)
    case .list(let items):
      var values: [JSONValue] = []
      for item in items { values.append(try json(item)) }
      return .array(values)
    case .scalar(let text, let style):
      switch CoreScalar(text, style: style) {
      case .null: return .null
      case .bool(let value): return .bool(value)
      case .number(let digits): return .number(digits)
      case .oddNumber: throw oddNumber(text, of: node)
      case .notFinite: throw notFinite(text, of: node)
      case .text(let text): return .string(text)
      }
    }
  }
}
