// SPDX-License-Identifier: Apache-2.0

extension PosixZone {
  /// Reads the notation; `nil` when the text is anything else.
  ///
  /// A summer time without dates gets those of the United States, as the C library has it.
  init?(_ text: some Sequence<UInt8>) {
    var scan = PosixScan(bytes: Array(text))
    guard let name = scan.name(), let west = scan.duration(maxHours: 24) else { return nil }
    standardName = name
    standardOffset = Int32(-west)
    guard !scan.atEnd else { return }

    guard let summerName = scan.name() else { return nil }
    var summer = standardOffset + 3600
    if !scan.atEnd, scan.peek != 0x2C {
      guard let west = scan.duration(maxHours: 24) else { return nil }
      summer = Int32(-west)
    }
    let american = [
      Day(form: .month(3, week: 2, weekday: 0), seconds: 7200),
      Day(form: .month(11, week: 1, weekday: 0), seconds: 7200),
    ]
    guard !scan.atEnd else {
      daylight = Daylight(
        name: summerName, offset: summer, start: american[0], end: american[1])
      return
    }
    guard scan.take(0x2C), let start = scan.day(), scan.take(0x2C), let end = scan.day(),
      scan.atEnd
    else { return nil }
    daylight = Daylight(name: summerName, offset: summer, start: start, end: end)
  }
}

/// The place in a `TZ` text up to which it has been read.
private struct PosixScan {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var atEnd: Bool { position == bytes.count }
  var peek: UInt8 { atEnd ? 0 : bytes[position] }

  mutating func take(_ byte: UInt8) -> Bool {
    guard !atEnd, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// Three letters or more, or anything of letters, digits and signs between `<` and `>`.
  mutating func name() -> ZoneAbbreviation? {
    let quoted = take(0x3C)
    let start = position
    while !atEnd, isLetter(peek) || quoted && (isDigit(peek) || peek == 0x2B || peek == 0x2D) {
      position += 1
    }
    let name = bytes[start..<position]
    guard name.count >= 3, !quoted || take(0x3E) else { return nil }
    return ZoneAbbreviation(name)
  }

  /// `[+-]hh[:mm[:ss]]` in seconds.
  mutating func duration(maxHours: Int) -> Int? {
    let negative = peek == 0x2D
    if peek == 0x2B || negative { position += 1 }
    guard let hours = number(max: maxHours) else { return nil }
    var seconds = hours * 3600
    if take(0x3A) {
      guard let minutes = number(max: 59) else { return nil }
      seconds += minutes * 60
      if take(0x3A) {
        guard let rest = number(max: 59) else { return nil }
        seconds += rest
      }
    }
    return negative ? -seconds : seconds
  }

  /// `Mm.w.d`, `Jn` or `n`, and the time of day after a slash.
  mutating func day() -> PosixZone.Day? {
    let form: PosixZone.Day.Form
    if take(0x4D) {
      guard let month = number(max: 12), month > 0, take(0x2E),
        let week = number(max: 5), week > 0, take(0x2E), let weekday = number(max: 6)
      else { return nil }
      form = .month(month, week: week, weekday: weekday)
    } else if take(0x4A) {
      guard let number = number(max: 365), number > 0 else { return nil }
      form = .julian(number)
    } else {
      guard let number = number(max: 365) else { return nil }
      form = .zeroBased(number)
    }
    var seconds = 7200
    if take(0x2F) {
      guard let time = duration(maxHours: 167) else { return nil }
      seconds = time
    }
    return PosixZone.Day(form: form, seconds: Int64(seconds))
  }

  /// One to three digits.
  private mutating func number(max: Int) -> Int? {
    let start = position
    var value = 0
    while isDigit(peek), position - start < 3 {
      value = value * 10 + Int(peek - 0x30)
      position += 1
    }
    return position > start && value <= max ? value : nil
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
