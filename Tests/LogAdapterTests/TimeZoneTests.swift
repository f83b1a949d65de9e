// SPDX-License-Identifier: Apache-2.0

import Foundation
import Grok
import Testing

@testable import LogAdapter

@Suite(.enabled(if: hasZoneFiles, noZoneFiles))
struct TimeZoneTests {
  @Test(
    arguments: [
      // The hour that is skipped is read with the offset before the change.
      ("Europe/Rome", "2026-03-29 01:59:59", "2026-03-29T00:59:59Z"),
      ("Europe/Rome", "2026-03-29 02:00:00", "2026-03-29T01:00:00Z"),
      ("Europe/Rome", "2026-03-29 02:30:00", "2026-03-29T01:30:00Z"),
      ("Europe/Rome", "2026-03-29 03:00:00", "2026-03-29T01:00:00Z"),
      ("America/New_York", "2026-03-08 02:30:00", "2026-03-08T07:30:00Z"),
      ("Australia/Sydney", "2026-10-04 02:30:00", "2026-10-03T16:30:00Z"),
      // The hour that occurs twice is read as the first of the two.
      ("Europe/Rome", "2026-10-25 01:59:59", "2026-10-24T23:59:59Z"),
      ("Europe/Rome", "2026-10-25 02:30:00", "2026-10-25T00:30:00Z"),
      ("Europe/Rome", "2026-10-25 03:00:00", "2026-10-25T02:00:00Z"),
      ("America/New_York", "2026-11-01 01:30:00", "2026-11-01T05:30:00Z"),
      ("Australia/Sydney", "2026-04-05 02:30:00", "2026-04-04T15:30:00Z"),
      // After the last change that the files list.
      ("Europe/Rome", "2037-07-01 12:00:00", "2037-07-01T10:00:00Z"),
      ("Europe/Rome", "2038-01-19 12:00:00", "2038-01-19T11:00:00Z"),
      ("Europe/Rome", "2096-03-25 02:30:00", "2096-03-25T01:30:00Z"),
      ("Europe/Rome", "2500-07-01 12:00:00", "2500-07-01T10:00:00Z"),
      ("Europe/Rome", "9999-07-01 12:00:00", "9999-07-01T10:00:00Z"),
      ("Australia/Sydney", "9999-12-31 12:00:00", "9999-12-31T01:00:00Z"),
      ("America/Sao_Paulo", "2050-01-01 00:00:00", "2050-01-01T03:00:00Z"),
      // Offsets that are no whole hours.
      ("Asia/Kolkata", "2026-03-01 10:00:00", "2026-03-01T04:30:00Z"),
      ("Asia/Kathmandu", "2026-03-01 10:00:00", "2026-03-01T04:15:00Z"),
      ("Australia/Lord_Howe", "2026-07-01 10:00:00", "2026-06-30T23:30:00Z"),
      ("America/St_Johns", "2026-07-01 10:00:00", "2026-07-01T12:30:00Z"),
      // A day that never was: Samoa skipped 30 December 2011.
      ("Pacific/Apia", "2011-12-30 12:00:00", "2011-12-30T22:00:00Z"),
      ("Pacific/Apia", "2011-12-31 12:00:00", "2011-12-30T22:00:00Z"),
      // Winter time is the exception in the Irish file, and Greenland changes the evening before.
      ("Europe/Dublin", "2040-07-01 12:00:00", "2040-07-01T11:00:00Z"),
      ("Europe/Dublin", "2040-01-01 12:00:00", "2040-01-01T12:00:00Z"),
      ("America/Nuuk", "2040-07-01 12:00:00", "2040-07-01T13:00:00Z"),
      ("Africa/Casablanca", "2026-06-01 12:00:00", "2026-06-01T11:00:00Z"),
      ("Etc/GMT+5", "2026-06-01 12:00:00", "2026-06-01T17:00:00Z"),
      ("Europe/Rome", "1970-01-01 00:30:00", "1969-12-31T23:30:00Z"),
      ("Europe/Rome", "0001-01-01 00:49:56", "0001-01-01T00:00:00Z"),
      ("+02:00", "2026-03-01 10:00:00", "2026-03-01T08:00:00Z"),
      ("-0330", "2026-03-01 10:00:00", "2026-03-01T13:30:00Z"),
      ("UTC", "2026-03-01 10:00:00", "2026-03-01T10:00:00Z"),
    ])
  func `a text without a zone is in the rule's`(
    zone: String, text: String, expected: String
  ) throws {
    #expect(try converted(text, "%F %T", zone: zone) == expected)
    // The range of the first call must not leak into the second.
    var converter = try TimeConverter(
      TimeRule(field: FieldPath(["t"]), formats: ["%F %T"], zone: zone))
    _ = converter.text("2026-07-01 00:00:00")
    #expect(converter.text(text) == expected)
    _ = converter.text("9000-01-01 00:00:00")
    #expect(converter.text(text) == expected)
  }

