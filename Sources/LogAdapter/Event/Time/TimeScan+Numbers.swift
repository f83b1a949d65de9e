// SPDX-License-Identifier: Apache-2.0

extension TimeScan {
  /// The value of two digits, 100 or more when one of the two is none.
  @inline(__always)
  static func pair(_ text: Span<UInt8>, _ at: Int) -> Int {
    let tens = text[at] &- 0x30
    let ones = text[at &+ 1] &- 0x30
    return tens < 10 && ones < 10 ? Int(tens) &* 10 &+ Int(ones) : 100
  }

  /// The value of the digit at the position, 10 or more when there is none.
  @inline(__always)
  private func digit(_ text: Span<UInt8>) -> UInt8 {
    position < text.count ? text[position] &- 0x30 : 255
  }

  @inline(__always)
  mutating func literal(_ byte: UInt8, _ text: Span<UInt8>) -> Bool {
    guard position < text.count, text[position] == byte else { return false }
    position &+= 1
    return true
  }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  @inline(__always)
  mutating func blanks(_ text: Span<UInt8>) -> Bool {
    let start = position
    while position < text.count, Self.isBlank(text[position]) { position &+= 1 }
    return position > start
  }

  /// Exactly `count` digits.
  @inline(__always)
  mutating func exact(_ count: Int, _ text: Span<UInt8>, _ value: inout Int) -> Bool {
    guard count <= text.count &- position else { return false }
    var sum = 0
    for index in position..<(position &+ count) {
      let digit = text[index] &- 0x30
      guard digit < 10 else { return false }
      sum = sum &* 10 &+ Int(digit)
    }
    value = sum
    position &+= count
    return true
  }

  /// One or two digits.
  @inline(__always)
  mutating func upToTwo(_ text: Span<UInt8>, _ value: inout Int) -> Bool {
    let first = digit(text)
    guard first < 10 else { return false }
    position &+= 1
    let second = digit(text)
    guard second < 10 else {
      value = Int(first)
      return true
    }
    position &+= 1
    value = Int(first) &* 10 &+ Int(second)
    return true
  }

  /// One to three digits.
  mutating func upToThree(_ text: Span<UInt8>, _ value: inout Int) -> Bool {
    guard upToTwo(text, &value) else { return false }
    let third = digit(text)
    // A third digit follows only two: after one digit there is none at the position.
    guard third < 10 else { return true }
    position &+= 1
    value = value &* 10 &+ Int(third)
    return true
  }

  /// One or two digits, a single one after a blank if need be.
  @inline(__always)
  mutating func padded(_ text: Span<UInt8>, _ value: inout Int) -> Bool {
    guard literal(0x20, text) else { return upToTwo(text, &value) }
    let first = digit(text)
    guard first < 10 else { return false }
    position &+= 1
    value = Int(first)
    return digit(text) > 9
  }

  /// Digits of a fraction, at least one; more than `atMost` are left where they are.
  @inline(__always)
  mutating func fraction(
    _ text: Span<UInt8>, atMost limit: Int, _ time: inout ParsedTime
  ) -> Bool {
    let end = min(text.count, position &+ limit)
    let start = position
    var value = 0
    while position < end {
      let digit = text[position] &- 0x30
      guard digit < 10 else { break }
      value = value &* 10 &+ Int(digit)
      position &+= 1
    }
    let count = position &- start
    guard count > 0 else { return false }
    time.digits = count
    time.fractionPlace = start
    time.nanoseconds = value &* Self.scale(count)
    return true
  }

  /// Nanoseconds that the last of `digits` fraction digits stands for.
  @inline(__always)
  private static func scale(_ digits: Int) -> Int {
    switch digits {
    case 3: 1_000_000
    case 6: 1_000
    case 9: 1
    case 1: 100_000_000
    case 2: 10_000_000
    case 4: 100_000
    case 5: 10_000
    case 7: 100
    case 8: 10
    default: 0
    }
  }

  /// A whole number of seconds, or of the units that `fractionDigits` digits make.
  ///
  /// Up to 12 digits of seconds, which reach past the year 9999 in both directions.
  mutating func epoch(
    _ text: Span<UInt8>, fractionDigits: Int, _ time: inout ParsedTime
  ) -> Bool {
    time.parts.insert(.epoch)
    if literal(0x2D, text) { time.parts.insert(.negative) }
    let start = position
    while digit(text) < 10 { position &+= 1 }
    let end = position
    let count = end &- start
    guard count > 0, count <= 12 &+ fractionDigits else { return false }
    let split = max(start, end &- fractionDigits)
    var seconds: Int64 = 0
    for index in start..<split { seconds = seconds &* 10 &+ Int64(text[index] &- 0x30) }
    var fraction = 0
    for index in split..<end { fraction = fraction &* 10 &+ Int(text[index] &- 0x30) }
    time.epochSeconds = seconds
    time.nanoseconds = fraction &* Self.scale(fractionDigits)
    time.digits = fractionDigits
    return true
  }

  /// `Z`, `+02`, `+0200` or `+02:00`.
  @inline(__always)
  mutating func offset(_ text: Span<UInt8>, _ time: inout ParsedTime) -> Bool {
    guard position < text.count else { return false }
    let sign = text[position]
    position &+= 1
    time.parts.insert(.offset)
    if sign | 0x20 == 0x7A {
      time.offset = 0
      return true
    }
    guard sign == 0x2B || sign == 0x2D, position &+ 2 <= text.count else { return false }
    let hours = Self.pair(text, position)
    guard hours < 24 else { return false }
    position &+= 2
    var minutes = 0
    let colon = position < text.count && text[position] == 0x3A
    let start = colon ? position &+ 1 : position
    if start &+ 2 <= text.count, text[start] &- 0x30 < 10 {
      minutes = Self.pair(text, start)
      guard minutes < 60 else { return false }
      position = start &+ 2
    }
    let seconds = hours &* 3600 &+ minutes &* 60
    time.offset = sign == 0x2D ? 0 &- seconds : seconds
    return true
  }
}
