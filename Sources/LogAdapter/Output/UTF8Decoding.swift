// SPDX-License-Identifier: Apache-2.0

/// UTF-8 taken apart, one character at a time, as RFC 3629 and chapter 3 of Unicode define it.
enum UTF8Decoding {
  /// One character, or one maximal part of a character that is not complete.
  struct Unit {
    /// The scalar value, or 0 for bytes that are not UTF-8. (NUL itself is below U+0080 and is never
    /// asked for where it matters.)
    var scalar: UInt32
    /// How many bytes it takes, 1 to 4.
    var length: Int
  }

  /// Reads the character at `source`; at least one byte must be there.
  @unsafe @inline(__always)
  static func next(_ source: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Unit {
    // SAFETY: every index is checked against the bytes that remain.
    let count = unsafe end - source
    let first = unsafe source.pointee
    if first < 0x80 { return Unit(scalar: UInt32(first), length: 1) }
    let total: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    var scalar: UInt32
    switch first {
    case 0xC2...0xDF: (total, scalar) = (2, UInt32(first & 0x1F))
    case 0xE0: (total, scalar, low) = (3, 0, 0xA0)
    case 0xED: (total, scalar, high) = (3, 0xD, 0x9F)
    case 0xE1...0xEF: (total, scalar) = (3, UInt32(first & 0x0F))
    case 0xF0: (total, scalar, low) = (4, 0, 0x90)
    case 0xF4: (total, scalar, high) = (4, 4, 0x8F)
    case 0xF1...0xF3: (total, scalar) = (4, UInt32(first & 0x07))
    default: return Unit(scalar: 0, length: 1)
    }
    var length = 1
    while length < total {
      guard length < count else { return Unit(scalar: 0, length: length) }
      let byte = unsafe source[length]
      guard byte >= low && byte <= high else { return Unit(scalar: 0, length: length) }
      (low, high) = (0x80, 0xBF)
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      length += 1
    }
    return Unit(scalar: scalar, length: total)
  }

  /// The largest length up to `limit` at which `text` can be cut without cutting a character, or a
  /// part of one that becomes one U+FFFD: so pieces are repaired as the whole would be.
  ///
  /// The three bytes after `limit` have to be there, unless the text ends before them.
  @unsafe static func cut(_ text: UnsafePointer<UInt8>, count: Int, limit: Int) -> Int {
    guard limit < count else { return count }
    // SAFETY: looks back at most three bytes, and not before the first.
    var start = limit
    while start > 0, limit - start < 3, unsafe text[start] & 0xC0 == 0x80 { start -= 1 }
    let unit = unsafe next(text + start, text + count)
    return start + unit.length > limit ? start : limit
  }
}
