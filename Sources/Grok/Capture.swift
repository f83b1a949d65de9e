// SPDX-License-Identifier: Apache-2.0

/// A field that an expanded expression captures, and the group that holds it.
///
/// A field may have several captures: one in each alternative that names it.
public struct Capture: Sendable, Hashable {
  /// The field, as `[http][status]` or `status`.
  public let path: FieldPath
  /// The word after the second colon of `%{INT:status:int}`, not checked; `nil` when there is none.
  public let type: String?
  /// The number of the group in ``Expansion/expression``; its name is `g` and this number.
  public let group: Int
  /// The name of the pattern whose text is captured; `nil` for a raw `(?<field>…)`.
  public let pattern: String?

  /// Creates a capture.
  public init(path: FieldPath, type: String? = nil, group: Int, pattern: String? = nil) {
    self.path = path
    self.type = type
    self.group = group
    self.pattern = pattern
  }
}
