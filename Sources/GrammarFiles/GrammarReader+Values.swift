// SPDX-License-Identifier: Apache-2.0

import Grok
import LogAdapter

extension GrammarReader {
  /// A mapping whose keys are all known.
  struct Section {
    fileprivate let source: YAMLSource
    fileprivate let start: Int
    fileprivate let what: String
    fileprivate let entries: [String: YAMLNode.Entry]

    subscript(key: String) -> YAMLNode.Entry? { entries[key] }

    /// The error for a key that has to be there.
    func missing(_ key: String, remedy: String) -> GrammarError {
      source.error("\(what) needs the key '\(key)'", at: start, remedy: remedy)
    }
  }

  /// Checks the keys of a mapping.
  ///
  /// - Parameter what: what the mapping is, with its article, for messages.
  func section(
    _ entries: [YAMLNode.Entry], at start: Int, of what: String, keys: [String]
  ) throws(GrammarError) -> Section {
    var known: [String: YAMLNode.Entry] = [:]
    for entry in entries {
      if Self.laterKeys.contains(entry.key), keys == Self.keys {
        throw source.error(
          "the key '\(entry.key)' is not supported by this version yet", at: entry.keyStart,
          remedy: "leave it out, or use a newer log-adapter")
      }
      guard keys.contains(entry.key) else {
        throw source.error(
          "\(what) has no key \(entry.key.inQuotes)", at: entry.keyStart,
          remedy: GrammarFiles.remedy(for: entry.key, among: keys))
      }
      known[entry.key] = entry
    }
    return Section(source: source, start: start, what: what, entries: known)
  }

  /// The error for a value of the wrong kind.
  func wrongKind(
    _ node: YAMLNode, of subject: String, needs wanted: String, remedy: String? = nil
  ) -> GrammarError {
    source.error("\(subject) needs \(wanted), not \(node.kind)", at: node.start, remedy: remedy)
  }

  /// A text. Plain scalars that YAML reads as something else need quotes.
  func text(_ node: YAMLNode, of subject: String) throws(GrammarError) -> String {
    guard case .scalar(let text, let style) = node.content else {
      throw wrongKind(
        node, of: subject, needs: "a text",
        remedy: "put a text that starts with '[', '{' or '- ' in single quotes")
    }
    guard case .text = CoreScalar(text, style: style) else {
      let remedy = text.isEmpty ? nil : "put it in quotes: '\(text.prefix(40))'"
      throw wrongKind(node, of: subject, needs: "a text", remedy: remedy)
    }
    return text
  }

  /// The text of a key's value.
  func text(_ entry: YAMLNode.Entry) throws(GrammarError) -> String {
    try text(entry.value, of: entry.key.inQuotes)
  }

  /// `true` or `false`.
  func flag(_ entry: YAMLNode.Entry) throws(GrammarError) -> Bool {
    if case .scalar(let text, let style) = entry.value.content,
      case .bool(let value) = CoreScalar(text, style: style)
    {
      return value
    }
    throw wrongKind(
      entry.value, of: entry.key.inQuotes, needs: "true or false",
      remedy: "write true or false, without quotes; 'yes' and 'on' are texts in YAML 1.2")
  }

  /// The keys of a mapping that may have any.
  func mapping(_ entry: YAMLNode.Entry, example: String) throws(GrammarError) -> [YAMLNode.Entry] {
    guard case .mapping(let entries) = entry.value.content else {
      throw wrongKind(
        entry.value, of: entry.key.inQuotes, needs: "a mapping", remedy: "for example: \(example)")
    }
    return entries
  }

  /// The items of a list.
  func list(_ entry: YAMLNode.Entry, remedy: String) throws(GrammarError) -> [YAMLNode] {
    guard case .list(let items) = entry.value.content else {
      throw wrongKind(entry.value, of: entry.key.inQuotes, needs: "a list", remedy: remedy)
    }
    return items
  }

  /// One text, or a list of them.
  func texts(_ entry: YAMLNode.Entry) throws(GrammarError) -> [String] {
    guard case .list(let items) = entry.value.content else { return [try text(entry)] }
    var texts: [String] = []
    for item in items { texts.append(try text(item, of: "an item of \(entry.key.inQuotes)")) }
    return texts
  }

  /// A field's path out of a key.
  func field(_ entry: YAMLNode.Entry) throws(GrammarError) -> FieldPath {
    try field(entry.key, at: entry.keyStart)
  }

  /// A field's path out of a text that stands at an index.
  func field(_ written: String, at index: Int) throws(GrammarError) -> FieldPath {
    guard let path = FieldPath(written) else {
      throw source.error(
        "\(written.inQuotes) is not the name of a field", at: index,
        remedy: "write name, or '[outer][inner]' for a field inside an object")
    }
    guard path.components.count <= YAMLDocument.maximumDepth else {
      throw source.error(
        "a field more than \(YAMLDocument.maximumDepth) objects deep", at: index)
    }
    guard !Self.reservedKeys.contains(path.components[0]) else {
      throw source.error(
        "'\(path.components[0])' is a key that log-adapter writes itself", at: index,
        remedy: "choose another name; these are taken: "
          + Self.reservedKeys.joined(separator: " "))
    }
    return path
  }

  /// The keys of events that are ours alone.
  static let reservedKeys = [
    "@status", "@coercion", "@grammar", "@file", "@line", "@offset", "@length", "@id",
  ]
}
