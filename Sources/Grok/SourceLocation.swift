// SPDX-License-Identifier: Apache-2.0

/// A place in a file that a person wrote: a grammar, a pattern file, an operand.
///
/// Prints as `file:line:column`, the form that editors and terminals turn into a link.
public struct SourceLocation: Sendable, Hashable, CustomStringConvertible {
  /// The file's name as the person gave it, or a word for a text that has no file, as `--pattern`.
  public var file: String
  /// The line, counted from 1; 0 when the whole file is meant.
  public var line: Int
  /// The column, counted in characters from 1; 0 when the whole line is meant.
  public var column: Int

  /// Creates a location.
  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  public var description: String {
    if line == 0 { return file }
    return column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }
}
