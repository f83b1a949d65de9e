// SPDX-License-Identifier: Apache-2.0

/// Named patterns, and the expansion of expressions that use them: the grok language.
///
/// A grok expression is a regular expression in the dialect of Ruby (Onigmo), which Logstash uses,
/// with references to named patterns in it:
///
/// ```
/// %{IPORHOST:client} %{WORD:[http][method]} %{NOTSPACE:path} %{INT:status:int}
/// ```
///
/// A reference is `%{NAME}`, `%{NAME:field}` or `%{NAME:field:type}`. Any of them may bring its own
/// definition along, `%{NAME:field=expression}`, which holds from there to the end of the
/// expression; braces in it pair or are escaped. Text between these parts and the closing `}` is
/// ignored, as Logstash does. `%\{` stands for the characters `%{`.
///
/// - `NAME` is letters, digits and `_`.
/// - `field` is a ``FieldPath``: `status`, `http.status` (a flat key) or `[http][status]` (nested).
///   The groups `(?<field>…)`, `(?'field'…)` and `(?P<field>…)` are fields as well.
/// - `type` is any word; what it means is the reader's business (see ``Capture/type``).
///
/// Nothing else captures. What comes out is an expression for PCRE2 that means what Onigmo makes of
/// the same text; see ``expand(_:at:options:)``.
///
/// ```swift
/// var library = PatternLibrary()
/// try library.define("WORD", #"\b\w+\b"#)
/// let expansion = try library.expand("%{WORD:verb} it")
/// // expansion.expression == #"(?<g1>\b\w+\b) it"#
/// // expansion.captures[0].path == FieldPath("verb")
/// ```
public struct PatternLibrary: Sendable {
  private var definitions: [String: PatternDefinition] = [:]

  /// Creates an empty library.
  public init() {}

  /// Adds a definition; one of the same name is replaced.
  ///
  /// The expression is read when something refers to it, so that the order of definitions is free.
  ///
  /// - Parameters:
  ///   - name: Letters, digits and `_`.
  ///   - expression: What the name stands for.
  ///   - location: Where the expression's first character stands.
  /// - Throws: ``GrammarError`` when no reference could ever use the name.
  public mutating func define(
    _ name: String, _ expression: String, at location: SourceLocation? = nil
  ) throws(GrammarError) {
    guard !name.isEmpty, name.unicodeScalars.allSatisfy(\.isPatternName) else {
      throw GrammarError(
        name.isEmpty ? "a pattern needs a name" : "'\(name)' cannot be a pattern's name",
        at: location, remedy: "use letters, digits and _")
    }
    insert(PatternDefinition(name: name, expression: expression, location: location))
  }

  /// Adds a definition whatever its name is; one that no reference can write does no harm.
  mutating func insert(_ definition: PatternDefinition) {
    definitions[definition.name] = definition
  }

  /// Adds every definition of another library, which wins where both know a name.
  ///
  /// - Complexity: O(*n*) in the number of the other's definitions.
  public mutating func merge(_ other: PatternLibrary) {
    definitions.merge(other.definitions) { _, new in new }
  }

  /// The definition of a name, or `nil`.
  public subscript(name: String) -> PatternDefinition? { definitions[name] }

  /// Every name, in alphabetical order.
  ///
  /// - Complexity: O(*n* log *n*).
  public var names: [String] { definitions.keys.sorted() }

  /// The name that a misspelt one most likely stands for, or `nil` when none is near.
  public func nearestName(to name: String) -> String? { nearest(name, among: definitions.keys) }

  /// Replaces every reference and translates the result for PCRE2.
  ///
  /// - Parameters:
  ///   - expression: An expression in the grok language.
  ///   - location: Where its first character stands, for errors.
  ///   - options: How to translate.
  /// - Throws: ``GrammarError`` at the first thing that is wrong: an unknown name, a cycle, a field
  ///   without a name, a construct that has no exact translation, or an expansion that is too long
  ///   or nests deeper than 250 groups. What PCRE2 alone checks (a lookbehind without a fixed
  ///   length, for one) is not found here; ``Expansion/error(_:atOffset:remedy:)`` shows such an
  ///   error in the text that was written.
  /// - Complexity: O(*n*) in the length of the result, which the options bound: definitions that
  ///   would grow exponentially are refused as soon as they pass the limit.
  public func expand(
    _ expression: String, at location: SourceLocation? = nil, options: ExpansionOptions = .init()
  ) throws(GrammarError) -> Expansion {
    let context = ExpansionContext(
      library: self, top: SourceText(expression, at: location), options: options)
    let tree = try context.parseTop()
    var emitter = Emitter(context: context)
    try emitter.emit(tree)
    return Expansion(
      expression: String(decoding: emitter.output, as: UTF8.self), captures: context.captures,
      frames: context.frames, marks: emitter.marks)
  }
}

extension Unicode.Scalar {
  /// Whether it may stand in a pattern's name. Logstash also takes the six characters between `Z`
  /// and `a`, by accident of its `[A-z0-9]`.
  var isPatternName: Bool {
    switch self {
    case "A"..."z", "0"..."9": true
    default: false
    }
  }

  /// Whether it may stand in a field after `NAME:`.
  var isFieldName: Bool {
    switch self {
    case "@", ":", ".", "-": true
    default: isPatternName
    }
  }

  var isDigit: Bool { "0"..."9" ~= self }
  var isOctalDigit: Bool { "0"..."7" ~= self }

  var hexValue: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "a"..."f": value - 0x61 + 10
    case "A"..."F": value - 0x41 + 10
    default: nil
    }
  }
}
