// SPDX-License-Identifier: Apache-2.0

import Grok

/// Reads a layout's text and checks that its directives make a time together.
struct TimeLayoutCompiler {
  private let text: String
  private let characters: [Character]
  private var position = 0
  private var steps: ContiguousArray<TimeLayout.Step> = []
  /// Where each part was given, to name both places of a conflict.
  private var given: [Part: Int] = [:]

  /// A thing that a layout may say once.
  private enum Part: String {
    case year, month, day
    case dayOfYear = "day of the year"
    case hour
    case twelveHour = "hour of twelve"
    case meridiem = "AM or PM"
    case minute, second, fraction
    case offset
    case zoneName = "zone name"
    case epoch = "seconds since 1970"
    case dayName = "weekday"
  }

  init(_ text: String) {
    self.text = text
    characters = Array(text)
  }

  mutating func compile() throws(GrammarError) -> ContiguousArray<TimeLayout.Step> {
    guard text.contains("%") else { throw withoutDirective() }
    while position < characters.count {
      let start = position
      let character = characters[position]
      position += 1
      if character == "%" {
        try directive(from: start)
      } else {
        literal(character)
      }
    }
    try checkParts()
    return Self.fused(steps)
  }

  private mutating func literal(_ character: Character) {
    if character == " " || character == "\t" {
      if steps.last != .blanks { steps.append(.blanks) }
    } else {
      for byte in character.utf8 { steps.append(.literal(byte)) }
    }
  }

  private mutating func directive(from start: Int) throws(GrammarError) {
    guard position < characters.count else {
      throw error("the layout ends inside a directive", start, "write %% for a percent sign")
    }
    let letter = characters[position]
    position += 1
    switch letter {
    case "Y": try add(.year, .year, start)
    case "y": try add(.shortYear, .year, start)
    case "m": try add(.month, .month, start)
    case "b", "B", "h": try add(.monthName, .month, start)
    case "d", "e": try add(.day, .day, start)
    case "j": try add(.dayOfYear, .dayOfYear, start)
    case "a", "A": try add(.dayName, .dayName, start)
    case "H", "k": try add(.hour, .hour, start)
    case "I", "l": try add(.twelveHour, .twelveHour, start)
    case "p", "P": try add(.meridiem, .meridiem, start)
    case "M": try add(.minute, .minute, start)
    case "S": try add(.second, .second, start)
    case "f": try add(.fraction, .fraction, start)
    case "z": try add(.offset, .offset, start)
    case "Z": try add(.zoneName, .zoneName, start)
    case "s": try add(.epochSeconds, .epoch, start)
    case "n", "t": literal(" ")
    case "%": steps.append(.literal(0x25))
    case "F":
      try add(.year, .year, start)
      literal("-")
      try add(.month, .month, start)
      literal("-")
      try add(.day, .day, start)
    case "D":
      try add(.month, .month, start)
      literal("/")
      try add(.day, .day, start)
      literal("/")
      try add(.shortYear, .year, start)
    case "T", "R":
      try add(.hour, .hour, start)
      literal(":")
      try add(.minute, .minute, start)
      guard letter == "T" else { return }
      literal(":")
      try add(.second, .second, start)
    case ".", ",", ":":
      guard take("f") else { throw unknown(from: start) }
      try add(.optionalFraction(after: letter.asciiValue ?? 0), .fraction, start)
    case "1"..."9":
      guard let width = letter.wholeNumberValue, take("f") else { throw unknown(from: start) }
      try add(.exactFraction(UInt8(width)), .fraction, start)
    default:
      throw unknown(from: start)
    }
  }

  private mutating func take(_ letter: Character) -> Bool {
    guard position < characters.count, characters[position] == letter else { return false }
    position += 1
    return true
  }

  private mutating func add(
    _ step: TimeLayout.Step, _ part: Part, _ start: Int
  ) throws(GrammarError) {
    guard given.updateValue(start, forKey: part) == nil else {
      throw error("the layout gives the \(part.rawValue) twice", start, "leave one of the two out")
    }
    steps.append(step)
  }

  /// Puts `%H:%M:%S` together, which most layouts hold.
  private static func fused(
    _ steps: ContiguousArray<TimeLayout.Step>
  ) -> ContiguousArray<TimeLayout.Step> {
    let colon = TimeLayout.Step.literal(0x3A)
    let clock: [TimeLayout.Step] = [.hour, colon, .minute, colon, .second]
    var result: ContiguousArray<TimeLayout.Step> = []
    var index = 0
    while index < steps.count {
      if steps[index...].starts(with: clock) {
        result.append(.clock)
        index += clock.count
      } else {
        result.append(steps[index])
        index += 1
      }
    }
    return result
  }
}

