// SPDX-License-Identifier: Apache-2.0

/// How ``PatternLibrary/expand(_:at:options:)`` translates.
public struct ExpansionOptions: Sendable, Hashable {
  /// The longest expression that may come out, in bytes; 16 KiB unless set.
  public var maximumLength: Int
  /// Whether the expression will match characters (PCRE2's `UTF`) rather than bytes, the default.
  public var unicode: Bool

  /// Creates options.
  public init(maximumLength: Int = 16 * 1024, unicode: Bool = false) {
    self.maximumLength = maximumLength
    self.unicode = unicode
  }
}
