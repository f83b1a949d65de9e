// SPDX-License-Identifier: Apache-2.0

import Grok

/// A compiled ``TimeRule``: turns captured text into RFC 3339 in UTC.
///
/// One per thread: it remembers the last day, the last range of the zone, and the last time that had a
/// year of its own. Nothing allocates and no clock is read after `init`.
struct TimeConverter: ~Copyable {
  private let layouts: [TimeLayout]
  let zone: ZoneTable
  /// The rule's year for texts without one.
  let fixedYear: Int?

  /// The zone's range that the last local time fell in.
  private(set) var range = ZoneTable.Range(start: .max, end: .min, offset: 0, name: .none)
  private var date: RFC3339Date?
  /// The last instant of this source whose text had a year.
  var previous: Int64?
  /// The latest year that a text without one can be in, for a limit.
  var latestYear = (limit: Int64.min, year: 0)
  /// The last text of this source that became a time.
  private var memory = TimeMemory()

  /// Compiles a rule.
  ///
  /// - Throws: for a layout or zone that does not exist, naming the nearest one that does.
  init(_ rule: TimeRule, zones: ZoneFinder = .system) throws(GrammarError) {
    let parts = try Self.compile(rule, zones)
    (layouts, zone, fixedYear) = (parts.layouts, parts.zone, rule.year)
  }

  private static func compile(
    _ rule: TimeRule, _ zones: ZoneFinder
  ) throws(GrammarError) -> (layouts: [TimeLayout], zone: ZoneTable) {
    do throws(GrammarError) {
      if let year = rule.year, !(0...9999).contains(year) {
        throw GrammarError("the year \(year) is not within 0 to 9999")
      }
      var layouts: [TimeLayout] = []
      for format in rule.formats.isEmpty ? ["iso8601"] : rule.formats {
        layouts.append(try TimeLayout(format))
      }
      return (layouts, try zones.zone(named: rule.zone ?? "UTC"))
    } catch {
      var located = error
      located.location = error.location ?? rule.location
      throw located
    }
  }

  /// Forgets the event before: the next text comes from another source.
  mutating func startSource() {
    previous = nil
    memory.forget()
  }

  /// Writes `,"timestamp":"…"` with the time of a text.
  ///
  /// A text that differs from the one before only within the hour is not read anew.
  ///
  /// - Parameters:
  ///   - text: as for ``convert(_:reference:into:)``; ``JSONEscaping/padding`` bytes behind its end can
  ///     be read.
  ///   - out: room for ``TimeMemory/memberCapacity`` bytes, all of which may be written.
  /// - Returns: the number of bytes that count, or 0 when the text is not a time.
  @unsafe @inline(__always)
  mutating func writeMember(
    _ text: UnsafeBufferPointer<UInt8>, reference: TimeReference,
    to out: UnsafeMutablePointer<UInt8>
  ) -> Int {
    // SAFETY: the caller vouches for the text's padding and the room.
    switch unsafe memory.copy(text, reference, to: out) {
    case .same: return memory.memberLength
    case .sameHour:
      if memory.givesYear { previous = memory.seconds }
      return memory.memberLength
    case .other: return unsafe writeNewMember(text, reference: reference, to: out)
    }
  }

  @unsafe @inline(never)
  private mutating func writeNewMember(
    _ text: UnsafeBufferPointer<UInt8>, reference: TimeReference,
    to out: UnsafeMutablePointer<UInt8>
  ) -> Int {
    // SAFETY: the head takes 14 bytes, the time 30 at most and the quote one.
    unsafe TimeMemory.writeHead(to: out)
    var hour: TimeMemory.Hour?
    let count = unsafe convert(
      text, reference: reference, into: out + TimeMemory.headLength, hour: &hour)
    guard count > 0 else { return 0 }
    let length = TimeMemory.headLength + count + 1
    unsafe out[length - 1] = 0x22
    unsafe memory.remember(text, reference, out, length, hour)
    return length
  }

  /// Writes the time of a text as RFC 3339 in UTC, with the fraction's digits as they were.
  ///
  /// - Parameters:
  ///   - text: the captured bytes, all of which have to fit one layout.
  ///   - out: room for 48 bytes.
  /// - Returns: the number of bytes written, or 0 when the text is not a time of any layout, or one
  ///   that lies outside of the years 0 to 9999 in UTC.
  /// - Complexity: O(*n*) in the length of the text for each layout that is tried.
  mutating func convert(
    _ text: UnsafeBufferPointer<UInt8>, reference: TimeReference,
    into out: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var hour: TimeMemory.Hour?
    // SAFETY: the same demands.
    return unsafe convert(text, reference: reference, into: out, hour: &hour)
  }

  private mutating func convert(
    _ text: UnsafeBufferPointer<UInt8>, reference: TimeReference,
    into out: UnsafeMutablePointer<UInt8>, hour: inout TimeMemory.Hour?
  ) -> Int {
    memory.forget()
    // SAFETY: the caller's buffer is valid for this call, and the span does not leave it.
    let text = unsafe text.span
    for index in layouts.indices {
      guard var time = layouts[index].parse(text),
        let seconds = instant(&time, reference: reference)
      else { continue }
      // SAFETY: the caller's buffer has room for 48 bytes, more than any time takes.
      let count = unsafe write(time, seconds, into: out)
      guard count > 0 else { continue }
      // A layout before this one might read another text of the hour.
      if index == 0 { hour = self.hour(of: time, seconds, reference) }
      return count
    }
    return 0
  }

  @inline(__always)
  private mutating func write(
    _ time: ParsedTime, _ seconds: Int64, into out: UnsafeMutablePointer<UInt8>
  ) -> Int {
    let day = Civil.floorDivide(seconds, Civil.day)
    if date?.day != day { date = RFC3339Date(day: day) }
    guard let date else { return 0 }
    // SAFETY: the caller's buffer has room for 48 bytes.
    return unsafe date.write(
      secondOfDay: Int(seconds &- day &* Civil.day), isLeapSecond: time.second == 60,
      nanoseconds: time.nanoseconds, digits: time.digits, into: out)
  }

  /// The instant of a local time, by the text's own offset or zone, else the rule's.
  @inline(__always)
  mutating func instant(local: Int64, _ time: ParsedTime) -> Int64? {
    if time.parts.contains(.offset) { return local &- Int64(time.offset) }
    if range.start > local || local >= range.end { range = zone.range(local: local) }
    guard time.parts.contains(.zoneName) else { return local &- range.offset }
    if time.zoneName == range.name, range.name != .none { return local &- range.offset }
    return namedInstant(local: local, time.zoneName)
  }

  /// The instant of a local time whose zone is named, other than the one in force.
  private func namedInstant(local: Int64, _ name: ZoneAbbreviation) -> Int64? {
    guard name != .none else { return nil }
    if let instant = zone.instant(local: local, named: name) { return instant }
    return name.wellKnownOffset.map { local &- Int64($0) }
  }
}
