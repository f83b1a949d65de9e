// SPDX-License-Identifier: Apache-2.0

extension PatternLibrary {
  /// Adds every definition of a pattern file, in the form that Logstash uses.
  ///
  /// A line is `NAME expression`: blanks before the name are ignored, the first run of blanks after
  /// it separates, and the rest up to LF or CR LF is the expression, blanks at its end included.
  /// A line whose first character is `#` is a comment. An empty line, and a name without an
  /// expression, define nothing. A byte order mark is skipped. The last definition of a name wins.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, in UTF-8.
  ///   - file: The name that locations show.
  /// - Throws: ``GrammarError`` at the first byte that is not UTF-8; nothing is defined then.
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func define(contentsOf bytes: [UInt8], file: String) throws(GrammarError) {
    var found: [PatternDefinition] = []
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    var number = 0
    while !rest.isEmpty {
      number += 1
      var line = rest.prefix { $0 != 0x0A }
      rest = rest[line.endIndex...].dropFirst()
      if line.last == 0x0D { line = line.dropLast() }
      guard let text = String(validating: line, as: UTF8.self) else {
        throw GrammarError(
          "the line is not UTF-8", at: SourceLocation(file: file, line: number),
          excerpt: String(decoding: line, as: UTF8.self), remedy: "save the file as UTF-8")
      }
      if let definition = Self.definition(in: text, file: file, line: number) {
        found.append(definition)
      }
    }
    for definition in found { insert(definition) }
  }

  /// The definition that a line holds.
  private static func definition(in line: String, file: String, line number: Int)
    -> PatternDefinition?
  {
    let trimmed = line.drop(while: \.isBlank)
    guard let first = trimmed.first, first != "#" else { return nil }
    let name = trimmed.prefix { !$0.isBlank }
    let expression = trimmed[name.endIndex...].drop(while: \.isBlank)
    guard !expression.isEmpty else { return nil }
    let column = line.distance(from: line.startIndex, to: expression.startIndex) + 1
    return PatternDefinition(
      name: String(name), expression: String(expression),
      location: SourceLocation(file: file, line: number, column: column))
  }
}

extension Character {
  /// Whether Ruby's `\s` takes it, which is what separates a name from its expression.
  fileprivate var isBlank: Bool {
    switch self {
    case " ", "\t", "\u{0B}", "\u{0C}", "\r": true
    default: false
    }
  }
}
