// SPDX-License-Identifier: Apache-2.0

public import Grok

/// How a program writes the time, in the manner of `strptime`.
///
/// A layout is one of five words, or a text with directives that must fit the whole captured text.
///
/// | word | reads |
/// |---|---|
/// | `iso8601` | a date `2026-03-01` or `20260301`; `T`, `t` or a blank; a time `10:00:00`, `100000`, `10:00` or `1000`; optionally a fraction after `.` or `,`; optionally a zone as `%z` reads it, also after one blank |
/// | `epoch` | seconds since 1970 UTC, whole or with a fraction after `.` or `,`; may be negative |
/// | `epoch_ms`, `epoch_us`, `epoch_ns` | whole milli-, micro-, nanoseconds since 1970 UTC; may be negative |
///
/// | directive | reads |
/// |---|---|
/// | `%Y` | the year, four digits |
/// | `%y` | two digits: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068 |
/// | `%m` | the month as a number |
/// | `%b` `%B` `%h` | the month's English name, short or full, in any letter case |
/// | `%d` `%e` | the day of the month |
/// | `%j` | the day of the year, one to three digits |
/// | `%H` `%k` | the hour, 0 to 23 |
/// | `%I` `%l` | the hour, 1 to 12; needs `%p` |
/// | `%p` `%P` | `AM` or `PM`, in any letter case |
/// | `%M` `%S` | the minute; the second, 60 only in a leap second |
/// | `%f` | a fraction of a second, one to nine digits |
/// | `%1f` … `%9f` | a fraction of exactly that many digits |
/// | `%.f` `%,f` `%:f` | that separator and one to nine digits, or nothing at all |
/// | `%z` | `Z`, `+02`, `+0200` or `+02:00` |
/// | `%Z` | a zone's name: `UTC`, `GMT`, the names that the rule's own zone uses, and those with one meaning (`EST`, `CEST`, …); together with `%z` it is skipped |
/// | `%s` | seconds since 1970 UTC, may be negative |
/// | `%a` `%A` | a weekday's English name, short or full; not compared with the date |
/// | `%F` `%D` `%T` `%R` | `%Y-%m-%d`, `%m/%d/%y`, `%H:%M:%S`, `%H:%M` |
/// | a blank, `%n`, `%t` | one or more blanks or tabs |
/// | `%%` | a percent sign |
///
/// Every other character stands for itself. `%m %d %e %H %k %I %l %M %S` read one or two digits, and
/// `%d %e %H %k %I %l` skip one blank before a single digit, so that `%b %e` and `%b%e` both read
/// `Mar  1`.
///
/// A date that does not exist (30 February), an hour of 24 and a fraction of more than nine digits are
/// not times: the text stays what it was. A second of 60 is one only at 23:59:60 UTC. A layout without
/// a year or without any date is allowed; the article on times says how they are found. A layout that
/// gives part of a date (a month without a day) is an error.
public struct TimeLayout: Sendable {
  /// The layout as it was written.
  public let text: String

  /// What to read, in order.
  let steps: ContiguousArray<Step>

  /// One thing to read.
  enum Step: Sendable, Equatable {
    case literal(UInt8)
    case blanks
    case year, shortYear, month, monthName, day, dayOfYear, dayName
    case hour, twelveHour, meridiem, minute, second
    /// `HH:MM:SS` in one go, one or two digits each.
    case clock
    case fraction
    case exactFraction(UInt8)
    case optionalFraction(after: UInt8)
    case offset, zoneName
    case epochSeconds
    /// The word `iso8601`.
    case iso8601
    /// The words `epoch_…`: how many of the number's last digits are the fraction.
    case epoch(fractionDigits: UInt8)
    /// The word `epoch`.
    case epochWithFraction
  }

  /// Compiles a layout.
  ///
  /// - Throws: for an unknown directive, two directives that say the same thing, and a layout that
  ///   gives a part of a date or time without the larger part. The error's excerpt is the layout, with
  ///   the caret at the directive.
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String) throws(GrammarError) {
    self.text = text
    if let word = Self.word(text) {
      steps = [word]
    } else {
      var compiler = TimeLayoutCompiler(text)
      steps = try compiler.compile()
    }
  }

  private static func word(_ text: String) -> Step? {
    switch text {
    case "iso8601": .iso8601
    case "epoch": .epochWithFraction
    case "epoch_ms": .epoch(fractionDigits: 3)
    case "epoch_us": .epoch(fractionDigits: 6)
    case "epoch_ns": .epoch(fractionDigits: 9)
    default: nil
    }
  }
}
