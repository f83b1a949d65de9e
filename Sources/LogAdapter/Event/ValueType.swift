// SPDX-License-Identifier: Apache-2.0

/// What a captured text becomes in the event.
///
/// A type never changes a value: where the text is not exactly a value of the type it stays a JSON
/// string, and the event's `@coercion` names the field.
public enum ValueType: String, Sendable, CaseIterable {
  /// A whole number within ±(2^53 − 1), without a plus sign or leading zeros.
  case int
  /// A number as RFC 8259 writes it that a double holds exactly as written.
  case float
  /// `true` or `false`, in any letter case.
  case bool
  /// Text; the type of a field that names none.
  case string
  /// A JSON value of any kind, embedded as it stands.
  case json

  /// The type for a word in a grammar: the names above, `integer`, `long`, `double`, `boolean`, and
  /// `text` and `keyword` from Elasticsearch; `nil` for any other word.
  public init?(named word: String) {
    switch word {
    case "int", "integer", "long": self = .int
    case "float", "double": self = .float
    case "bool", "boolean": self = .bool
    case "string", "text", "keyword": self = .string
    case "json": self = .json
    default: return nil
    }
  }
}
