// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

@testable import LogAdapter

/// A time that was read in part is the time that reading all of it gives.
@Suite struct TimeMemoryTests {
  /// A rule's layouts, and how texts for each of them are written.
  private static let rules: [(formats: [String], shapes: [String])] = [
    (["%d/%b/%Y:%H:%M:%S %z"], ["d/b/Y:H:M:S z"]),
    (["iso8601"], ["Y-m-dTH:M:SfZ", "Y-m-d H:M:Sf z", "Y-m-d H:M:S", "Y-m-d H:M", "YmdTHMSf"]),
    (["%b %e %H:%M:%S"], ["b e H:M:S", "b e k:M:S"]),
    (["%b %d %T%.f"], ["b d H:M:Sf", "b d H:M:S"]),
    (["%T.%3f"], ["H:M:Sf"]),
    (["%F %T,%3f", "iso8601"], ["Y-m-d H:M:Sf", "Y-m-dTH:M:Sf", "Y-m-d H:M:S"]),
    (["iso8601", "%b %e %T", "%T"], ["Y-m-dTH:M:S", "b e H:M:S", "H:M:S"]),
    (["%b %e %T", "%T", "iso8601"], ["b e H:M:S", "H:M:S", "Y-m-dTH:M:S"]),
    (["%F %I:%M:%S %p"], ["Y-m-d I:M:S p"]),
    (["%F %T %Z"], ["Y-m-d H:M:S n"]),
    (["%Y.%j %k:%M"], ["Y.j k:M"]),
    (["%F %M.%H", "%F %H.%M"], ["Y-m-d H.M"]),
    (["epoch", "%s.%f"], ["E", "Ef"]),
    (["%T%.f %d %m %Y"], ["H:M:Sf d m Y"]),
  ]
  private static let zones = [
    "UTC", "+05:30", "-03:00", "CET-1CEST,M3.5.0,M10.5.0/3",
    "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "<+0017>-0:17:30<+0117>,M3.5.0,M10.5.0/3",
  ]
  /// Changes of CET, the ends of years, a leap day, a leap second, and the first and last year.
  private static let turns: [Int64] = [
    1_774_746_000, 1_792_890_000, 1_798_761_600, 1_709_164_800, 1_483_228_800, -62_167_219_200,
    253_402_300_800, summer2026,
  ]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  @Test func `what is read in part is what reading all of it gives`() throws {
    let seed = SeededRandom.testSeed
    var random = SeededRandom(seed: seed)
    var understood = 0
    for round in 0..<SeededRandom.rounds(1500) {
      let rule = Self.rules[round % Self.rules.count]
      let time = TimeRule(
        field: FieldPath(["t"]), formats: rule.formats, zone: random.pick(Self.zones),
        year: random.once(in: 8) ? 2024 : nil)
      var partial = try TimeConverter(time)
      var whole = try TimeConverter(time)
      var clock = random.pick(Self.turns) + Int64(random.below(20_000)) - 10_000
      var reference = Self.reference(clock, &random)
      var shape = random.pick(rule.shapes)
      var digits = random.below(10)
      for _ in 0..<60 {
        switch random.below(30) {
        case 0: clock += Int64(random.below(40_000_000)) - 20_000_000
        case 1: clock += Int64(random.below(200_000)) - 100_000
        case 2: reference = Self.reference(clock, &random)
        case 3: shape = random.pick(rule.shapes)
        case 4: digits = random.below(10)
        case 5:
          partial.startSource()
          whole.startSource()
        case 6..<10: clock += Int64(random.below(7200)) - 3600
        case 10..<16: break
        default: clock += Int64(random.below(5))
        }
        var text = Self.text(shape, clock, digits, &random)
        if random.once(in: 12), !text.isEmpty {
          text[random.below(text.count)] = random.pick(Array("0123456789:6 Zx".utf8))
        }
        let expected = whole.text(text, reference: reference)
        let found = Self.member(&partial, text, reference)
        understood += expected == nil ? 0 : 1
        guard found == expected.map({ ",\"timestamp\":\"\($0)\"" }) else {
          Issue.record(
            """
            LOG_ADAPTER_TEST_SEED=\(seed), round \(round), \(time): \
            \(String(decoding: text, as: UTF8.self)) became \(found ?? "nothing"), \
            not \(expected ?? "nothing")
            """)
          return
        }
        #expect(partial.previous == whole.previous, "LOG_ADAPTER_TEST_SEED=\(seed)")
      }
    }
    #expect(understood > 20_000)
  }

