// SPDX-License-Identifier: Apache-2.0

extension TimeLayout {
  /// Reads a text that the layout covers from end to end; `nil` when it does not.
  ///
  /// - Complexity: O(*n*) in the length of the text, without allocation.
  func parse(_ text: UnsafeBufferPointer<UInt8>) -> ParsedTime? {
    // SAFETY: the caller's buffer is valid for this call, and the span does not leave it.
    unsafe parse(text.span)
  }

  /// Reads a text that the layout covers from end to end; `nil` when it does not.
  @inline(__always)
  func parse(_ text: Span<UInt8>) -> ParsedTime? {
    var time = ParsedTime()
    let end = Self.run(steps.span, on: text, into: &time)
    return end == text.count ? time : nil
  }

  /// Takes the steps one after the other; returns where the text was left, or -1.
  private static func run(
    _ steps: Span<Step>, on text: Span<UInt8>, into time: inout ParsedTime
  ) -> Int {
    var scan = TimeScan()
    for index in steps.indices {
      guard scan.take(steps[index], text, &time) else { return -1 }
    }
    return scan.position
  }
}

/// The place in a text up to which it has been read.
///
/// Every function either moves past what it read and returns true, or returns false.
struct TimeScan {
  var position = 0

  @inline(__always)
  mutating func take(
    _ step: TimeLayout.Step, _ text: Span<UInt8>, _ time: inout ParsedTime
  ) -> Bool {
    switch step {
    case .literal(let byte):
      return literal(byte, text)
    case .blanks:
      return blanks(text)
    case .year:
      time.parts.insert(.year)
      return exact(4, text, &time.year)
    case .shortYear:
      time.parts.insert(.year)
      guard exact(2, text, &time.year) else { return false }
      time.year &+= time.year < 69 ? 2000 : 1900
      return true
    case .month:
      time.parts.insert(.monthAndDay)
      return upToTwo(text, &time.month) && time.month &- 1 < 12 && time.month > 0
    case .monthName:
      time.parts.insert(.monthAndDay)
      return monthName(text, &time.month)
    case .day:
      time.parts.insert(.monthAndDay)
      return padded(text, &time.day) && time.day > 0 && time.day <= 31
    case .dayOfYear:
      time.parts.insert(.dayOfYear)
      return upToThree(text, &time.dayOfYear) && time.dayOfYear > 0 && time.dayOfYear <= 366
    case .dayName:
      return dayName(text)
    case .hour:
      return padded(text, &time.hour) && time.hour < 24
    case .twelveHour:
      time.parts.insert(.twelveHours)
      return padded(text, &time.hour) && time.hour > 0 && time.hour <= 12
    case .meridiem:
      return meridiem(text, &time)
    case .minute:
      return minute(text, &time)
    case .second:
      return second(text, &time)
    case .clock:
      return clock(text, &time)
    case .fraction:
      return fraction(text, atMost: 9, &time)
    case .exactFraction(let width):
      return fraction(text, atMost: Int(width), &time) && time.digits == Int(width)
    case .optionalFraction(let separator):
      guard literal(separator, text) else { return true }
      return fraction(text, atMost: 9, &time)
    case .offset:
      return offset(text, &time)
    case .zoneName:
      return zoneName(text, &time)
    case .epochSeconds:
      return epoch(text, fractionDigits: 0, &time)
    case .iso8601:
      return iso8601(text, &time)
    case .epoch(let digits):
      return epoch(text, fractionDigits: Int(digits), &time)
    case .epochWithFraction:
      guard epoch(text, fractionDigits: 0, &time) else { return false }
      guard literal(0x2E, text) || literal(0x2C, text) else { return true }
      return fraction(text, atMost: 9, &time)
    }
  }

  /// `10:00:00`: the usual eight bytes at once, else part by part.
  @inline(__always)
  private mutating func clock(_ text: Span<UInt8>, _ time: inout ParsedTime) -> Bool {
    if position &+ 8 <= text.count, text[position &+ 2] == 0x3A, text[position &+ 5] == 0x3A {
      let hour = Self.pair(text, position)
      let minute = Self.pair(text, position &+ 3)
      let second = Self.pair(text, position &+ 6)
      if hour < 24, minute < 60, second <= 60 {
        (time.hour, time.minute, time.second) = (hour, minute, second)
        (time.minutePlace, time.secondPlace) = (position &+ 3, position &+ 6)
        position &+= 8
        return true
      }
    }
    return padded(text, &time.hour) && time.hour < 24 && literal(0x3A, text)
      && minute(text, &time) && literal(0x3A, text) && second(text, &time)
  }

  @inline(__always)
  private mutating func minute(_ text: Span<UInt8>, _ time: inout ParsedTime) -> Bool {
    let start = position
    guard upToTwo(text, &time.minute), time.minute < 60 else { return false }
    if position &- start == 2 { time.minutePlace = start }
    return true
  }

  @inline(__always)
  private mutating func second(_ text: Span<UInt8>, _ time: inout ParsedTime) -> Bool {
    let start = position
    guard upToTwo(text, &time.second), time.second <= 60 else { return false }
    if position &- start == 2 { time.secondPlace = start }
    return true
  }
}
