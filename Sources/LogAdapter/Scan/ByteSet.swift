// SPDX-License-Identifier: Apache-2.0

/// A set of bytes: 256 bits in four words.
struct ByteSet: Hashable, Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// The empty set.
  init() {}

  /// The bytes of ranges.
  init(_ ranges: ClosedRange<UInt8>...) {
    for range in ranges { insert(range) }
  }

  /// The bytes of a text of ASCII.
  init(_ text: StaticString) {
    // SAFETY: a static string lives for ever; the index is below its length.
    for index in 0..<text.utf8CodeUnitCount { unsafe insert(text.utf8Start[index]) }
  }

  static let all = ByteSet(0...255)
  static let digits = ByteSet(0x30...0x39)
  /// What `\w` takes in byte mode.
  static let word = ByteSet(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
  /// What `\s` takes in byte mode.
  static let space = ByteSet(0x09...0x0D, 0x20...0x20)
  /// What a JSON string cannot hold as it is; see ``JSONEscaping``.
  static let escaped = ByteSet(0...0x1F, 0x22...0x22, 0x5C...0x5C, 0x7F...0xFF)

  static func == (left: ByteSet, right: ByteSet) -> Bool { left.words == right.words }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }

  private subscript(word index: UInt8) -> UInt64 {
    get {
      switch index {
      case 0: words.0
      case 1: words.1
      case 2: words.2
      default: words.3
      }
    }
    set {
      switch index {
      case 0: words.0 = newValue
      case 1: words.1 = newValue
      case 2: words.2 = newValue
      default: words.3 = newValue
      }
    }
  }

  func contains(_ byte: UInt8) -> Bool { self[word: byte >> 6] >> UInt64(byte & 63) & 1 != 0 }

  mutating func insert(_ byte: UInt8) { self[word: byte >> 6] |= 1 << UInt64(byte & 63) }

  mutating func insert(_ range: ClosedRange<UInt8>) {
    for byte in range { insert(byte) }
  }

  var isEmpty: Bool { words == (0, 0, 0, 0) }

  var count: Int {
    words.0.nonzeroBitCount + words.1.nonzeroBitCount + words.2.nonzeroBitCount
      + words.3.nonzeroBitCount
  }

  /// The members in rising order.
  var members: [UInt8] {
    var members: [UInt8] = []
    for word: UInt8 in 0..<4 {
      var rest = self[word: word]
      while rest != 0 {
        members.append(word << 6 | UInt8(rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
    return members
  }

  /// The one member, where there is one.
  var onlyMember: UInt8? {
    guard count == 1 else { return nil }
    return members[0]
  }

  var complement: ByteSet {
    var set = self
    set.words = (~words.0, ~words.1, ~words.2, ~words.3)
    return set
  }

  func union(_ other: ByteSet) -> ByteSet {
    var set = self
    set.words.0 |= other.words.0
    set.words.1 |= other.words.1
    set.words.2 |= other.words.2
    set.words.3 |= other.words.3
    return set
  }

  func intersection(_ other: ByteSet) -> ByteSet {
    var set = self
    set.words.0 &= other.words.0
    set.words.1 &= other.words.1
    set.words.2 &= other.words.2
    set.words.3 &= other.words.3
    return set
  }

  func isDisjoint(with other: ByteSet) -> Bool { intersection(other).isEmpty }

  func isSubset(of other: ByteSet) -> Bool { intersection(other) == self }

  /// The set with the other case of every letter of ASCII in it.
  var withBothCases: ByteSet {
    var set = self
    for letter in UInt8(ascii: "A")...UInt8(ascii: "Z") {
      if contains(letter) { set.insert(letter | 0x20) }
      if contains(letter | 0x20) { set.insert(letter) }
    }
    return set
  }
}