  @Test(
    arguments: [
      ("Europe/Rome", "2026-03-01 10:00:00 CET", "2026-03-01T09:00:00Z"),
      ("Europe/Rome", "2026-07-01 10:00:00 CEST", "2026-07-01T08:00:00Z"),
      ("Europe/Rome", "2026-07-01 10:00:00 CET", "2026-07-01T09:00:00Z"),
      ("Europe/Rome", "2026-10-25 02:30:00 CEST", "2026-10-25T00:30:00Z"),
      ("Europe/Rome", "2026-10-25 02:30:00 CET", "2026-10-25T01:30:00Z"),
      ("Europe/Rome", "2026-07-01 10:00:00 UTC", "2026-07-01T10:00:00Z"),
      ("Europe/Rome", "2026-07-01 10:00:00 EDT", "2026-07-01T14:00:00Z"),
      ("Asia/Kolkata", "2026-07-01 10:00:00 IST", "2026-07-01T04:30:00Z"),
      ("Asia/Jerusalem", "2026-01-01 10:00:00 IST", "2026-01-01T08:00:00Z"),
      ("Europe/Dublin", "2026-07-01 10:00:00 IST", "2026-07-01T09:00:00Z"),
      ("Europe/London", "2026-07-01 10:00:00 BST", "2026-07-01T09:00:00Z"),
      ("Europe/London", "2026-01-01 10:00:00 GMT", "2026-01-01T10:00:00Z"),
      ("Asia/Shanghai", "2026-01-01 10:00:00 CST", "2026-01-01T02:00:00Z"),
      ("America/Chicago", "2500-11-01 10:00:00 CST", "2500-11-01T16:00:00Z"),
      ("America/Sao_Paulo", "2026-01-01 10:00:00 -03", "2026-01-01T13:00:00Z"),
    ])
  func `a zone's name is the rule's own before it is anybody's`(
    zone: String, text: String, expected: String
  ) throws {
    #expect(try converted(text, "%F %T %Z", zone: zone) == expected)
  }

  @Test(
    arguments: [
      ("Europe/Rom", "did you mean 'Europe/Rome'?"), ("rome", "did you mean 'Europe/Rome'?"),
      ("Europa/Berlin", "did you mean 'Europe/Berlin'?"),
      ("America/New York", "did you mean 'America/New_York'?"),
      ("UTC+2", "did you mean '+02:00'?"), ("GMT-0330", "did you mean '-03:30'?"),
      ("+25:00", "write a name"), ("", "write a name"), ("zzzzzzzzzzzzzz", "write a name"),
    ])
  func `an unknown zone names the nearest`(zone: String, remedy: String) throws {
    let error = try #require(ruleError("%F", zone: zone))
    #expect(error.message == "there is no zone '\(zone)'")
    #expect(error.remedy?.contains(remedy) == true, "\(error.remedy ?? "none")")
  }

  @Test(arguments: [
    "../../../etc/localtime", "/etc/localtime", "Europe/../Europe/Rome", "./Europe/Rome",
    "Europe//Rome", "Europe/Rome/", ".hidden", "Europe", "zone.tab", "Europe/Rome\u{0}x",
  ])
  func `a zone's name never leads out of the zoneinfo directories`(name: String) {
    #expect(ruleError("%F", zone: name) != nil)
  }

  @Test func `files that count leap seconds are refused`() throws {
    let path = "/usr/share/zoneinfo/right/Europe/Rome"
    guard FileManager.default.fileExists(atPath: path) else { return }
    #expect(ZoneFinder.table(atPath: path) == nil)
  }

