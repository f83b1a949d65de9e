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
    // Checked at once, which is much faster; the line matters only where something is wrong.
    let isValid = String(validating: rest, as: UTF8.self) != nil
    var number = 0
    while !rest.isEmpty {
      number += 1
      var line = rest[..<(rest.firstIndex(of: 0x0A) ?? rest.endIndex)]
      rest = rest[line.endIndex...].dropFirst()
      if line.last == 0x0D { line = line.dropLast() }
      guard isValid || String(validating: line, as: UTF8.self) != nil else {
        throw GrammarError(
          "the line is not UTF-8", at: SourceLocation(file: file, line: number),
          excerpt: String(decoding: line, as: UTF8.self), remedy: "save the file as UTF-8")
      }
      if let definition = Self.definition(in: line, file: file, line: number) {
        found.append(definition)
      }
    }
    for definition in found { insert(definition) }
  }

  /// The definition that a line holds.
  private static func definition(in line: ArraySlice<UInt8>, file: String, line number: Int)
    -> PatternDefinition?
  {
    let trimmed = line.drop(while: \.isBlank)
    guard let first = trimmed.first, first != UInt8(ascii: "#") else { return nil }
    let name = trimmed.prefix { !$0.isBlank }
    let expression = trimmed[name.endIndex...].drop(while: \.isBlank)
    guard !expression.isEmpty else { return nil }
    let before = String(decoding: line[..<expression.startIndex], as: UTF8.self)
    return PatternDefinition(
      name: String(decoding: name, as: UTF8.self),
      expression: String(decoding: expression, as: UTF8.self),
      location: SourceLocation(file: file, line: number, column: before.count + 1))
  }
}

extension UInt8 {
  /// Whether Ruby's `\s` takes it, which is what separates a name from its expression.
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
