// SPDX-License-Identifier: Apache-2.0

/// Writes a time as RFC 3339 in UTC, as in `2026-03-01T09:00:00.040Z`.
///
/// - Parameters:
///   - seconds: since 1970-01-01T00:00:00Z, rounded towards minus infinity.
///   - nanoseconds: 0…999,999,999, after `seconds`.
///   - digits: how many digits of the fraction to write, 0…9; the rest is cut off, not rounded.
///   - out: room for 30 bytes.
/// - Returns: the number of bytes written; 0 when the year is not within 0…9999.
func writeRFC3339(
  seconds: Int64, nanoseconds: Int, digits: Int, into out: UnsafeMutablePointer<UInt8>
) -> Int {
  let day = Civil.floorDivide(seconds, Civil.day)
  guard let date = RFC3339Date(day: day) else { return 0 }
  let secondOfDay = Int(seconds &- day &* Civil.day)
  // SAFETY: the caller's buffer holds the 11 + 19 bytes of the longest time.
  return unsafe date.write(
    secondOfDay: secondOfDay, isLeapSecond: false, nanoseconds: nanoseconds, digits: digits,
    into: out)
}

/// The text of one day, `2026-03-01T`, kept because nearly every line has the day of the one before.
struct RFC3339Date {
  /// Days since 1970-01-01.
  let day: Int64
  /// `YYYY-MM-`, the first byte lowest.
  private let yearAndMonth: UInt64
  /// `DDT` and a byte to be overwritten, the first byte lowest.
  private let dayAndSeparator: UInt32

  /// Seconds since 1970 of 0000-01-01T00:00:00Z and 10000-01-01T00:00:00Z, in days.
  private static let days: Range<Int64> = -719_528..<2_932_897

  /// The text of a day; `nil` when its year is not within 0…9999.
  init?(day: Int64) {
    guard Self.days.contains(day) else { return nil }
    self.day = day
    let date = Civil.date(days: Int(day))
    let century = UInt64(Self.pair(date.year / 100))
    let year = UInt64(Self.pair(date.year % 100))
    let hyphen: UInt64 = 0x2D
    let month = UInt64(Self.pair(date.month)) | hyphen << 16
    yearAndMonth = century | year << 16 | hyphen << 32 | month << 40
    dayAndSeparator = UInt32(Self.pair(date.day)) | 0x54 << 16
  }

  /// Two digits, the tens in the low byte.
  @inline(__always)
  private static func pair(_ value: Int) -> UInt16 {
    let tens = (value &* 103) &>> 10
    return UInt16(truncatingIfNeeded: (value &- tens &* 10) &<< 8 &+ tens) &+ 0x3030
  }

  /// Writes the whole time; returns the number of bytes, at most 30.
  ///
  /// - Parameters:
  ///   - secondOfDay: 0…86,399.
  ///   - isLeapSecond: writes the second as 60.
  ///   - out: room for 30 bytes.
  @inline(__always)
  func write(
    secondOfDay: Int, isLeapSecond: Bool, nanoseconds: Int, digits: Int,
    into out: UnsafeMutablePointer<UInt8>
  ) -> Int {
    let hour = secondOfDay / 3600
    let minute = (secondOfDay &- hour &* 3600) / 60
    let second = isLeapSecond ? 60 : secondOfDay &- hour &* 3600 &- minute &* 60
    let colon: UInt64 = 0x3A
    let clock =
      UInt64(Self.pair(hour)) | colon << 16 | UInt64(Self.pair(minute)) << 24 | colon << 40
      | UInt64(Self.pair(second)) << 48
    let raw = UnsafeMutableRawPointer(out)
    // SAFETY: the three stores end at byte 19, the fraction at byte 29 at most, and the caller's
    // buffer has room for 30 bytes. Stores of trivial types need no alignment.
    unsafe raw.storeBytes(of: yearAndMonth.littleEndian, as: UInt64.self)
    unsafe raw.storeBytes(of: dayAndSeparator.littleEndian, toByteOffset: 8, as: UInt32.self)
    unsafe raw.storeBytes(of: clock.littleEndian, toByteOffset: 11, as: UInt64.self)
    var count = 19
    if digits > 0 {
      unsafe out[19] = 0x2E
      var rest = nanoseconds
      // Constant divisors are multiplications; three and six digits are the usual ones.
      switch digits {
      case 3: rest /= 1_000_000
      case 6: rest /= 1_000
      default: for _ in digits..<9 { rest /= 10 }
      }
      count = 20 &+ digits
      var index = count
      while index > 20 {
        index &-= 1
        let tenth = rest / 10
        unsafe out[index] = UInt8(truncatingIfNeeded: 0x30 &+ rest &- tenth &* 10)
        rest = tenth
      }
    }
    unsafe out[count] = 0x5A
    return count &+ 1
  }
}
