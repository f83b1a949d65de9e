// SPDX-License-Identifier: Apache-2.0

/// Dates of the Gregorian calendar, also before 1582 and without any table.
///
/// A year starts in March here, so that the leap day is the last day of its year and the days before
/// a month are a linear function of the month.
enum Civil {
  /// Seconds of a day; UTC in this module has no other days.
  static let day: Int64 = 86_400
  /// Seconds after which dates, leap years and weekdays repeat: 400 years.
  static let cycle: Int64 = 146_097 * 86_400

  /// Days from 1970-01-01 to a date, negative before it.
  ///
  /// - Parameters:
  ///   - month: 1…12.
  ///   - day: any number; 0 is the day before the first.
  @inline(__always)
  static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year &- 1
    let era = (shifted >= 0 ? shifted : shifted &- 399) / 400
    let yearOfEra = shifted &- era &* 400
    let monthFromMarch = month > 2 ? month &- 3 : month &+ 9
    let dayOfYear = (153 &* monthFromMarch &+ 2) / 5 &+ day &- 1
    let dayOfEra = yearOfEra &* 365 &+ yearOfEra / 4 &- yearOfEra / 100 &+ dayOfYear
    return era &* 146_097 &+ dayOfEra &- 719_468
  }

  /// The date a number of days after 1970-01-01.
  @inline(__always)
  static func date(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days &+ 719_468
    let era = (shifted >= 0 ? shifted : shifted &- 146_096) / 146_097
    let dayOfEra = shifted &- era &* 146_097
    let yearOfEra =
      (dayOfEra &- dayOfEra / 1460 &+ dayOfEra / 36_524 &- dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra &- (365 &* yearOfEra &+ yearOfEra / 4 &- yearOfEra / 100)
    let monthFromMarch = (5 &* dayOfYear &+ 2) / 153
    let day = dayOfYear &- (153 &* monthFromMarch &+ 2) / 5 &+ 1
    let month = monthFromMarch < 10 ? monthFromMarch &+ 3 : monthFromMarch &- 9
    return (yearOfEra &+ era &* 400 &+ (month <= 2 ? 1 : 0), month, day)
  }

  /// The year that holds a second counted from 1970-01-01T00:00:00.
  static func year(seconds: Int64) -> Int {
    date(days: Int(floorDivide(seconds, day))).year
  }

  @inline(__always)
  static func isLeap(_ year: Int) -> Bool {
    year & 3 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month has.
  @inline(__always)
  static func length(month: Int, year: Int) -> Int {
    if month == 2 { return isLeap(year) ? 29 : 28 }
    return 30 &+ ((month &+ month >> 3) & 1)
  }

  /// Division that rounds towards minus infinity; `divisor` is positive.
  @inline(__always)
  static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient &- 1 : quotient
  }
}
