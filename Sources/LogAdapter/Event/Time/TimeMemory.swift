// SPDX-License-Identifier: Apache-2.0

/// The last time that was converted: its text, and the member `,"timestamp":"…"` that it became.
///
/// Lines of the same second often have the same text, and lines of the same hour differ in digits that
/// are the same in the text and in the member; comparing and copying those is cheaper than converting.
///
/// ```
/// 21/Nov/2026:10:29:24 +0100   ,"timestamp":"2026-11-21T09:29:24Z"
///                ^^ ^^                                     ^^ ^^
/// ```
@safe struct TimeMemory {
  /// The most bytes that a member takes, a multiple of a block.
  static let memberCapacity = 48
  /// The length of `,"timestamp":"`.
  static let headLength = 14
  /// The longest text remembered.
  private static let textCapacity = 48

  /// Where the member has the minute, the second and the fraction.
  private static let minutePlace = headLength + 14
  private static let secondPlace = headLength + 17
  private static let fractionPlace = headLength + 20

  /// An hour in which minute, second and fraction are all that changes in a text.
  struct Hour {
    /// The instant of the hour's start; of the minute's, when the minute must not change.
    var start: Int64
    /// Where the parts begin in the text; -1 for what must not change.
    var minutePlace = -1
    var secondPlace: Int
    var fractionPlace: Int
    /// How many digits the fraction has.
    var digits: Int
    /// Whether the text gives the year, and so may tell the year of later ones.
    var givesYear: Bool
    /// Whether the year or the date was found with the help of the reference.
    var needsReference: Bool
  }

  /// What came of comparing a text.
  enum Outcome {
    /// The text is the last one; its member was written.
    case same
    /// The text is of the same hour; its member was written, and is the last one now.
    case sameHour
    /// The text has to be converted.
    case other
  }

  private typealias Words = InlineArray<6, UInt64>
  private typealias Block = SIMD16<UInt8>

  private var textLength = -1
  private(set) var memberLength = 0
  private var text = Words(repeating: 0)
  /// The bytes of the text.
  private var mask = Words(repeating: 0)
  /// Those of them that must not change.
  private var fixed = Words(repeating: 0)
  private var member = InlineArray<3, Block>(repeating: Block())
  private var hour: Hour?
  private var dependsOnReference = false
  private var reference = TimeReference(readSeconds: 0)
  /// The instant of the last text; known only of one that came by ``Outcome/sameHour``.
  private(set) var seconds: Int64 = 0

  /// Whether the last text gives its year.
  var givesYear: Bool { hour?.givesYear ?? false }

  mutating func forget() { textLength = -1 }

