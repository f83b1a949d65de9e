// SPDX-License-Identifier: Apache-2.0

/// What a text says about a time, before zone and year are filled in.
///
/// Every part is within the range that its directive allows; whether the day exists in its month is
/// not known before the year is.
struct ParsedTime {
  /// Which parts the text gave.
  struct Parts: OptionSet {
    let rawValue: UInt16

    static let year = Parts(rawValue: 1)
    static let monthAndDay = Parts(rawValue: 2)
    static let dayOfYear = Parts(rawValue: 4)
    /// ``ParsedTime/offset`` holds what the text gave.
    static let offset = Parts(rawValue: 8)
    /// ``ParsedTime/zoneName`` holds what the text gave.
    static let zoneName = Parts(rawValue: 16)
    /// ``ParsedTime/epochSeconds`` is the whole time.
    static let epoch = Parts(rawValue: 32)
    /// The epoch number, fraction included, has a minus sign.
    static let negative = Parts(rawValue: 64)
    static let afternoon = Parts(rawValue: 128)
    static let twelveHours = Parts(rawValue: 256)
  }

  var parts: Parts = []
  /// 0…9999.
  var year = 0
  /// 1…12.
  var month = 1
  /// 1…31.
  var day = 1
  /// 1…366.
  var dayOfYear = 0
  /// 0…23.
  var hour = 0
  /// 0…59.
  var minute = 0
  /// 0…60.
  var second = 0
  /// 0…999,999,999.
  var nanoseconds = 0
  /// How many digits the fraction was written with, 0…9.
  var digits = 0
  /// Where in the text the minute, the second and the fraction begin, when the first two have two
  /// digits; -1 where they have not, or are not there.
  var minutePlace = -1
  var secondPlace = -1
  var fractionPlace = -1
  /// Seconds east of Greenwich.
  var offset = 0
  /// Letters of a zone's abbreviation.
  var zoneName = ZoneAbbreviation.none
  /// Whole seconds since 1970-01-01T00:00:00Z, without the sign.
  var epochSeconds: Int64 = 0
}
