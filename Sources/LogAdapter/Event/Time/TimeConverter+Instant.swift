// SPDX-License-Identifier: Apache-2.0

extension TimeConverter {
  /// The second that a parsed text means, `nil` when there is no such time.
  @inline(__always)
  mutating func instant(_ time: inout ParsedTime, reference: TimeReference) -> Int64? {
    if time.parts.contains(.epoch) {
      let seconds = Self.epoch(&time)
      previous = seconds
      return seconds
    }
    if time.parts.contains(.twelveHours) {
      time.hour = time.hour % 12 &+ (time.parts.contains(.afternoon) ? 12 : 0)
    }
    let found: Int64?
    if time.parts.contains(.year) {
      found = instant(time, year: time.year)
    } else if time.parts.isDisjoint(with: [.monthAndDay, .dayOfYear]) {
      found = instantWithoutDate(time, reference)
    } else {
      found = instantWithoutYear(time, reference)
    }
    guard let seconds = found else { return nil }
    if time.second == 60, seconds &- Civil.floorDivide(seconds, Civil.day) &* Civil.day != 86_399 {
      return nil
    }
    if time.parts.contains(.year) { previous = seconds }
    return seconds
  }

  /// Applies the minus sign: the fraction counts forward from a whole second.
  private static func epoch(_ time: inout ParsedTime) -> Int64 {
    guard time.parts.contains(.negative) else { return time.epochSeconds }
    guard time.nanoseconds > 0 else { return 0 &- time.epochSeconds }
    time.nanoseconds = 1_000_000_000 &- time.nanoseconds
    return -1 &- time.epochSeconds
  }

  @inline(__always)
  private static func secondOfDay(_ time: ParsedTime) -> Int64 {
    Int64(time.hour &* 3600 &+ time.minute &* 60 &+ min(time.second, 59))
  }

  /// The instant in a given year, `nil` when that year lacks the day.
  @inline(__always)
  private mutating func instant(_ time: ParsedTime, year: Int) -> Int64? {
    let day: Int
    if time.parts.contains(.dayOfYear) {
      guard time.dayOfYear <= 365 || Civil.isLeap(year) else { return nil }
      day = Civil.days(year: year, month: 1, day: time.dayOfYear)
    } else {
      guard time.day <= 28 || time.day <= Civil.length(month: time.month, year: year) else {
        return nil
      }
      day = Civil.days(year: year, month: time.month, day: time.day)
    }
    return instant(local: Int64(day) &* Civil.day &+ Self.secondOfDay(time), time)
  }

  /// The rule's year; else the one nearest to the event before; else the latest that is not after the
  /// reference and a day.
  private mutating func instantWithoutYear(
    _ time: ParsedTime, _ reference: TimeReference
  ) -> Int64? {
    if let fixedYear { return instant(time, year: fixedYear) }
    if let previous {
      let year = Civil.year(seconds: previous)
      // 182.6 days: two years' instants cannot both be within it.
      let halfYear: Int64 = 15_778_476
      for candidate in [0, -1, 1] {
        if let seconds = instant(time, year: year + candidate),
          abs(seconds - previous) <= halfYear, seconds <= reference.upperBound
        {
          return seconds
        }
      }
    }
    let limit = min(reference.referenceSeconds + Civil.day, reference.upperBound)
    if latestYear.limit != limit {
      // A local date can be a day ahead of UTC.
      latestYear = (limit, Civil.year(seconds: limit + Civil.day))
    }
    // Leap years are up to eight years apart.
    for back in 0...9 {
      if let seconds = instant(time, year: latestYear.year - back), seconds <= limit {
        return seconds
      }
    }
    return nil
  }

  /// The day nearest to the event before; else the latest that is not after the reference and an hour.
  private mutating func instantWithoutDate(
    _ time: ParsedTime, _ reference: TimeReference
  ) -> Int64? {
    let secondOfDay = Self.secondOfDay(time)
    if let previous {
      let middle = Civil.floorDivide(previous, Civil.day)
      for day in (middle - 2)...(middle + 2) {
        if let seconds = instant(local: day * Civil.day + secondOfDay, time),
          abs(seconds - previous) <= Civil.day / 2, seconds <= reference.upperBound
        {
          return seconds
        }
      }
    }
    let limit = min(reference.referenceSeconds + 3600, reference.upperBound)
    let latest = Civil.floorDivide(limit, Civil.day) + 2
    for back in 0...4 {
      if let seconds = instant(local: (latest - Int64(back)) * Civil.day + secondOfDay, time),
        seconds <= limit
      {
        return seconds
      }
    }
    return nil
  }
}