extension TimeLayoutCompiler {
  /// Refuses layouts that leave a hole: a day without a month, a minute without an hour.
  private func checkParts() throws(GrammarError) {
    if let epoch = given[.epoch] {
      let allowed: Set<Part> = [.epoch, .fraction]
      if let other = given.filter({ !allowed.contains($0.key) }).values.min() {
        throw error(
          "%s is a whole time by itself", max(epoch, other), "leave the other directives out")
      }
      return
    }
    try need(.meridiem, for: .twelveHour, "write %H for an hour of 0 to 23, or add %p")
    try need(.twelveHour, for: .meridiem, "write %I for the hour, which goes with AM and PM")
    try conflict(.hour, .twelveHour, "write either %H or %I with %p")
    try conflict(.month, .dayOfYear, "write either %m and %d or %j")
    try conflict(.day, .dayOfYear, "write either %m and %d or %j")
    try need(.month, for: .day, "add the month: %m or %b")
    try need(.day, for: .month, "add the day: %d")
    if given[.dayOfYear] == nil { try need(.month, for: .year, "add the month and the day") }
    let hour: Part = given[.twelveHour] == nil ? .hour : .twelveHour
    try need(hour, for: .minute, "add the hour: %H")
    try need(.minute, for: .second, "add the minute: %M")
    try need(.second, for: .fraction, "add the second: %S")
    let times: [Part] = [.month, .dayOfYear, .hour, .twelveHour]
    if times.allSatisfy({ given[$0] == nil }) {
      throw error("the layout gives neither a date nor a time of day", 0, Self.list)
    }
  }

  private func need(_ wanted: Part, for part: Part, _ remedy: String) throws(GrammarError) {
    guard let start = given[part], given[wanted] == nil else { return }
    let message = "the layout gives the \(part.rawValue) without the \(wanted.rawValue)"
    throw error(message, start, remedy)
  }

  private func conflict(_ first: Part, _ second: Part, _ remedy: String) throws(GrammarError) {
    guard let one = given[first], let other = given[second] else { return }
    let message = "the layout gives the \(first.rawValue) and the \(second.rawValue)"
    throw error(message, max(one, other), remedy)
  }

  private func error(_ message: String, _ caret: Int, _ remedy: String) -> GrammarError {
    GrammarError(message, excerpt: text, caret: caret, remedy: remedy)
  }

  private func withoutDirective() -> GrammarError {
    let known = ["iso8601", "epoch", "epoch_ms", "epoch_us", "epoch_ns"]
    let remedy =
      switch text.lowercased() {
      case "unix": "did you mean 'epoch'?"
      case "unix_ms", "epoch_millis": "did you mean 'epoch_ms'?"
      case "rfc3339", "iso", "iso-8601", "iso_8601": "did you mean 'iso8601'?"
      case let lower where known.contains(lower): "did you mean '\(lower)'?"
      case let lower where lower.contains("yy") || lower.contains("hh"):
        "directives start with %: yyyy-MM-dd HH:mm:ss is %Y-%m-%d %H:%M:%S here"
      default: "write iso8601, epoch, epoch_ms, epoch_us, epoch_ns or directives as in %Y-%m-%d %T"
      }
    return GrammarError("the layout has no directive", excerpt: text, caret: 0, remedy: remedy)
  }

  private static let list =
    "the directives are %Y %y %m %b %d %e %j %H %I %p %M %S %f %3f %.f %z %Z %s %a %F %D %T %R %%"

  private func unknown(from start: Int) -> GrammarError {
    let end = min(characters.count, start + 4)
    let rest = String(characters[(start + 1)..<end])
    let remedy =
      switch rest.first {
      case "L": "did you mean %3f, or %.f with its point?"
      case "N": "did you mean %f?"
      case "Q": "did you mean the layout 'epoch_ms'?"
      case "i": "did you mean %M?"
      case "c", "x", "X", "r", "v", "+": "it depends on the locale; write its parts out"
      case "C", "G", "g": "did you mean %Y?"
      case "U", "V", "W", "u", "w": "weeks and weekday numbers are not read; see %d and %j"
      case "-", "_", "0", "^", "#", "E", "O": "write it without the flag; %d reads 1, 01 and ' 1'"
      case ".", ",", ":":
        "an optional fraction is %.f; one of three digits is .%3f"
      case let digit? where digit.isWholeNumber: "a fraction of three digits is %3f"
      default: Self.list
      }
    let name = "%" + String(rest.prefix(rest.first?.isLetter == true ? 1 : 3))
    return error("there is no directive '\(name)'", start, remedy)
  }
}
