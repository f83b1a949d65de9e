// SPDX-License-Identifier: Apache-2.0

/// Why PCRE2 refused an expression.
public struct PatternError: Error, Sendable, Equatable, CustomStringConvertible {
  /// PCRE2's error number (`pcre2_compile(3)`), or one of ours below 0.
  public var code: Int
  /// What PCRE2 says of it.
  public var message: String
  /// Where in the expression, in bytes from 0.
  public var byteOffset: Int

  public var description: String { "\(message) at byte \(byteOffset) of the expression" }
}
