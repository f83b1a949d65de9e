// SPDX-License-Identifier: Apache-2.0

/// One line inside the memory that it was read into; good until that memory is filled again.
@safe struct Line {
  /// The first byte of the text.
  var base: UnsafePointer<UInt8>
  /// How many bytes of text there are, without the line end.
  var count: Int
  /// How long the text was in the input; more than `count` when the line was over the limit.
  var length: Int
  /// How many bytes of input the line took, its end included.
  var consumed: Int
  /// Where the line starts, in bytes from the start of the (decoded) input.
  var offset: UInt64

  /// Whether the limit cut the line.
  var isTruncated: Bool { count < length }
}