  /// Writes the member of `text`, if it is the one remembered or of the same hour.
  ///
  /// - Parameters:
  ///   - text: Not empty, with ``JSONEscaping/padding`` behind it.
  ///   - out: Room for ``memberCapacity`` bytes.
  @unsafe @inline(__always)
  mutating func copy(
    _ text: UnsafeBufferPointer<UInt8>, _ reference: TimeReference,
    to out: UnsafeMutablePointer<UInt8>
  ) -> Outcome {
    guard text.count == textLength else { return .other }
    if dependsOnReference && reference != self.reference { return .other }
    // SAFETY: the first 32 bytes are the text and its padding, and the next 16 too when the text is
    // longer than 32; `out` has the member's capacity.
    let source = unsafe UnsafeRawPointer(text.baseAddress!)
    var changes = Words(repeating: 0)
    for index in 0..<4 {
      let word = unsafe source.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self)
      changes[index] = (word ^ self.text[index]) & mask[index]
    }
    if textLength > 32 {
      for index in 4..<6 {
        let word = unsafe source.loadUnaligned(fromByteOffset: index &* 8, as: UInt64.self)
        changes[index] = (word ^ self.text[index]) & mask[index]
      }
    }
    for index in 0..<3 {
      unsafe UnsafeMutableRawPointer(out).storeBytes(
        of: member[index], toByteOffset: index &* 16, as: Block.self)
    }
    let low = changes[0] | changes[1] | changes[2] | changes[3]
    if low | changes[4] | changes[5] == 0 { return .same }
    return unsafe change(source, changes, to: out) ? .sameHour : .other
  }

  /// Brings a text of the same hour into the member, the one written to `out` and the one kept.
  @unsafe @inline(never)
  private mutating func change(
    _ source: UnsafeRawPointer, _ changes: Words, to out: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    guard let hour else { return false }
    var others: UInt64 = 0
    for index in 0..<6 { others |= changes[index] & fixed[index] }
    guard others == 0 else { return false }
    // SAFETY: the places lie in the text, whose padding takes the words read; those of the member lie
    // in its capacity, and a word at the fraction's ends before it.
    var seconds = hour.start
    var minute: UInt16 = 0
    var second: UInt16 = 0
    if hour.minutePlace >= 0 {
      minute = unsafe source.loadUnaligned(fromByteOffset: hour.minutePlace, as: UInt16.self)
      let value = Self.value(ofPair: minute)
      guard value < 60 else { return false }
      seconds &+= Int64(value &* 60)
    }
    if hour.secondPlace >= 0 {
      second = unsafe source.loadUnaligned(fromByteOffset: hour.secondPlace, as: UInt16.self)
      let value = Self.value(ofPair: second)
      guard value < 60 else { return false }
      seconds &+= Int64(value)
    }
    for index in 0..<hour.digits {
      let byte = unsafe source.load(fromByteOffset: hour.fractionPlace &+ index, as: UInt8.self)
      guard byte &- 0x30 < 10 else { return false }
    }
    unsafe withUnsafeMutableBytes(of: &member) { kept in
      if hour.minutePlace >= 0 {
        unsafe kept.storeBytes(of: minute, toByteOffset: Self.minutePlace, as: UInt16.self)
        unsafe UnsafeMutableRawPointer(out).storeBytes(
          of: minute, toByteOffset: Self.minutePlace, as: UInt16.self)
      }
      if hour.secondPlace >= 0 {
        unsafe kept.storeBytes(of: second, toByteOffset: Self.secondPlace, as: UInt16.self)
        unsafe UnsafeMutableRawPointer(out).storeBytes(
          of: second, toByteOffset: Self.secondPlace, as: UInt16.self)
      }
      for index in 0..<hour.digits {
        let byte = unsafe source.load(fromByteOffset: hour.fractionPlace &+ index, as: UInt8.self)
        unsafe kept[Self.fractionPlace &+ index] = byte
        unsafe out[Self.fractionPlace &+ index] = byte
      }
    }
    for index in 0..<6 { text[index] ^= changes[index] }
    self.seconds = seconds
    return true
  }

  /// The value of two digits, the first in the low byte; 100 or more when one of them is none.
  @inline(__always)
  private static func value(ofPair pair: UInt16) -> Int {
    let tens = Int(UInt16(littleEndian: pair) & 0xFF) &- 0x30
    let ones = Int(UInt16(littleEndian: pair) &>> 8) &- 0x30
    return UInt(bitPattern: tens) < 10 && UInt(bitPattern: ones) < 10 ? tens &* 10 &+ ones : 100
  }

  /// Keeps a text and its member, when the text is short enough.
  ///
  /// - Parameters:
  ///   - text: Not empty, with ``JSONEscaping/padding`` behind it.
  ///   - member: ``memberCapacity`` bytes, of which `length` count.
  ///   - hour: What later texts may change, if anything.
  @unsafe mutating func remember(
    _ text: UnsafeBufferPointer<UInt8>, _ reference: TimeReference,
    _ member: UnsafePointer<UInt8>, _ length: Int, _ hour: Hour?
  ) {
    guard text.count <= Self.textCapacity else { return forget() }
    textLength = text.count
    memberLength = length
    self.hour = hour
    self.reference = reference
    dependsOnReference = hour?.needsReference ?? true
    mask = Words(repeating: 0)
    Self.set(&mask, 0, textLength)
    fixed = mask
    if let hour {
      if hour.minutePlace >= 0 { Self.clear(&fixed, hour.minutePlace, 2) }
      if hour.secondPlace >= 0 { Self.clear(&fixed, hour.secondPlace, 2) }
      if hour.fractionPlace >= 0 { Self.clear(&fixed, hour.fractionPlace, hour.digits) }
    }
    // SAFETY: as in `copy`.
    let source = unsafe UnsafeRawPointer(text.baseAddress!)
    for index in 0..<(textLength + 7) / 8 {
      self.text[index] = unsafe source.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)
    }
    for index in 0..<3 {
      self.member[index] = unsafe UnsafeRawPointer(member).loadUnaligned(
        fromByteOffset: index * 16, as: Block.self)
    }
  }

  /// Writes `,"timestamp":"`.
  @unsafe @inline(__always)
  static func writeHead(to out: UnsafeMutablePointer<UInt8>) {
    let head: StaticString = #","timestamp":""#
    // SAFETY: 14 bytes of the member's capacity.
    unsafe out.update(from: head.utf8Start, count: headLength)
  }

  /// Sets the bits of some bytes, as they lie in memory.
  private static func set(_ words: inout Words, _ first: Int, _ count: Int) {
    for place in first..<(first + count) {
      words[place / 8] |= UInt64(littleEndian: 0xFF << UInt64(place % 8 * 8))
    }
  }

  private static func clear(_ words: inout Words, _ first: Int, _ count: Int) {
    for place in first..<(first + count) {
      words[place / 8] &= ~UInt64(littleEndian: 0xFF << UInt64(place % 8 * 8))
    }
  }
}
