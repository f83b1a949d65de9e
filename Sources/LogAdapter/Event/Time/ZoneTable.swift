// SPDX-License-Identifier: Apache-2.0

/// The offsets of one zone over all time, as ranges in order.
///
/// ```
/// starts       [ -∞        | t1        | t2        | … ]   UTC seconds
/// localStarts  [ -∞        | t1 + max  | t2 + max  | … ]   local seconds, max of the two offsets there
/// offsets      [ o0        | o1        | o2        | … ]   seconds east of Greenwich
/// names        [ LMT       | CET       | CEST      | … ]
/// ```
///
/// A local time belongs to the last range whose local start is not after it. With the larger of the
/// two offsets at a change this one comparison settles both hard cases: a local time that occurs twice
/// is read as the first of the two, and one that is skipped is read with the offset before the change.
///
/// A zone whose rule goes on for ever is written out for 400 years; the calendar repeats after that,
/// so later times are looked up that much earlier.
final class ZoneTable: Sendable {
  private let starts: [Int64]
  private let localStarts: [Int64]
  private let offsets: [Int32]
  private let names: [ZoneAbbreviation]
  /// Each of `names` once.
  private let distinctNames: [ZoneAbbreviation]
  /// The first second, UTC or local, that is looked up 400 years earlier; `nil` when the last range
  /// has no end.
  private let repeatsFrom: Int64?

  /// A stretch of time with one offset.
  struct Range {
    /// The first second, UTC or local as asked, and the first after it.
    var start: Int64
    var end: Int64
    /// Seconds east of Greenwich.
    var offset: Int64
    var name: ZoneAbbreviation
  }

  /// A change of offset.
  struct Change {
    /// UTC seconds.
    var start: Int64
    var offset: Int32
    var name: ZoneAbbreviation
  }

  /// Creates a zone that never changes.
  convenience init(offset: Int, name: ZoneAbbreviation = .none) {
    self.init(
      first: Change(start: .min, offset: Int32(offset), name: name), changes: [], repeatsFrom: nil)
  }

  /// Creates a zone from its changes in order of time.
  init(first: Change, changes: [Change], repeatsFrom: Int64?) {
    var starts = [Int64.min]
    var localStarts = [Int64.min]
    var offset = first.offset
    for change in changes {
      let local = change.start + Int64(max(offset, change.offset))
      starts.append(change.start)
      // Two changes within hours of each other may swap their local starts.
      localStarts.append(max(local, localStarts[localStarts.count - 1]))
      offset = change.offset
    }
    self.starts = starts
    self.localStarts = localStarts
    offsets = [first.offset] + changes.map(\.offset)
    names = [first.name] + changes.map(\.name)
    distinctNames = Array(Set(names))
    self.repeatsFrom = repeatsFrom
  }

  /// The range that a local time is read in.
  ///
  /// - Complexity: O(log *n*) in the number of ranges.
  func range(local seconds: Int64) -> Range { range(seconds, in: localStarts) }

  /// The range that holds an instant.
  ///
  /// - Complexity: O(log *n*) in the number of ranges.
  func range(instant seconds: Int64) -> Range { range(seconds, in: starts) }

  private func range(_ seconds: Int64, in starts: [Int64]) -> Range {
    var shift: Int64 = 0
    var low = Int64.min
    var high = Int64.max
    if let repeatsFrom, seconds >= repeatsFrom {
      shift = ((seconds - repeatsFrom) / Civil.cycle + 1) * Civil.cycle
      low = repeatsFrom - Civil.cycle
      high = repeatsFrom
    } else if let repeatsFrom {
      high = repeatsFrom
    }
    let index = Self.last(in: starts, notAfter: seconds - shift)
    let start = max(starts[index], low)
    let end = min(index + 1 < starts.count ? starts[index + 1] : .max, high)
    return Range(
      start: start == .min ? start : start + shift, end: end == .max ? end : end + shift,
      offset: Int64(offsets[index]), name: names[index])
  }

  private static func last(in starts: [Int64], notAfter seconds: Int64) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= seconds { low = middle } else { high = middle }
    }
    return low
  }

  /// The instant of a local time that names the zone's abbreviation, `nil` when the zone never had it.
  ///
  /// An offset that was in force under that name at that very instant wins; else it is the one that
  /// had the name last, so that `10:00 CET` in July is 09:00 UTC.
  ///
  /// - Complexity: O(*n*) in the number of ranges when the name is not the one in force.
  func instant(local seconds: Int64, named name: ZoneAbbreviation) -> Int64? {
    guard distinctNames.contains(name) else { return nil }
    let usual = range(local: seconds)
    if usual.name == name { return seconds - usual.offset }
    var fallback: Int64?
    var tried: Int32?
    for index in names.indices.reversed() where names[index] == name && offsets[index] != tried {
      tried = offsets[index]
      let instant = seconds - Int64(offsets[index])
      let there = range(instant: instant)
      if there.name == name, there.offset == Int64(offsets[index]) { return instant }
      if fallback == nil { fallback = instant }
    }
    return fallback
  }
}