  /// Within an hour only the changed digits are read, across its end all.
  @Test func `a text of the same hour is found to be one`() throws {
    var memory = TimeMemory()
    func outcome(_ text: String) -> TimeMemory.Outcome {
      let padded = Array(text.utf8) + [UInt8](repeating: 0x39, count: JSONEscaping.padding)
      var out = [UInt8](repeating: 0, count: TimeMemory.memberCapacity)
      // SAFETY: padding and room are what `copy` asks for.
      return unsafe padded.withUnsafeBufferPointer { padded in
        unsafe out.withUnsafeMutableBufferPointer { out in
          unsafe memory.copy(
            UnsafeBufferPointer(rebasing: padded[..<text.utf8.count]),
            TimeReference(readSeconds: 0), to: out.baseAddress!)
        }
      }
    }
    let text = Array("2026-03-01 10:20:30.5".utf8) + [UInt8](repeating: 0x39, count: 32)
    let member = [UInt8](repeating: 0x41, count: TimeMemory.memberCapacity)
    unsafe text.withUnsafeBufferPointer { text in
      unsafe member.withUnsafeBufferPointer { member in
        let hour = TimeMemory.Hour(
          start: 0, minutePlace: 14, secondPlace: 17, fractionPlace: 20, digits: 1, givesYear: true,
          needsReference: false)
        // SAFETY: the text has its padding, the member its capacity.
        unsafe memory.remember(
          UnsafeBufferPointer(rebasing: text[..<21]), TimeReference(readSeconds: 0),
          member.baseAddress!, 37, hour)
      }
    }
    #expect(outcome("2026-03-01 10:20:30.5") == .same)
    #expect(outcome("2026-03-01 10:59:00.9") == .sameHour)
    #expect(memory.seconds == 59 * 60)
    #expect(outcome("2026-03-01 10:59:00.9") == .same)
    let others = [
      "2026-03-01 10:60:00.9", "2026-03-01 10:59:60.9", "2026-03-01 10:5x:00.9",
      "2026-03-01 10:59:0:.9", "2026-03-01 10:59:00.x", "2026-03-01 11:59:00.9",
      "2026-03-01 10:59:00,9", "2026-03-01 10:59:00", "2026-03-01 10:59:00.99",
    ]
    for other in others { #expect(outcome(other) == .other, "\(other)") }
    #expect(outcome("2026-03-01 10:59:00.9") == .same)
    memory.forget()
    #expect(outcome("2026-03-01 10:59:00.9") == .other)
  }

  private static func reference(_ clock: Int64, _ random: inout SeededRandom) -> TimeReference {
    let days: [Int64] = [0, -1, 1, 2, -2, 100, 362, 363, 364, 365, 366, -362, -365, 1460]
    let read = clock + random.pick(days) * Civil.day + Int64(random.below(8000)) - 4000
    let modified = random.once(in: 3) ? read - Int64(random.below(100_000)) : read
    return TimeReference(modifiedSeconds: modified, readSeconds: read)
  }

  private static func member(
    _ converter: inout TimeConverter, _ text: [UInt8], _ reference: TimeReference
  ) -> String? {
    guard !text.isEmpty else { return nil }
    // What stands behind a text must not show.
    let padded = text + [UInt8](repeating: 0x35, count: JSONEscaping.padding)
    var out = [UInt8](repeating: 0xEE, count: TimeMemory.memberCapacity + 16)
    // SAFETY: padding and room are what `writeMember` asks for.
    let count = unsafe padded.withUnsafeBufferPointer { padded in
      unsafe out.withUnsafeMutableBufferPointer { out in
        unsafe converter.writeMember(
          UnsafeBufferPointer(rebasing: padded[..<text.count]), reference: reference,
          to: out.baseAddress!)
      }
    }
    #expect(out[TimeMemory.memberCapacity...].allSatisfy { $0 == 0xEE })
    return count == 0 ? nil : String(decoding: out[..<count], as: UTF8.self)
  }

  /// A text of local time in a shape, whose letters are the parts.
  private static func text(
    _ shape: String, _ clock: Int64, _ digits: Int, _ random: inout SeededRandom
  ) -> [UInt8] {
    let day = Civil.floorDivide(clock, Civil.day)
    let date = Civil.date(days: Int(day))
    let second = Int(clock - day * Civil.day)
    func pad(_ number: Int, _ width: Int, _ with: Character = "0") -> String {
      let text = String(number)
      return String(repeating: with, count: max(0, width - text.count)) + text
    }
    var text = ""
    for part in shape {
      switch part {
      case "Y": text += pad(max(0, date.year), 4)
      case "m": text += pad(date.month, 2)
      case "b": text += months[date.month - 1]
      case "d": text += pad(date.day, 2)
      case "e": text += pad(date.day, 2, " ")
      case "j": text += pad(Int(day) - Civil.days(year: date.year, month: 1, day: 0), 3)
      case "H": text += pad(second / 3600, 2)
      case "k": text += pad(second / 3600, 2, " ")
      case "I": text += pad((second / 3600 + 11) % 12 + 1, 2)
      case "p": text += second < 43_200 ? "AM" : "PM"
      case "M": text += pad(second / 60 % 60, 2)
      case "S": text += pad(second % 60 == 59 && random.once(in: 2) ? 60 : second % 60, 2)
      case "f":
        guard digits > 0 else { continue }
        text += "." + (0..<digits).map { _ in String(random.below(10)) }.joined()
      case "z": text += ["+0000", "+0100", "-0330", "+05:45"][Int(clock >> 14 & 3)]
      case "Z": text += "Z"
      case "n": text += ["CET", "CEST", "UTC", "EST"][Int(clock >> 14 & 3)]
      case "E": text += String(clock)
      default: text.append(part)
      }
    }
    return Array(text.utf8)
  }
}
