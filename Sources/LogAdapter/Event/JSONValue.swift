// SPDX-License-Identifier: Apache-2.0

/// A JSON value in memory, for samples and tests; the per-line path never makes one.
///
/// Numbers keep the text they were written with, so that nothing is rounded.
public indirect enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as RFC 8259 text.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object; members in the order they were written, keys unique.
  case object([Member])

  /// One key and its value.
  public struct Member: Sendable, Hashable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// Creates a member.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}
