// SPDX-License-Identifier: Apache-2.0

/// What is worth saying of a line beyond its fields: the value of `@status`.
enum EventStatus {
  case none
  /// No pattern took the line.
  case unmatched
  /// The line was over the limit, or its event would have been.
  case truncated
  /// The input broke off inside the line.
  case partial
  /// The engine gave up on the line, or the line is too long to be matched.
  case limit

  /// The member that says it, or nothing.
  var member: StaticString {
    switch self {
    case .none: ""
    case .unmatched: #","@status":"unmatched""#
    case .truncated: #","@status":"truncated""#
    case .partial: #","@status":"partial""#
    case .limit: #","@status":"limit""#
    }
  }
}

/// Where a line stands, for `--meta`.
struct EventPlace {
  /// The line's number in its input, from 1.
  var lineNumber: UInt64
  /// The line's first byte in its (decoded) input.
  var byteOffset: UInt64
  /// The line's length in bytes, without its end and before any cut.
  var length: Int
  /// The value of `@id`; 0 when it is not wanted.
  var identity: UInt64
}
