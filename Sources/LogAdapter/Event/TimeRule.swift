// SPDX-License-Identifier: Apache-2.0

public import Grok

/// How a grammar makes the event's `timestamp` out of a captured text.
public struct TimeRule: Sendable {
  /// The field that holds the time as text. When it was understood, the event has `timestamp` in its
  /// place; when not, the field keeps its text and `@coercion` names it.
  public var field: FieldPath
  /// Layouts, tried in order (``TimeLayout`` says what they may hold); empty means `iso8601`.
  public var formats: [String]
  /// The zone of texts that name none: an offset (`+02:00`), a zoneinfo name (`Europe/Rome`), `UTC`,
  /// or `local`. `nil` means UTC.
  public var zone: String?
  /// The year of texts that name none; `nil` finds it from the events around (see <doc:Times>).
  public var year: Int?
  /// Where the rule stands, when it came from a file.
  public var location: SourceLocation?

  /// Creates a rule.
  public init(
    field: FieldPath, formats: [String] = [], zone: String? = nil, year: Int? = nil,
    location: SourceLocation? = nil
  ) {
    self.field = field
    self.formats = formats
    self.zone = zone
    self.year = year
    self.location = location
  }
}
