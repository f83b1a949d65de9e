// SPDX-License-Identifier: Apache-2.0

import Grok
import LogAdapter

extension GrammarReader {
  /// `pattern`, or `patterns`.
  func patterns(_ section: Section) throws(GrammarError) -> [Grammar.Pattern] {
    switch (section["pattern"], section["patterns"]) {
    case (nil, nil):
      throw section.missing(
        "pattern", remedy: "add pattern: '…', or 'patterns' for several kinds of lines")
    case (.some(let one), .some(let several)):
      let second = max(one.keyStart, several.keyStart)
      throw source.error(
        "a grammar has either 'pattern' or 'patterns', not both", at: second,
        remedy: "move the pattern into the list of 'patterns'")
    case (.some(let entry), nil):
      let (expression, location) = try expression(entry)
      return [Grammar.Pattern(expression, location: location)]
    case (nil, .some(let entry)):
      return try patternList(entry)
    }
  }

  private func patternList(_ entry: YAMLNode.Entry) throws(GrammarError) -> [Grammar.Pattern] {
    let form = "write a list: - {name: …, pattern: '…'}"
    let items = try list(entry, remedy: form)
    guard !items.isEmpty else {
      throw source.error("'patterns' is an empty list", at: entry.value.start, remedy: form)
    }
    var patterns: [Grammar.Pattern] = []
    var places: [String: Int] = [:]
    for item in items {
      guard case .mapping(let entries) = item.content else {
        throw wrongKind(item, of: "an item of 'patterns'", needs: "a mapping", remedy: form)
      }
      let section = try section(
        entries, at: item.start, of: "an item of 'patterns'", keys: ["name", "pattern"])
      guard let nameEntry = section["name"] else { throw section.missing("name", remedy: form) }
      guard let pattern = section["pattern"] else {
        throw section.missing("pattern", remedy: form)
      }
      let name = try name(nameEntry)
      if let first = places.updateValue(nameEntry.value.start, forKey: name) {
        throw source.error(
          "a second pattern with the name \(name.inQuotes)", at: nameEntry.value.start,
          remedy: "the first is on line \(source.line(of: first))")
      }
      let (expression, location) = try expression(pattern)
      patterns.append(Grammar.Pattern(expression, name: name, location: location))
    }
    return patterns
  }

  /// `define`.
  func definitions(_ entry: YAMLNode.Entry?) throws(GrammarError) -> [Grammar.LocalDefinition] {
    guard let entry else { return [] }
    var definitions: [Grammar.LocalDefinition] = []
    for definition in try mapping(entry, example: #"define: {ORDERID: 'ORD-\d{8}'}"#) {
      let name = definition.key
      let isName =
        !name.isEmpty
        && name.utf8.allSatisfy { byte in
          switch byte {
          case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
          default: false
          }
        }
      guard isName else {
        throw source.error(
          "\(name.inQuotes) is not the name of a definition", at: definition.keyStart,
          remedy: "use letters, digits and '_', as in %{ORDER_ID}")
      }
      let (expression, location) = try expression(definition)
      definitions.append(Grammar.LocalDefinition(name, expression, location: location))
    }
    return definitions
  }

  /// An expression in the grok language, and where its first character stands.
  ///
  /// The newlines at the end of a block scalar (`|`, `>`) are not part of it: a pattern that ends
  /// with a newline never matches a line, and nobody means it.
  private func expression(
    _ entry: YAMLNode.Entry
  ) throws(GrammarError) -> (String, SourceLocation) {
    let node = entry.value
    if case .list = node.content {
      throw wrongKind(
        node, of: entry.key.inQuotes, needs: "a text",
        remedy: "put the pattern in single quotes; several patterns go under 'patterns'")
    }
    let text = try lineText(node, of: entry.key.inQuotes)
    guard !text.isEmpty else {
      throw source.error(
        "\(entry.key.inQuotes) is empty", at: node.start,
        remedy: "write a pattern; '%{GREEDYDATA:message}' takes every line")
    }
    return (text, textLocation(of: node))
  }

  /// A text in which a comment or a final newline would be a mistake: an expression, a sample.
  func lineText(_ node: YAMLNode, of subject: String) throws(GrammarError) -> String {
    let text = try text(node, of: subject)
    guard case .scalar(_, let style) = node.content else { return text }
    if style == .plain, let comment = commentStart(after: node) {
      throw source.error(
        "YAML takes everything from ' #' on for a comment", at: comment,
        remedy: "put the text in single quotes, or the comment on a line of its own")
    }
    guard style.isBlock else { return text }
    var scalars = text.unicodeScalars
    while scalars.last == "\n" { scalars.removeLast() }
    return String(scalars)
  }

  /// The index of a `#` that ends a plain text on its line.
  private func commentStart(after node: YAMLNode) -> Int? {
    var byte = source.byteOffset(of: node.end)
    var index = node.end
    while byte < source.bytes.count,
      source.bytes[byte] == UInt8(ascii: " ") || source.bytes[byte] == UInt8(ascii: "\t")
    {
      byte += 1
      index += 1
    }
    guard index > node.end, byte < source.bytes.count else { return nil }
    return source.bytes[byte] == UInt8(ascii: "#") ? index : nil
  }

  /// Where the first character of a scalar's text stands.
  ///
  /// Exact for plain and quoted texts on one line, as long as no escape comes before the character
  /// meant. For a block scalar it is the first character of the line after its header.
  func textLocation(of node: YAMLNode) -> SourceLocation {
    guard case .scalar(_, let style) = node.content else { return source.location(of: node.start) }
    switch style {
    case .plain: return source.location(of: node.start)
    case .singleQuoted, .doubleQuoted: return source.location(of: node.start + 1)
    case .literal, .folded:
      let line = source.line(of: node.start) + 1
      let blanks = source.text(ofLine: line).prefix { $0 == " " }.count
      return SourceLocation(file: source.file, line: line, column: blanks + 1)
    }
  }
}
