// SPDX-License-Identifier: Apache-2.0

/// One entry of a ``PatternLibrary``: a name and what it stands for.
public struct PatternDefinition: Sendable, Hashable {
  /// The name, as in `%{NAME}`.
  public let name: String
  /// What the name stands for, in the grok language, as it was written.
  public let expression: String
  /// Where the expression's first character stands, when it came from a file.
  public let location: SourceLocation?

  /// Creates a definition.
  public init(name: String, expression: String, location: SourceLocation? = nil) {
    self.name = name
    self.expression = expression
    self.location = location
  }
}
