// SPDX-License-Identifier: Apache-2.0

extension Line {
  /// The line's kept bytes.
  var text: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(start: base, count: count) }

  /// A number that is the same for the same bytes at the same place of the same input, in every run:
  /// `@id`, by which a repeated event is known.
  ///
  /// The function multiplies 64-bit words into 128 bits and folds them, as the wyhash family does; it
  /// is no defence against someone who makes lines collide on purpose.
  ///
  /// - Complexity: O(*n*) in the line's length, eight bytes at a time.
  func identity(in input: UInt64) -> UInt64 {
    func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
      let product = a.multipliedFullWidth(by: b)
      return product.high ^ product.low
    }
    var hash = mix(input ^ 0x9E37_79B9_7F4A_7C15, offset ^ 0xD1B5_4A32_D192_ED03)
    var index = 0
    // SAFETY: words are loaded only while eight bytes remain.
    while count - index >= 8 {
      let word = unsafe UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
      hash = mix(hash ^ UInt64(littleEndian: word), 0xA076_1D64_78BD_642F)
      index += 8
    }
    var last: UInt64 = 0
    while index < count {
      last = unsafe last << 8 | UInt64(base[index])
      index += 1
    }
    return mix(hash ^ last, UInt64(length) ^ 0xE703_7ED1_A0B4_28DB)
  }
}
