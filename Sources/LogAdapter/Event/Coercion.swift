// SPDX-License-Identifier: Apache-2.0

/// Which texts are exactly a value of a type, so that JSON may show them as one.
enum Coercion {
  /// The largest magnitude that every JSON reader holds exactly: 2^53 − 1.
  static let largestInteger: UInt64 = 9_007_199_254_740_991

  /// Whether `text` is a whole number in RFC 8259 form within ±(2^53 − 1).
  @inline(__always)
  static func isInteger(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    if unsafe text.count > 0 && text[0] == 0x2D { index = 1 }
    let digits = text.count - index
    guard digits > 0 && digits <= 16 else { return false }
    if unsafe text[index] == 0x30 { return digits == 1 }
    var value: UInt64 = 0
    // SAFETY: indices are below `text.count`.
    while index < text.count {
      let digit = unsafe text[index] &- 0x30
      guard digit <= 9 else { return false }
      value = value &* 10 &+ UInt64(digit)
      index += 1
    }
    return value <= largestInteger
  }

  /// Whether `text` is a plain number of at most 15 digits: whole, or with a point between digits.
  ///
  /// Such a number is a value of its type without a doubt (``isInteger(_:)``, ``isExactNumber(_:)``);
  /// `false` says nothing.
  ///
  /// - Parameters:
  ///   - text: At least one byte; sixteen more behind its end can be read.
  ///   - withPoint: Whether a point is allowed.
  @unsafe @inline(__always)
  static func isPlainNumber(_ text: UnsafeBufferPointer<UInt8>, withPoint: Bool) -> Bool {
    // SAFETY: the text is not empty, and the caller vouches for what is read behind it.
    var first = text.baseAddress!
    var count = text.count
    if unsafe first.pointee == 0x2D {
      unsafe first += 1
      count &-= 1
    }
    guard count > 0 && count <= 15 else { return false }
    let source = unsafe UnsafeRawPointer(first)
    let word = unsafe UInt64(littleEndian: source.loadUnaligned(as: UInt64.self))
    var marks = nonDigits(in: word) & (~0 &>> UInt64(64 &- 8 &* min(count, 8)))
    // Where the number's whole part ends.
    var whole = count
    if marks != 0 {
      whole = marks.trailingZeroBitCount &>> 3
      guard withPoint && whole > 0 && marks & (marks &- 1) == 0 else { return false }
    }
    if count > 8 {
      let word = unsafe UInt64(
        littleEndian: source.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      let rest = nonDigits(in: word) & (~0 &>> UInt64(64 &- 8 &* (count &- 8)))
      if rest != 0 {
        guard withPoint && marks == 0 && rest & (rest &- 1) == 0 else { return false }
        whole = 8 &+ rest.trailingZeroBitCount &>> 3
        marks = rest
      }
    }
    if marks != 0 {
      guard unsafe first[whole] == 0x2E && whole &+ 1 < count else { return false }
    }
    return unsafe first.pointee != 0x30 || whole == 1
  }

  /// Marks the bytes of a word that are no digits with their high bits; above a marked one others may
  /// be marked that are.
  @inline(__always)
  static func nonDigits(in word: UInt64) -> UInt64 {
    let values = word ^ 0x3030_3030_3030_3030
    return ((values &+ 0x7676_7676_7676_7676) | values) & 0x8080_8080_8080_8080
  }

  /// Whether `text` is a number in RFC 8259 form that a double holds as it is written: the shortest
  /// decimal that names the double has the same digits and exponent.
  static func isExactNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let number = unsafe Decimal(text) else { return false }
    // Fifteen digits survive a double in this range, always.
    if number.significantDigits <= 15 && abs(number.leadingExponent) <= 290 { return true }
    // The shortest decimal of a double never needs more than 17.
    guard number.significantDigits <= 17 else { return false }
    let written = unsafe String(decoding: text, as: UTF8.self)
    guard let value = Double(written), value.isFinite else { return false }
    let shortest = Array(value.description.utf8)
    return unsafe shortest.withUnsafeBufferPointer { shortest in
      guard let short = unsafe Decimal(shortest) else { return false }
      return unsafe short.significantDigits == number.significantDigits
        && short.leadingExponent == number.leadingExponent
        && hasSameDigits(shortest, text)
    }
  }

  /// Whether `text` is `true` or `false`, in any letter case.
  static func boolean(_ text: UnsafeBufferPointer<UInt8>) -> Bool? {
    guard text.count == 4 || text.count == 5 else { return nil }
    // SAFETY: the text has at least four bytes.
    let word = unsafe UnsafeRawPointer(text.baseAddress!).loadUnaligned(as: UInt32.self)
    let letters = UInt32(littleEndian: word) | 0x2020_2020
    if text.count == 4 { return letters == 0x6575_7274 ? true : nil }
    return unsafe letters == 0x736C_6166 && text[4] | 0x20 == 0x65 ? false : nil
  }

  /// The shape of a number in RFC 8259 form.
  private struct Decimal {
    /// Digits from the first to the last that is not 0.
    var significantDigits = 0
    /// The power of ten of the first significant digit; 0 for zero.
    var leadingExponent = 0

    /// `nil` when `text` is not a number as RFC 8259 writes it.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
      var index = 0
      // SAFETY: every access is at an index below `text.count`.
      func digit(_ at: Int) -> Bool { unsafe at < text.count && text[at] &- 0x30 <= 9 }
      if unsafe text.count > 0 && text[0] == 0x2D { index = 1 }
      guard digit(index) else { return nil }
      if unsafe text[index] == 0x30, digit(index + 1) { return nil }
      var seen = 0
      var trailingZeros = 0
      var leadingZerosOfFraction = 0
      var integerDigits = 0
      func count(_ byte: UInt8) {
        if byte == 0x30 {
          if seen > 0 { trailingZeros += 1 }
        } else {
          seen += trailingZeros + 1
          trailingZeros = 0
        }
      }
      while digit(index) {
        let byte = unsafe text[index]
        count(byte)
        if seen > 0 { integerDigits += 1 }
        index += 1
      }
      if unsafe index < text.count && text[index] == 0x2E {
        index += 1
        guard digit(index) else { return nil }
        while digit(index) {
          let byte = unsafe text[index]
          if seen == 0 && byte == 0x30 { leadingZerosOfFraction += 1 }
          count(byte)
          index += 1
        }
      }
      var exponent = 0
      if unsafe index < text.count && text[index] | 0x20 == 0x65 {
        index += 1
        var negative = false
        if index < text.count, unsafe text[index] == 0x2B || text[index] == 0x2D {
          negative = unsafe text[index] == 0x2D
          index += 1
        }
        guard digit(index) else { return nil }
        while digit(index) {
          exponent = unsafe min(exponent * 10 + Int(text[index] &- 0x30), 100_000)
          index += 1
        }
        if negative { exponent = -exponent }
      }
      guard index == text.count else { return nil }
      significantDigits = seen
      if seen > 0 {
        leadingExponent =
          exponent + (integerDigits > 0 ? integerDigits - 1 : -leadingZerosOfFraction - 1)
      }
    }
  }

  /// Whether two numbers have the same significant digits, wherever their points are.
  private static func hasSameDigits(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    func digits(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
      var all: [UInt8] = []
      for index in text.indices {
        let byte = unsafe text[index]
        if byte | 0x20 == 0x65 { break }
        if byte &- 0x30 <= 9 && !(all.isEmpty && byte == 0x30) { all.append(byte) }
      }
      while all.last == 0x30 { all.removeLast() }
      return all
    }
    return unsafe digits(left) == digits(right)
  }
}
