// SPDX-License-Identifier: Apache-2.0

import Foundation
import Grok
import Testing

@testable import LogAdapter

/// Seconds of an RFC 3339 text.
private func seconds(_ text: String) throws -> Int64 {
  try #require(ISO8601DateFormatter().date(from: text).map { Int64($0.timeIntervalSince1970) })
}

@Suite struct TimeConverterTests {
  @Test(
    arguments: [
      // Read in November: December is last year's.
      ("Dec 31 23:59:59", "2026-11-15T12:00:00Z", "2025-12-31T23:59:59Z"),
      ("Nov 15 12:00:00", "2026-11-15T12:00:00Z", "2026-11-15T12:00:00Z"),
      // Up to a day ahead is this year's, for clocks and zones that differ.
      ("Nov 16 12:00:00", "2026-11-15T12:00:00Z", "2026-11-16T12:00:00Z"),
      ("Nov 16 12:00:01", "2026-11-15T12:00:00Z", "2025-11-16T12:00:01Z"),
      ("Jan  1 00:10:00", "2025-12-31T23:59:00Z", "2026-01-01T00:10:00Z"),
      ("Jan  1 00:10:00", "2025-12-30T23:59:00Z", "2025-01-01T00:10:00Z"),
      ("Dec 31 23:59:59", "2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z"),
      // 29 February goes back to a year that has it.
      ("Feb 29 10:00:00", "2026-07-01T00:00:00Z", "2024-02-29T10:00:00Z"),
      ("Feb 29 10:00:00", "2024-02-28T10:00:00Z", "2024-02-29T10:00:00Z"),
      ("Feb 29 10:00:00", "2024-02-28T09:59:59Z", "2020-02-29T10:00:00Z"),
      ("Feb 29 10:00:00", "2103-01-01T00:00:00Z", "2096-02-29T10:00:00Z"),
      ("Feb 30 10:00:00", "2024-02-28T10:00:00Z", nil),
    ] as [(String, String, String?)])
  func `a text without a year is in the latest year that is not after the reference and a day`(
    text: String, read: String, expected: String?
  ) throws {
    let reference = TimeReference(readSeconds: try seconds(read))
    #expect(try converted(text, "%b %e %H:%M:%S", reference: reference) == expected)
  }

  @Test func `the file's time is the reference, the time read the bound`() throws {
    let read = try seconds("2026-11-15T12:00:00Z")
    func text(_ text: String, modified: String) throws -> String? {
      let reference = TimeReference(modifiedSeconds: try seconds(modified), readSeconds: read)
      return try converted(text, "%b %e %T", reference: reference)
    }
    #expect(try text("Dec 31 10:00:00", modified: "2021-01-01T00:00:00Z") == "2020-12-31T10:00:00Z")
    #expect(try text("Jun  1 10:00:00", modified: "2021-01-01T00:00:00Z") == "2020-06-01T10:00:00Z")
    // A file from the future does not make events of the future.
    #expect(try text("Dec 31 10:00:00", modified: "2090-01-01T00:00:00Z") == "2025-12-31T10:00:00Z")
    for far in [Int64.min, .max] {
      let reference = TimeReference(modifiedSeconds: far, readSeconds: far)
      _ = try converted("Dec 31 10:00:00", "%b %e %T", reference: reference)
      _ = try converted("10:00:00", "%T", reference: reference)
    }
  }

  @Test func `a year that the rule gives wins`() throws {
    #expect(try converted("Dec 31 10:00:00", "%b %e %T", year: 1999) == "1999-12-31T10:00:00Z")
    #expect(try converted("Feb 29 10:00:00", "%b %e %T", year: 1999) == nil)
    #expect(try converted("2026.366", "%Y.%j", year: 2024) == nil)
    #expect(try converted("366", "%j", year: 2024) == "2024-12-31T00:00:00Z")
    #expect(ruleErrorOfYear(10_000) == "the year 10000 is not within 0 to 9999")
    #expect(ruleErrorOfYear(-1) != nil)
  }

  private func ruleErrorOfYear(_ year: Int) -> String? {
    do throws(GrammarError) {
      _ = try TimeConverter(TimeRule(field: FieldPath(["t"]), year: year))
      return nil
    } catch {
      return error.message
    }
  }