  @Test func `local is TZ, and without it the machine's zone`() throws {
    var zones = ZoneFinder.system
    let noon = Int64(1_782_907_200)
    for (local, offset) in [
      ("Europe/Rome", 7200), (":Europe/Rome", 7200), ("CET-1CEST,M3.5.0,M10.5.0/3", 7200),
      ("EST5EDT", -14400), ("", 0), ("XYZ-3:30", 12600),
    ] as [(String, Int64)] {
      zones.local = local
      #expect(try zones.zone(named: "local").range(instant: noon).offset == offset, "\(local)")
    }
    zones.local = "No/Where"
    #expect(throws: GrammarError.self) { try zones.zone(named: "local") }
    zones.local = nil
    #expect(throws: Never.self) { try zones.zone(named: "local") }
  }

  @Test func `all zones agree with Foundation over random instants`() throws {
    var random = SeededNumbers()
    let zones = [
      "Europe/Rome", "Europe/London", "Europe/Dublin", "America/New_York", "America/Los_Angeles",
      "America/St_Johns", "America/Sao_Paulo", "Australia/Sydney", "Australia/Lord_Howe",
      "Asia/Kolkata", "Asia/Kathmandu", "Asia/Tokyo", "Asia/Tehran", "Pacific/Auckland",
      "Pacific/Chatham", "Africa/Johannesburg", "Europe/Istanbul", "America/Phoenix",
    ].filter { TimeZone(identifier: $0) != nil }
    #expect(zones.count > 10)
    var inOverlap = 0
    for name in zones {
      let foundation = try #require(TimeZone(identifier: name))
      var converter = try TimeConverter(
        TimeRule(field: FieldPath(["t"]), formats: ["%F %T"], zone: name))
      for _ in 0..<6_000 {
        // 1972 to 2090: before, offsets were local and less sure.
        let instant = Int64.random(in: 63_072_000..<3_786_912_000, using: &random)
        let offset = Int64(
          foundation.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant))))
        let local = rfc3339(instant + offset).dropLast().replacing("T", with: " ")
        let found = converter.text(String(local))
        if found == rfc3339(instant) { continue }
        // The second of two equal local times is read as the first.
        let first = ISO8601DateFormatter().date(from: found ?? "")?.timeIntervalSince1970
        let earlier = try #require(
          first.map { Int64($0) }, "\(name) \(local): \(found ?? "none"), seed \(random.seed)")
        let its = Int64(
          foundation.secondsFromGMT(for: Date(timeIntervalSince1970: Double(earlier))))
        #expect(
          earlier < instant && earlier + its == instant + offset,
          "\(name) \(local): \(found ?? "none"), seed \(random.seed)")
        inOverlap += 1
      }
    }
    #expect(inOverlap < zones.count * 6_000 / 500, "seed \(random.seed)")
  }
}

@Suite struct TimeZoneRuleTests {
  /// A machine without zone files.
  private let bare = ZoneFinder(directories: ["/nonexistent"], local: nil)

  @Test func `without zone files offsets and rules still work`() throws {
    let error = ruleError("%F", zone: "Europe/Rome", zones: bare)
    #expect(error?.message.contains("needs the zoneinfo files") == true)
    #expect(error?.remedy?.contains("tzdata") == true)
    for zone in ["UTC", "+01:00", "-0800", "CET-1CEST,M3.5.0,M10.5.0/3"] {
      #expect(ruleError("%F", zone: zone, zones: bare) == nil)
    }
  }

