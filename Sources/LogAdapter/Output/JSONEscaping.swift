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

  /// Bytes behind a text that ``write(_:count:to:repairs:)`` may read, and does not use; whoever reads
  /// texts in words or vectors may rely on them.
  static let padding = 32

  /// Bytes behind the longest escaped form that ``write(_:count:to:repairs:)`` may overwrite.
  static let slack = 32

  private typealias Block = SIMD16<UInt8>
  private static let blockSize = 16

  /// Which bytes of a block cannot be copied as they are: all bits of those bytes.
  @inline(__always)
  private static func specials(in block: Block) -> SIMDMask<SIMD16<Int8>> {
    // C0 wraps around to the top, where DEL and all beyond ASCII are.
    ((block &- Block(repeating: 0x20)) .>= Block(repeating: 0x5F))
      .| (block .== Block(repeating: 0x22)) .| (block .== Block(repeating: 0x5C))
  }

  /// A mask's bytes as two words; ``SIMDMask`` itself is tested lane by lane.
  @inline(__always)
  private static func words(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD2<UInt64> {
    // SAFETY: both are sixteen bytes without padding, and every bit pattern is a value.
    unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  }

  @inline(__always)
  private static var low: Block { Block(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15) }
  @inline(__always)
  private static var high: Block {
    Block(16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31)
  }

  /// Writes `text` escaped to `out` and returns the end of what was written.
  ///
  /// - Parameters:
  ///   - text: The bytes, `count` of them, and ``padding`` more that can be read.
  ///   - out: Room for ``maximumGrowth`` times `count` bytes and ``slack``.
  ///   - repairs: Raised by one for each U+FFFD that replaced bytes.
  /// - Complexity: O(`count`); 32 bytes at a time where nothing needs an escape.
  @unsafe @inline(__always)
  static func write(
    _ text: UnsafePointer<UInt8>, count: Int, to out: UnsafeMutablePointer<UInt8>,
    repairs: inout Int
  ) -> UnsafeMutablePointer<UInt8> {
    var rest = count
    var source = unsafe UnsafeRawPointer(text)
    var target = UnsafeMutableRawPointer(out)
    // SAFETY: two blocks are loaded while at least one byte remains, with the padding behind the text,
    // and stored into room that the caller vouches for; both pointers advance by what was copied.
    while rest > 2 * blockSize {
      let first = unsafe copyBlock(source, target)
      let second = unsafe copyBlock(source + blockSize, target + blockSize)
      let marks = words(specials(in: first) .| specials(in: second))
      guard marks[0] | marks[1] == 0 else {
        return unsafe writeMixed(source, rest, target, &repairs)
      }
      unsafe source += 2 * blockSize
      unsafe target += 2 * blockSize
      rest &-= 2 * blockSize
    }
    guard rest > 0 else { return unsafe out }
    let first = unsafe copyBlock(source, target)
    let second = unsafe copyBlock(source + blockSize, target + blockSize)
    // What lies behind the text is of no interest, and often special: the quote that ended it.
    let end = Block(repeating: UInt8(truncatingIfNeeded: rest))
    let marks = words(
      (specials(in: first) .& (low .< end)) .| (specials(in: second) .& (high .< end)))
    guard marks[0] | marks[1] == 0 else {
      return unsafe writeMixed(source, rest, target, &repairs)
    }
    return unsafe target.assumingMemoryBound(to: UInt8.self) + rest
  }

  @unsafe @inline(__always)
  private static func copyBlock(
    _ source: UnsafeRawPointer, _ target: UnsafeMutableRawPointer
  ) -> Block {
    // SAFETY: the caller vouches for sixteen bytes at both.
    let block = unsafe source.loadUnaligned(as: Block.self)
    unsafe target.storeBytes(of: block, as: Block.self)
    return block
  }

  /// The same for a text that has something to escape in its first blocks.
  @unsafe @inline(never)
  private static func writeMixed(
    _ text: UnsafeRawPointer, _ count: Int, _ out: UnsafeMutableRawPointer, _ repairs: inout Int
  ) -> UnsafeMutablePointer<UInt8> {
    var source = unsafe text.assumingMemoryBound(to: UInt8.self)
    let end = unsafe source + count
    var target = unsafe out.assumingMemoryBound(to: UInt8.self)
    // SAFETY: as in `write`; `clean` bytes of the block were stored before the pointers move.
    while true {
      let rest = unsafe end - source
      guard rest > 0 else { return unsafe target }
      let block = unsafe UnsafeRawPointer(source).loadUnaligned(as: Block.self)
      unsafe UnsafeMutableRawPointer(target).storeBytes(of: block, as: Block.self)
      let marks = words(specials(in: block))
      let low = UInt64(littleEndian: marks[0]).trailingZeroBitCount &>> 3
      let high = UInt64(littleEndian: marks[1]).trailingZeroBitCount &>> 3
      let clean = min(rest, low < 8 ? low : 8 &+ high)
      unsafe source += clean
      unsafe target += clean
      if clean < min(rest, blockSize) { unsafe writeSpecial(&source, end, &target, &repairs) }
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
    return unsafe [UInt8](unsafeUninitializedCapacity: length * maximumGrowth + slack) {
      out, count in
      // SAFETY: the capacity is what `write` asks for, and the padding is there.
      unsafe bytes.withUnsafeBufferPointer { source in
        guard let base = source.baseAddress, let start = out.baseAddress else { return }
        count = unsafe write(base, count: length, to: start, repairs: &repairs) - start
      }
    }
  }
}