  @Test func `the year is nearest to the event before that had one`() throws {
    let rule = TimeRule(field: FieldPath(["t"]), formats: ["%b %e %T", "iso8601"])
    var converter = try TimeConverter(rule)
    #expect(converter.text("Dec 31 23:00:00") == "2025-12-31T23:00:00Z")
    #expect(converter.text("2012-12-31T23:59:00") == "2012-12-31T23:59:00Z")
    #expect(converter.text("Dec 31 23:59:59") == "2012-12-31T23:59:59Z")
    #expect(converter.text("Jan  1 00:00:01") == "2013-01-01T00:00:01Z")
    #expect(converter.text("Jun 15 00:00:00") == "2013-06-15T00:00:00Z")
    #expect(converter.text("Jul 15 00:00:00") == "2012-07-15T00:00:00Z")
    #expect(converter.text("Feb 29 00:00:00") == "2024-02-29T00:00:00Z")
    // Never more than a day after the time read.
    let reference = TimeReference(readSeconds: try seconds("2012-12-31T12:00:00Z"))
    #expect(converter.text("Jan  1 11:00:00", reference: reference) == "2013-01-01T11:00:00Z")
    #expect(converter.text("Jan  2 00:00:00", reference: reference) == "2012-01-02T00:00:00Z")
    converter.startSource()
    #expect(converter.text("Dec 31 23:00:00") == "2025-12-31T23:00:00Z")
  }

  @Test func `years roll over New Year while a pipe is read`() throws {
    var converter = try TimeConverter(
      TimeRule(field: FieldPath(["t"]), formats: ["%b %e %T"], zone: "+01:00"))
    let midnight = try seconds("2025-12-31T23:00:00Z")
    for second in -200..<200 {
      let local = rfc3339(midnight + 3600 + Int64(second))
      let month = second < 0 ? "Dec 31" : "Jan  1"
      let text = month + " " + local.dropFirst(11).dropLast()
      let reference = TimeReference(readSeconds: midnight + Int64(second))
      #expect(
        converter.text(text, reference: reference) == rfc3339(midnight + Int64(second)))
    }
  }

  @Test(
    arguments: [
      ("23:59:59", "2026-07-01T00:00:10Z", "2026-06-30T23:59:59Z"),
      ("00:00:05", "2026-07-01T00:00:10Z", "2026-07-01T00:00:05Z"),
      ("01:00:10", "2026-07-01T00:00:10Z", "2026-07-01T01:00:10Z"),
      ("01:00:11", "2026-07-01T00:00:10Z", "2026-06-30T01:00:11Z"),
    ])
  func `a text without a date is on the latest day that is not after the reference and an hour`(
    text: String, read: String, expected: String
  ) throws {
    let reference = TimeReference(readSeconds: try seconds(read))
    #expect(try converted(text, "%T", reference: reference) == expected)
  }

  @Test func `a text without a date is nearest to the event before`() throws {
    var converter = try TimeConverter(
      TimeRule(field: FieldPath(["t"]), formats: ["%T", "iso8601"], zone: "-08:00"))
    #expect(converter.text("2026-01-01T23:00:00") == "2026-01-02T07:00:00Z")
    #expect(converter.text("23:30:00") == "2026-01-02T07:30:00Z")
    #expect(converter.text("00:30:00") == "2026-01-02T08:30:00Z")
    #expect(converter.text("12:30:00") == "2026-01-01T20:30:00Z")
  }

  @Test(
    arguments: [
      ("iso8601", "2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
      ("iso8601", "2017-01-01T00:59:60.5+01:00", "2016-12-31T23:59:60.5Z"),
      ("iso8601", "2016-12-31T23:59:60+01:00", nil),
      ("%F %T", "2016-12-31 22:59:60", nil),
      ("%F %T", "2016-12-31 23:59:61", nil),
      ("%b %e %T", "Jun 30 23:59:60", "2026-06-30T23:59:60Z"),
    ] as [(String, String, String?)])
  func `second 60 is a time only at the end of a UTC day`(
    layout: String, text: String, expected: String?
  ) throws {
    #expect(try converted(text, layout) == expected)
  }

  @Test func `days and dates agree with Foundation`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    // From 1583: Foundation's calendar is the Julian one before October 1582.
    for day in stride(from: -141_350, to: 2_932_890, by: 97) {
      let date = Date(timeIntervalSince1970: Double(day) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let found = Civil.date(days: day)
      #expect(found.year == parts.year && found.month == parts.month && found.day == parts.day)
    }
  }

  @Test func `days and dates are each other's inverse over ten thousand years`() {
    var expected = Civil.days(year: 0, month: 1, day: 1)
    #expect(expected == -719_528)
    for year in 0...9999 {
      for month in 1...12 {
        #expect(Civil.days(year: year, month: month, day: 1) == expected)
        let length = Civil.length(month: month, year: year)
        let last = Civil.date(days: expected + length - 1)
        #expect(last.year == year && last.month == month && last.day == length)
        expected += length
      }
    }
    #expect(expected == 2_932_897)
  }

  @Test func `the writer cuts and never rounds`() {
    #expect(rfc3339(1_700_000_000) == "2023-11-14T22:13:20Z")
    #expect(rfc3339(0, nanoseconds: 999_999_999, digits: 3) == "1970-01-01T00:00:00.999Z")
    #expect(rfc3339(0, nanoseconds: 1, digits: 9) == "1970-01-01T00:00:00.000000001Z")
    #expect(rfc3339(0, nanoseconds: 120_000_000, digits: 1) == "1970-01-01T00:00:00.1Z")
    #expect(rfc3339(-1, nanoseconds: 5_000, digits: 6) == "1969-12-31T23:59:59.000005Z")
    #expect(rfc3339(253_402_300_800) == "")
    #expect(rfc3339(-62_167_219_201) == "")
    #expect(rfc3339(.max) == "")
    #expect(rfc3339(.min) == "")
  }
}

