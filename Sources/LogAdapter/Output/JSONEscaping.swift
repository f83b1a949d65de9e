// SPDX-License-Identifier: Apache-2.0

/// How text becomes the inside of a JSON string.
///
/// Escaped are the quotation mark, the backslash, C0 and C1 controls, DEL, and U+2028 and U+2029: so
/// an event is one line, valid inside JavaScript, and cannot drive a terminal. Everything else is
/// copied. Bytes that are not UTF-8 become U+FFFD, one for each maximal part of a character, as
/// Unicode recommends (chapter 3, "U+FFFD Substitution of Maximal Subparts"). A lone surrogate
/// therefore never appears.
enum JSONEscaping {
  /// The most bytes that one byte of input can become.
  static let maximumGrowth = 6

  /// Bytes behind a text that ``write(_:count:to:repairs:)`` may read, and does not use.
  static let padding = 8

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Marks, with the high bit of its byte, each byte of a word that cannot be copied as it is.
  ///
  /// A borrow can mark a clean byte above a marked one, so only the lowest mark is to be believed.
  @inline(__always)
  static func specials(in word: UInt64) -> UInt64 {
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    let below = (word &- ones &* 0x20) | (quote &- ones) | (backslash &- ones)
    let del = (word & ~highs) &+ ones
    return (below | del | word) & highs
  }

  /// Writes `text` escaped to `out` and returns the end of what was written.
  ///
  /// - Parameters:
  ///   - text: The bytes, `count` of them, and ``padding`` more that can be read.
  ///   - out: Room for `6 * count + 8` bytes.
  ///   - repairs: Raised by one for each U+FFFD that replaced bytes.
  /// - Complexity: O(`count`); eight bytes at a time where nothing needs an escape.
  @unsafe @inline(__always)
  static func write(
    _ text: UnsafePointer<UInt8>, count: Int, to out: UnsafeMutablePointer<UInt8>,
    repairs: inout Int
  ) -> UnsafeMutablePointer<UInt8> {
    var source = unsafe text
    let end = unsafe text + count
    var target = unsafe out
    // SAFETY: words are loaded while at least one byte remains, with the padding behind the text, and
    // stored into room that the caller vouches for; both pointers advance by what was copied.
    while true {
      var rest = unsafe end - source
      var marks: UInt64 = 0
      while rest > 0 {
        let word = unsafe UnsafeRawPointer(source).loadUnaligned(as: UInt64.self)
        unsafe UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt64.self)
        marks = specials(in: UInt64(littleEndian: word))
        if marks != 0 { break }
        unsafe source += 8
        unsafe target += 8
        rest &-= 8
      }
      let clean = marks.trailingZeroBitCount &>> 3
      // The text is done; what was copied of the padding is taken back.
      if rest <= 0 || clean >= rest { return unsafe target + rest }
      unsafe source += clean
      unsafe target += clean
      unsafe writeSpecial(&source, end, &target, &repairs)
    }
  }

  /// Writes the one character at `source` that may need an escape, or a run of characters beyond
  /// ASCII, and moves both pointers past it.
  @unsafe @inline(never)
  private static func writeSpecial(
    _ source: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>,
    _ target: inout UnsafeMutablePointer<UInt8>, _ repairs: inout Int
  ) {
    // SAFETY: at least one byte remains; `UTF8Decoding.next` reads no further than `end`; a character
    // of n bytes becomes at most 6 n.
    let first = unsafe source.pointee
    if first < 0x80 {
      unsafe source += 1
      unsafe target = writeEscape(ofASCII: first, to: target)
      return
    }
    repeat {
      let unit = unsafe UTF8Decoding.next(source, end)
      switch unit.scalar {
      case 0:
        unsafe target[0] = 0xEF
        unsafe target[1] = 0xBF
        unsafe target[2] = 0xBD
        unsafe target += 3
        repairs &+= 1
      case 0x80..<0xA0, 0x2028, 0x2029:
        unsafe target = writeUnicodeEscape(unit.scalar, to: target)
      default:
        for index in 0..<unit.length { unsafe target[index] = source[index] }
        unsafe target += unit.length
      }
      unsafe source += unit.length
    } while unsafe source < end && source.pointee >= 0x80
  }

  @unsafe private static func writeEscape(
    ofASCII byte: UInt8, to out: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    let short: UInt8
    switch byte {
    case 0x22, 0x5C: short = byte
    case 0x08: short = UInt8(ascii: "b")
    case 0x09: short = UInt8(ascii: "t")
    case 0x0A: short = UInt8(ascii: "n")
    case 0x0C: short = UInt8(ascii: "f")
    case 0x0D: short = UInt8(ascii: "r")
    default:
      if byte >= 0x20 && byte < 0x7F {
        // SAFETY: one byte of the six that the caller has room for.
        unsafe out.pointee = byte
        return unsafe out + 1
      }
      return unsafe writeUnicodeEscape(UInt32(byte), to: out)
    }
    // SAFETY: two bytes of the six that the caller has room for.
    unsafe out[0] = 0x5C
    unsafe out[1] = short
    return unsafe out + 2
  }

  @unsafe private static func writeUnicodeEscape(
    _ scalar: UInt32, to out: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    // SAFETY: six bytes, for which the caller has room.
    unsafe out[0] = 0x5C
    unsafe out[1] = UInt8(ascii: "u")
    for index in 0..<4 {
      let digit = UInt8(truncatingIfNeeded: scalar >> UInt32(12 - 4 * index)) & 0xF
      unsafe out[2 + index] = digit < 10 ? 0x30 + digit : 0x57 + digit
    }
    return unsafe out + 6
  }

  /// The escaped form of a text that is known at start, such as a key; without quotation marks.
  static func escaped(_ text: String) -> [UInt8] {
    let length = text.utf8.count
    let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: padding)
    var repairs = 0
    return unsafe [UInt8](unsafeUninitializedCapacity: length * maximumGrowth + 8) { out, count in
      // SAFETY: the capacity is what `write` asks for, and the padding is there.
      unsafe bytes.withUnsafeBufferPointer { source in
        guard let base = source.baseAddress, let start = out.baseAddress else { return }
        count = unsafe write(base, count: length, to: start, repairs: &repairs) - start
      }
    }
  }
}
