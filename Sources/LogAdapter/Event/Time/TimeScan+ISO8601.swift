// SPDX-License-Identifier: Apache-2.0

extension TimeScan {
  /// ISO 8601 as logs write it, which is RFC 3339 with the zone, the seconds, the colons and the
  /// hyphens optional, and a comma as good as a point.
  @inline(__always)
  mutating func iso8601(_ text: Span<UInt8>, _ time: inout ParsedTime) -> Bool {
    time.parts.insert(.year)
    time.parts.insert(.monthAndDay)
    guard exact(4, text, &time.year) else { return false }
    let hyphens = literal(0x2D, text)
    guard exact(2, text, &time.month), time.month > 0, time.month <= 12,
      !hyphens || literal(0x2D, text),
      exact(2, text, &time.day), time.day > 0, time.day <= 31,
      position < text.count
    else { return false }
    let separator = text[position]
    guard separator | 0x20 == 0x74 || separator == 0x20 else { return false }
    position &+= 1
    guard exact(2, text, &time.hour), time.hour < 24 else { return false }
    let colons = literal(0x3A, text)
    time.minutePlace = position
    guard exact(2, text, &time.minute), time.minute < 60 else { return false }
    let hasSecond = colons ? literal(0x3A, text) : isDigit(text)
    if hasSecond {
      time.secondPlace = position
      guard exact(2, text, &time.second), time.second <= 60 else { return false }
      if literal(0x2E, text) || literal(0x2C, text) {
        guard fraction(text, atMost: 9, &time) else { return false }
      }
    }
    guard position < text.count else { return true }
    if text[position] == 0x20 { position &+= 1 }
    return offset(text, &time)
  }

  private func isDigit(_ text: Span<UInt8>) -> Bool {
    position < text.count && text[position] &- 0x30 < 10
  }
}