@Suite struct TimeFuzzTests {
  private static let layouts = [
    "iso8601", "epoch", "epoch_ms", "epoch_us", "epoch_ns", "%d/%b/%Y:%H:%M:%S %z", "%b %e %T",
    "%a %b %d %H:%M:%S%.f %Y", "%Y.%j %I:%M %p", "%F %T,%3f %Z", "%y%m%d %k:%M:%S", "%s.%f", "%T",
    "%D %R%z %Z", "%A, %d-%B-%Y",
  ]
  private static let samples = [
    "2026-03-01T10:00:00.040+01:00", "1700000000.123", "1700000000123", "-5", "1700000000123456789",
    "01/Mar/2026:10:00:00 +0100", "Mar  1 10:00:00", "Sun March 01 10:00:00.5 2026",
    "2026.060 01:30 pm", "2026-03-01 23:59:60,040 CEST", "260301  9:05:06", "23:59:59",
    "03/01/26 10:00-0300 BRT", "Sunday, 29-February-2028", "9999-12-31 23:59:59,999 -03",
  ]

  @Test func `no bytes trap or make an invalid time`() throws {
    var random = SeededNumbers()
    let alphabet = Array("0123456789012345678901234567890-:/+ .,TZaeMrbFJSunpmCET\t".utf8)
    let references = [
      TimeReference(readSeconds: 0), TimeReference(readSeconds: summer2026),
      TimeReference(modifiedSeconds: .min, readSeconds: .max),
    ]
    var understood = 0
    for layout in Self.layouts {
      for zone in ["UTC", "-23:59", "CET-1CEST,M3.5.0,M10.5.0/3"] {
        var converter = try TimeConverter(
          TimeRule(field: FieldPath(["t"]), formats: [layout], zone: zone))
        for round in 0..<1_500 {
          var bytes = Array(Self.samples.randomElement(using: &random)!.utf8)
          for _ in 0..<(round % 4) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(alphabet.randomElement(using: &random)!, at: place)
            case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
            default: bytes[place] = alphabet.randomElement(using: &random)!
            }
          }
          let reference = references.randomElement(using: &random)!
          guard let text = converter.text(bytes, reference: reference) else { continue }
          understood += 1
          #expect(isRFC3339(text), "\(layout) \(bytes): \(text), seed \(random.seed)")
        }
      }
    }
    #expect(understood > 1_000)
  }

  @Test func `any layout text compiles or says why`() {
    var random = SeededNumbers()
    let alphabet = Array("%%%%%YymbdHMSfzZsajIpFDTR.,:39 -/é\u{1F600}")
    for _ in 0..<20_000 {
      let text = String(
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          alphabet.randomElement(using: &random)!
        })
      do throws(GrammarError) {
        let layout = try TimeLayout(text)
        #expect(!layout.steps.isEmpty)
      } catch {
        #expect(error.remedy != nil && error.excerpt == text, "seed \(random.seed)")
        #expect((0...max(0, text.count - 1)).contains(error.caret ?? -1), "seed \(random.seed)")
      }
    }
  }

  /// RFC 3339 with `T` and `Z`, a real date, and second 60 only at 23:59.
  private func isRFC3339(_ text: String) -> Bool {
    guard
      let match = text.wholeMatch(
        of: /(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?Z/),
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3),
      let hour = Int(match.4), let minute = Int(match.5), let second = Int(match.6)
    else { return false }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && day >= 1 && day <= lengths[month - 1] && hour < 24
      && minute < 60 && (second < 60 || second == 60 && hour == 23 && minute == 59)
  }
}