  @Test(
    arguments: [
      ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", 3600, 7200),
      ("CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T01:00:00Z", 7200, 3600),
      ("EST5EDT,M3.2.0,M11.1.0", "2026-03-08T07:00:00Z", -18000, -14400),
      ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00Z", -7200, -3600),
      ("IST-2IDT,M3.4.4/26,M10.5.0", "2026-03-27T00:00:00Z", 7200, 10800),
      ("EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-28T00:00:00Z", 7200, 10800),
      ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-04-04T16:00:00Z", 39600, 36000),
      ("XXX-1YYY,J60,J300", "2028-03-01T01:00:00Z", 3600, 7200),
      ("XXX-1YYY,59,300", "2028-02-29T01:00:00Z", 3600, 7200),
      ("XXX-1YYY,0/0,J365/25", "2026-06-01T01:00:00Z", 7200, 7200),
      ("XXX3EDT4,0/0,J365/23", "2030-01-01T03:00:00Z", -14400, -14400),
      ("XXX-5:45", "2026-06-01T01:00:00Z", 20700, 20700),
      ("CET-1CEST,M3.5.0,M10.5.0/3", "8026-03-29T01:00:00Z", 3600, 7200),
    ] as [(String, String, Int64, Int64)])
  func `POSIX rules change at the second they name`(
    rule: String, change: String, before: Int64, after: Int64
  ) throws {
    let table = try #require(PosixZone(rule.utf8)).table()
    let instant = try #require(
      ISO8601DateFormatter().date(from: change).map { Int64($0.timeIntervalSince1970) })
    #expect(table.range(instant: instant - 1).offset == before)
    #expect(table.range(instant: instant).offset == after)
  }

  @Test(arguments: [
    "", "CET", "CE-1", "CET-1CEST,", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,M10.5.0/3x",
    "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0",
    "CET-1CEST,J0,J300", "CET-1CEST,366,1", "CET-1CEST,M3.5.0/168,M10.5.0", "<CET-1", "CET-25",
  ])
  func `broken POSIX rules are none`(text: String) {
    #expect(PosixZone(text.utf8) == nil)
  }

  @Test func `damaged zone files never trap`() throws {
    var random = SeededNumbers()
    var files = [sampleZoneFile()]
    for name in ["Europe/Rome", "America/New_York", "Etc/UTC"] {
      if let data = FileManager.default.contents(atPath: "/usr/share/zoneinfo/" + name) {
        files.append(Array(data))
      }
    }
    #expect(ZoneTable.read(zoneFile: files[0]) != nil)
    for file in files {
      for length in 0..<min(file.count, 400) {
        #expect(ZoneTable.read(zoneFile: Array(file[..<length])) == nil)
      }
      for _ in 0..<2_000 {
        var damaged = file
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let place = Int.random(in: damaged.indices, using: &random)
          damaged[place] = UInt8.random(in: 0...255, using: &random)
        }
        guard let table = ZoneTable.read(zoneFile: damaged) else { continue }
        for _ in 0..<4 {
          let second = Int64.random(in: -62_167_219_200...253_402_300_799, using: &random)
          for range in [table.range(local: second), table.range(instant: second)] {
            #expect(range.start <= second && second < range.end, "seed \(random.seed)")
            #expect(abs(range.offset) <= 93_600, "seed \(random.seed)")
          }
          _ = table.instant(local: second, named: ZoneAbbreviation("CEST".utf8))
        }
      }
    }
  }

  /// A version 2 file with one change at 2000-01-01T00:00:00Z and summer time after it.
  private func sampleZoneFile() -> [UInt8] {
    func header(times: UInt8) -> [UInt8] {
      Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15)
        + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, times, 0, 0, 0, 2, 0, 0, 0, 8]
    }
    let types: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0x0E, 0x10, 0, 4]
    let names: [UInt8] = Array("LMT\0CET\0".utf8)
    let time: [UInt8] = [0, 0, 0, 0, 0x38, 0x6D, 0x43, 0x80]
    return header(times: 0) + types + names + header(times: 1) + time + [1] + types + names
      + Array("\nCET-1CEST,M3.5.0,M10.5.0/3\n".utf8)
  }

  @Test func `a zone file's last change hands over to its rule`() throws {
    let table = try #require(ZoneTable.read(zoneFile: sampleZoneFile()))
    #expect(table.range(instant: 946_684_799).offset == 0)
    #expect(table.range(instant: 946_684_800).offset == 3600)
    #expect(table.range(instant: summer2026).offset == 7200)
    #expect(table.range(instant: summer2026 + 10 * Civil.cycle).offset == 7200)
  }
}

/// The text of an instant, by the module's own writer.
func rfc3339(_ seconds: Int64, nanoseconds: Int = 0, digits: Int = 0) -> String {
  var out = [UInt8](repeating: 0, count: 48)
  // SAFETY: the buffer has room for more than the 30 bytes of the longest time.
  let count = unsafe out.withUnsafeMutableBufferPointer { out in
    unsafe writeRFC3339(
      seconds: seconds, nanoseconds: nanoseconds, digits: digits, into: out.baseAddress!)
  }
  return String(decoding: out[..<count], as: UTF8.self)
}
