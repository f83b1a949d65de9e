// SPDX-License-Identifier: Apache-2.0

/// A zone in the notation of POSIX's `TZ` variable, as in `CET-1CEST,M3.5.0,M10.5.0/3`.
///
/// Zoneinfo files end in one, which holds for all times after their last change. The extension of
/// RFC 9636 (section 3.3.1), hours from -167 to 167, is read.
struct PosixZone: Equatable {
  var standardName: ZoneAbbreviation
  /// Seconds east of Greenwich, which POSIX writes with the other sign.
  var standardOffset: Int32
  var daylight: Daylight?

  /// Summer time.
  struct Daylight: Equatable {
    var name: ZoneAbbreviation
    var offset: Int32
    var start: Day
    var end: Day
  }

  /// A moment of every year.
  struct Day: Equatable {
    var form: Form
    /// Seconds after midnight, local time before the change.
    var seconds: Int64

    enum Form: Equatable {
      /// 1…365; 29 February does not count.
      case julian(Int)
      /// 0…365.
      case zeroBased(Int)
      /// Month 1…12, week 1…5 (5 is the last), weekday 0…6 from Sunday.
      case month(Int, week: Int, weekday: Int)
    }

    /// The moment in a year, in local seconds since 1970.
    func localSeconds(year: Int) -> Int64 {
      let newYear = Civil.days(year: year, month: 1, day: 1)
      let day: Int
      switch form {
      case .julian(let number):
        day = newYear + number - 1 + (Civil.isLeap(year) && number >= 60 ? 1 : 0)
      case .zeroBased(let number):
        day = newYear + number
      case .month(let month, let week, let weekday):
        let first = Civil.days(year: year, month: month, day: 1)
        // 1970-01-01 was a Thursday, day 4.
        let firstWeekday = ((first + 4) % 7 + 7) % 7
        var number = (weekday - firstWeekday + 7) % 7 + (week - 1) * 7
        if number >= Civil.length(month: month, year: year) { number -= 7 }
        day = first + number
      }
      return Int64(day) * Civil.day + seconds
    }
  }

  /// The changes of a year in order of time: two, one where summer time never ends, or none.
  func changes(year: Int) -> [ZoneTable.Change] {
    guard let daylight else { return [] }
    func start(_ year: Int) -> Int64 {
      daylight.start.localSeconds(year: year) - Int64(standardOffset)
    }
    let first = ZoneTable.Change(
      start: start(year), offset: daylight.offset, name: daylight.name)
    let end = daylight.end.localSeconds(year: year) - Int64(daylight.offset)
    guard end < start(year + 1) else { return [first] }
    let last = ZoneTable.Change(start: end, offset: standardOffset, name: standardName)
    return first.start <= end ? [first, last] : [last, first]
  }

  /// The zone with this rule since 1900.
  func table() -> ZoneTable {
    let first = ZoneTable.Change(start: .min, offset: standardOffset, name: standardName)
    return Self.table(first: first, changes: [], rule: self, since: 1900)
  }

  /// A zone that follows known changes up to their last and then a rule, from `year` on.
  static func table(
    first: ZoneTable.Change, changes: [ZoneTable.Change], rule: PosixZone?, since year: Int
  ) -> ZoneTable {
    guard let rule else { return ZoneTable(first: first, changes: changes, repeatsFrom: nil) }
    var changes = changes
    let last = changes.last ?? first
    guard rule.daylight != nil else {
      return ZoneTable(first: first, changes: changes, repeatsFrom: nil)
    }
    // A year more on both sides: the edges of the repeated part must have their neighbours.
    for year in year...(year + 402) {
      for change in rule.changes(year: year) where change.start > last.start {
        changes.append(change)
      }
    }
    changes.sort { $0.start < $1.start }
    let repeatsFrom = Int64(Civil.days(year: year + 401, month: 1, day: 1)) * Civil.day
    return ZoneTable(first: first, changes: changes, repeatsFrom: repeatsFrom)
  }
}
