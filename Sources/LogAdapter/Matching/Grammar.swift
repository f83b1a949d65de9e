// SPDX-License-Identifier: Apache-2.0

public import Grok

/// What a log format looks like and what its events should hold, as data.
///
/// A grammar is written in code or read from a YAML file (module `GrammarFiles`); nothing is compiled
/// until it joins a ``GrammarSet``. The property names are the keys of the file format.
///
/// ```swift
/// let billing = Grammar(
///   name: "billing",
///   pattern: #"%{TIMESTAMP_ISO8601:timestamp} rc=%{INT:rc:int} %{GREEDYDATA:message}"#,
///   time: TimeRule(field: "timestamp", zone: "Europe/Rome"))
/// ```
public struct Grammar: Sendable {
  /// The name that events, reports and the command line use: lower-case words joined by `-`.
  public var name: String
  /// One sentence that says which program writes this format.
  public var about: String
  /// The patterns, tried in order; the first that matches takes the line.
  public var patterns: [Pattern]
  /// Grok definitions that only this grammar sees; they win over the library's.
  public var definitions: [LocalDefinition]
  /// How the event's `timestamp` is made; `nil` for a format that has no time.
  public var time: TimeRule?
  /// The types of fields, by field; they win over a type written in the pattern.
  public var types: [FieldPath: ValueType]
  /// Captured texts that mean "absent": such a field is left out of the event.
  public var nulls: [String]
  /// Fields that every event of this grammar carries, in order.
  public var set: [StaticField]
  /// Whether a pattern has to cover the whole line (the default) or may be found inside it.
  public var anchored: Bool
  /// Whether the patterns see characters rather than bytes (see the article on grammars).
  public var unicode: Bool
  /// Lines with the events they must give; `log-adapter check` runs them.
  public var samples: [Sample]
  /// The file the grammar was read from, when there is one.
  public var file: String?

  /// Creates a grammar of several patterns.
  public init(
    name: String, about: String = "", patterns: [Pattern], definitions: [LocalDefinition] = [],
    time: TimeRule? = nil, types: [FieldPath: ValueType] = [:], nulls: [String] = [],
    set: [StaticField] = [], anchored: Bool = true, unicode: Bool = false, samples: [Sample] = [],
    file: String? = nil
  ) {
    self.name = name
    self.about = about
    self.patterns = patterns
    self.definitions = definitions
    self.time = time
    self.types = types
    self.nulls = nulls
    self.set = set
    self.anchored = anchored
    self.unicode = unicode
    self.samples = samples
    self.file = file
  }

  /// Creates a grammar of one pattern.
  public init(
    name: String, about: String = "", pattern: String, time: TimeRule? = nil,
    types: [FieldPath: ValueType] = [:], nulls: [String] = [], set: [StaticField] = []
  ) {
    self.init(
      name: name, about: about, patterns: [Pattern(pattern)], time: time, types: types,
      nulls: nulls, set: set)
  }
}

extension Grammar {
  /// One way a line of the format can look, in the grok language.
  public struct Pattern: Sendable {
    /// A name for reports, unique in its grammar; `nil` when the grammar has only one pattern.
    public var name: String?
    /// The grok expression.
    public var expression: String
    /// Where the expression's first character stands, when it came from a file.
    public var location: SourceLocation?

    /// Creates a pattern.
    public init(_ expression: String, name: String? = nil, location: SourceLocation? = nil) {
      self.name = name
      self.expression = expression
      self.location = location
    }
  }

  /// A grok definition that one grammar brings along.
  public struct LocalDefinition: Sendable {
    /// The name, as in `%{NAME}`.
    public var name: String
    /// What the name stands for, in the grok language.
    public var expression: String
    /// Where the expression's first character stands, when it came from a file.
    public var location: SourceLocation?

    /// Creates a definition.
    public init(_ name: String, _ expression: String, location: SourceLocation? = nil) {
      self.name = name
      self.expression = expression
      self.location = location
    }
  }

  /// A field with a fixed value.
  public struct StaticField: Sendable {
    /// The field's path.
    public var path: FieldPath
    /// The value: text, with every `${VAR}` and `${VAR:-default}` already replaced, or another scalar.
    public var value: StaticValue
    /// Where the field stands, when it came from a file.
    public var location: SourceLocation?

    /// Creates a field.
    public init(_ path: FieldPath, _ value: StaticValue, location: SourceLocation? = nil) {
      self.path = path
      self.value = value
      self.location = location
    }
  }

  /// A value that a person wrote into a grammar.
  public enum StaticValue: Sendable, Hashable {
    /// A text.
    case string(String)
    /// A whole number within ±(2^53 − 1).
    case int(Int)
    /// A finite number in RFC 8259 form, kept as it was written.
    case number(String)
    /// `true` or `false`.
    case bool(Bool)
  }

  /// A line of the format and what must become of it.
  public struct Sample: Sendable {
    /// The line, without its newline.
    public var line: String
    /// The event's JSON object, or `nil` when the grammar must not take the line.
    public var event: JSONValue?
    /// Where the sample stands, when it came from a file.
    public var location: SourceLocation?

    /// Creates a sample.
    public init(line: String, event: JSONValue?, location: SourceLocation? = nil) {
      self.line = line
      self.event = event
      self.location = location
    }
  }
}
