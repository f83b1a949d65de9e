// SPDX-License-Identifier: Apache-2.0

/// The last time that was converted: its text, and the member `,"timestamp":"…"` that it became.
///
/// Lines of the same second often have the same text, and comparing is cheaper than converting. It is
/// forgotten with every block that is read, since the reference of incomplete times changes then.
@safe struct TimeMemory {
  /// The most bytes that a member takes, with room for whole words.
  static let memberCapacity = 88
  /// The length of `,"timestamp":"`.
  static let headLength = 14
  /// The longest text remembered; a fraction-less time of any usual layout fits.
  private static let textCapacity = 32

  private var text: InlineArray<4, UInt64> = .init(repeating: 0)
  private var textLength = -1
  private var member: InlineArray<10, UInt64> = .init(repeating: 0)
  private(set) var memberLength = 0
  private var clock: UnsafeMutablePointer<TimeConverter>?

  /// Writes the member if `text` is the one remembered for the same grammar.
  @unsafe @inline(__always)
  mutating func copy(
    _ text: UnsafeBufferPointer<UInt8>, _ clock: UnsafeMutablePointer<TimeConverter>,
    to out: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    guard text.count == textLength, unsafe clock == self.clock else { return false }
    // SAFETY: the text has 8 bytes of padding behind it (see JSONEscaping), `out` has the member's
    // capacity, and every word lies within.
    let source = unsafe UnsafeRawPointer(text.baseAddress!)
    var index = 0
    var difference: UInt64 = 0
    var rest = textLength
    while rest > 0 {
      let word = unsafe source.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self)
      let mask = rest >= 8 ? ~0 : Self.mask(rest)
      difference |= (word ^ self.text[index]) & mask
      index &+= 1
      rest &-= 8
    }
    guard difference == 0 else { return false }
    for index in 0..<10 {
      unsafe UnsafeMutableRawPointer(out).storeBytes(
        of: member[index], toByteOffset: index &* 8, as: UInt64.self)
    }
    return true
  }

  /// Keeps a text and its member, when they are short enough.
  @unsafe mutating func remember(
    _ text: UnsafeBufferPointer<UInt8>, _ clock: UnsafeMutablePointer<TimeConverter>,
    _ member: UnsafePointer<UInt8>, _ length: Int
  ) {
    guard text.count <= Self.textCapacity, length <= 80 else {
      textLength = -1
      return
    }
    // SAFETY: as in `copy`; the member stands in a buffer with its capacity.
    textLength = text.count
    memberLength = length
    unsafe self.clock = unsafe clock
    let source = unsafe UnsafeRawPointer(text.baseAddress!)
    for index in 0..<(text.count + 7) / 8 {
      self.text[index] = unsafe source.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
    }
    for index in 0..<10 {
      self.member[index] = unsafe UnsafeRawPointer(member).loadUnaligned(
        fromByteOffset: index * 8, as: UInt64.self)
    }
  }

  /// Writes `,"timestamp":"`.
  @unsafe @inline(__always)
  static func writeHead(to out: UnsafeMutablePointer<UInt8>) {
    let head: StaticString = #","timestamp":""#
    // SAFETY: 14 bytes of the member's capacity.
    unsafe out.update(from: head.utf8Start, count: headLength)
  }

  /// The bits of the first `count` bytes in memory, 1 to 7.
  @inline(__always)
  private static func mask(_ count: Int) -> UInt64 {
    UInt64(littleEndian: (1 &<< UInt64(count &* 8)) &- 1)
  }
}
