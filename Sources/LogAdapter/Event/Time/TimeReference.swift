// SPDX-License-Identifier: Apache-2.0

/// Where a text without a year, or without a date, stands in time.
struct TimeReference: Sendable, Equatable {
  /// The best guess of when the text was written, in seconds since 1970: the file's modification time,
  /// else the time when the bytes were read.
  private(set) var referenceSeconds: Int64
  /// No time that was guessed in part is later than this: the time read plus a day.
  private(set) var upperBound: Int64

  /// Creates the reference of a stream.
  ///
  /// - Parameter readSeconds: when the bytes were read; take it once a buffer, not once a line.
  init(readSeconds: Int64) {
    self.init(modifiedSeconds: readSeconds, readSeconds: readSeconds)
  }

  /// Creates the reference of a file.
  ///
  /// Values outside of ±34,000 years are cut to that, so that no arithmetic on them overflows.
  init(modifiedSeconds: Int64, readSeconds: Int64) {
    let far: Int64 = 1 << 40
    referenceSeconds = min(max(modifiedSeconds, -far), far)
    upperBound = min(max(readSeconds, -far), far) + Civil.day
  }
}
