// SPDX-License-Identifier: Apache-2.0

extension TimeConverter {
  /// What all texts have in common that differ from a converted one only in minute, second and
  /// fraction; `nil` when they need not be in the same hour of the same zone's range.
  ///
  /// - Parameters:
  ///   - time: the text just converted, by the first layout.
  ///   - seconds: the instant that it became.
  func hour(
    of time: ParsedTime, _ seconds: Int64, _ reference: TimeReference
  ) -> TimeMemory.Hour? {
    guard !time.parts.contains(.epoch), time.second < 60 else { return nil }
    let start = seconds - Int64(time.minute * 60 + time.second)
    var offset = Int64(time.offset)
    if !time.parts.contains(.offset) {
      offset = range.offset
      guard !time.parts.contains(.zoneName) || time.zoneName == range.name else { return nil }
      let local = start + offset
      guard range.start <= local, range.end > local + 3600 else { return nil }
    }
    // The rule's year is no help to a text without a date.
    let hasDate = !time.parts.isDisjoint(with: [.monthAndDay, .dayOfYear])
    let needsReference = !time.parts.contains(.year) && (fixedYear == nil || !hasDate)
    guard !needsReference || isSettled(time, start, offset, reference) else { return nil }
    var hour = TimeMemory.Hour(
      start: start, secondPlace: time.secondPlace, fractionPlace: time.fractionPlace,
      digits: time.digits, givesYear: time.parts.contains(.year), needsReference: needsReference)
    // In a zone that is half an hour off, another minute may be in another hour.
    if offset % 3600 == 0 {
      hour.minutePlace = time.minutePlace
    } else {
      guard offset % 60 == 0 else { return nil }
      hour.start += Int64(time.minute * 60)
    }
    return hour
  }

  /// Whether every second of the hour would get the year, or the day, that this one got.
  private func isSettled(
    _ time: ParsedTime, _ start: Int64, _ offset: Int64, _ reference: TimeReference
  ) -> Bool {
    guard previous == nil else { return false }
    let end = start + 3600
    if time.parts.isDisjoint(with: [.monthAndDay, .dayOfYear]) {
      // The days after this one are in the same range, so they are exactly days away.
      guard time.parts.contains(.offset) || range.end > start + offset + 4 * Civil.day else {
        return false
      }
      let limit = min(reference.referenceSeconds + 3600, reference.upperBound)
      return end <= limit && start + Civil.day > limit
    }
    // A year later is at least 363 days later, whatever the zone did meanwhile.
    let limit = min(reference.referenceSeconds + Civil.day, reference.upperBound)
    return end <= limit && start + 363 * Civil.day > limit
  }
}
