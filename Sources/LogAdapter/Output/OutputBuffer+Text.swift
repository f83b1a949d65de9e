// SPDX-License-Identifier: Apache-2.0

extension OutputBuffer {
  /// Appends text that is known at compile time, as it is.
  mutating func append(_ text: StaticString) {
    // SAFETY: a static string lives for ever.
    unsafe append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a number in decimal digits.
  mutating func appendDecimal(_ number: UInt64) {
    reserve(20)
    var digits = 1
    var rest = number / 10
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    rest = number
    for index in (0..<digits).reversed() {
      // SAFETY: 20 bytes were reserved, the longest 64-bit number.
      unsafe base[count + index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }

  /// Appends a number in sixteen hexadecimal digits.
  mutating func appendHex(_ number: UInt64) {
    reserve(16)
    for index in 0..<16 {
      let digit = UInt8(truncatingIfNeeded: number >> UInt64(60 - 4 * index)) & 0xF
      // SAFETY: 16 bytes were reserved.
      unsafe base[count + index] = digit < 10 ? 0x30 + digit : 0x57 + digit
    }
    count += 16
  }
}
