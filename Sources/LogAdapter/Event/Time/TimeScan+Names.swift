// SPDX-License-Identifier: Apache-2.0

extension TimeScan {
  /// Three letters in lower case as one number; 0 when fewer than three bytes are left.
  @inline(__always)
  private func threeLetters(_ text: Span<UInt8>) -> UInt32 {
    guard position &+ 3 <= text.count else { return 0 }
    let first = UInt32(text[position] | 0x20)
    let second = UInt32(text[position &+ 1] | 0x20)
    let third = UInt32(text[position &+ 2] | 0x20)
    return first << 16 | second << 8 | third
  }

  /// A month's short or full English name.
  @inline(__always)
  mutating func monthName(_ text: Span<UInt8>, _ month: inout Int) -> Bool {
    let rest: StaticString
    switch threeLetters(text) {
    case 0x6A616E: (month, rest) = (1, "uary")
    case 0x666562: (month, rest) = (2, "ruary")
    case 0x6D6172: (month, rest) = (3, "ch")
    case 0x617072: (month, rest) = (4, "il")
    case 0x6D6179: (month, rest) = (5, "")
    case 0x6A756E: (month, rest) = (6, "e")
    case 0x6A756C: (month, rest) = (7, "y")
    case 0x617567: (month, rest) = (8, "ust")
    case 0x736570: (month, rest) = (9, "tember")
    case 0x6F6374: (month, rest) = (10, "ober")
    case 0x6E6F76: (month, rest) = (11, "ember")
    case 0x646563: (month, rest) = (12, "ember")
    default: return false
    }
    position &+= 3
    skip(rest, text)
    return true
  }

  /// A weekday's short or full English name.
  mutating func dayName(_ text: Span<UInt8>) -> Bool {
    let rest: StaticString
    switch threeLetters(text) {
    case 0x6D6F6E, 0x667269, 0x73756E: rest = "day"
    case 0x747565: rest = "sday"
    case 0x776564: rest = "nesday"
    case 0x746875: rest = "rsday"
    case 0x736174: rest = "urday"
    default: return false
    }
    position &+= 3
    skip(rest, text)
    return true
  }

  /// Moves past the rest of a name when it is there as a whole.
  @inline(__always)
  private mutating func skip(_ rest: StaticString, _ text: Span<UInt8>) {
    // Nearly every log has short names: a byte that is no letter ends them.
    guard position < text.count, (text[position] | 0x20) &- 0x61 < 26 else { return }
    let count = rest.utf8CodeUnitCount
    guard position &+ count <= text.count else { return }
    for index in 0..<count {
      // SAFETY: a literal's bytes live as long as the program, and index is below their count.
      let expected = unsafe rest.utf8Start[index]
      guard text[position &+ index] | 0x20 == expected else { return }
    }
    position &+= count
  }

  /// `AM` or `PM`.
  mutating func meridiem(_ text: Span<UInt8>, _ time: inout ParsedTime) -> Bool {
    guard position &+ 2 <= text.count, text[position &+ 1] | 0x20 == 0x6D else { return false }
    switch text[position] | 0x20 {
    case 0x61: break
    case 0x70: time.parts.insert(.afternoon)
    default: return false
    }
    position &+= 2
    return true
  }

  /// A zone's name in letters, or one of the database's nameless zones (`-03`, `+0530`).
  mutating func zoneName(_ text: Span<UInt8>, _ time: inout ParsedTime) -> Bool {
    let start = position
    while position < text.count, (text[position] | 0x20) &- 0x61 < 26 { position &+= 1 }
    guard position == start else {
      time.zoneName = ZoneAbbreviation(text, start..<position)
      time.parts.insert(.zoneName)
      return true
    }
    guard !time.parts.contains(.offset) else {
      // `%z` has said it all; read the sign and the digits, keep neither.
      var ignored = time
      return offset(text, &ignored)
    }
    return offset(text, &time)
  }
}
