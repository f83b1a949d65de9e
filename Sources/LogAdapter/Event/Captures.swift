// SPDX-License-Identifier: Apache-2.0

/// A match's groups, as texts.
@safe struct Captures {
  let subject: UnsafePointer<UInt8>
  let offsets: UnsafePointer<Int>
  let groupCount: Int
  /// Bit *g* is set when group *g* is known to hold nothing that JSON escapes.
  let clean: UInt64

  /// The text of a group that took part and is not empty.
  @inline(__always)
  func text(_ group: Int) -> UnsafeBufferPointer<UInt8>? {
    guard group < groupCount else { return nil }
    // SAFETY: the match filled pairs for `groupCount` groups, inside the subject.
    let start = unsafe offsets[2 &* group]
    let end = unsafe offsets[2 &* group &+ 1]
    guard end > start else { return nil }
    return unsafe UnsafeBufferPointer(start: subject + start, count: end &- start)
  }
}
