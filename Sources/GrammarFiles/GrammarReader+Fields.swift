// SPDX-License-Identifier: Apache-2.0

import Grok
import LogAdapter

extension GrammarReader {
  /// The words that name a type, in the order in which messages list them.
  private static let typeNames = ValueType.allCases.map(\.rawValue)
  private static let allTypeNames =
    typeNames + ["integer", "long", "double", "boolean", "text", "keyword"]

  /// `time`.
  func timeRule(_ entry: YAMLNode.Entry?) throws(GrammarError) -> TimeRule? {
    guard let entry else { return nil }
    let example = "time: {field: timestamp, format: '%d/%b/%Y:%H:%M:%S %z'}"
    let section = try section(
      try mapping(entry, example: example), at: entry.value.start, of: "'time'",
      keys: ["field", "format", "zone", "year"])
    guard let fieldEntry = section["field"] else {
      throw section.missing("field", remedy: "name the field that holds the time")
    }
    let field = try field(try text(fieldEntry), at: fieldEntry.value.start)
    var formats: [String] = []
    if let format = section["format"] {
      formats = try texts(format)
      guard !formats.isEmpty, !formats.contains("") else {
        throw source.error(
          "'format' is empty", at: format.value.start,
          remedy: "leave the key out for ISO 8601, or write a layout as '%Y-%m-%d %H:%M:%S'")
      }
    }
    let zone = try section["zone"].map(text)
    guard zone != "" else {
      throw source.error(
        "'zone' is empty", at: section["zone"]?.value.start ?? entry.value.start,
        remedy: "write an offset as '+02:00', a name as Europe/Rome, UTC, or local")
    }
    return TimeRule(
      field: field, formats: formats, zone: zone, year: try section["year"].map(year),
      location: source.location(of: entry.keyStart))
  }

  private func year(_ entry: YAMLNode.Entry) throws(GrammarError) -> Int {
    if case .scalar(let text, let style) = entry.value.content,
      case .number(let digits) = CoreScalar(text, style: style),
      let year = Int(digits), 1...9999 ~= year
    {
      return year
    }
    throw source.error(
      "'year' needs a year from 1 to 9999", at: entry.value.start,
      remedy: "for example: year: 2026")
  }

  /// `types`.
  func types(_ entry: YAMLNode.Entry?) throws(GrammarError) -> [FieldPath: ValueType] {
    guard let entry else { return [:] }
    var types: [FieldPath: ValueType] = [:]
    for pair in try mapping(entry, example: "types: {status: int, duration: float}") {
      let path = try field(pair)
      if case .mapping = pair.value.content {
        throw source.error(
          "the type of \(pair.key.inQuotes) needs a word, not a mapping", at: pair.value.start,
          remedy: "write '[outer][inner]: int' for a field inside an object")
      }
      let word = try text(pair.value, of: "the type of \(pair.key.inQuotes)")
      guard let type = ValueType(named: word) else {
        throw source.error(
          "there is no type \(word.inQuotes)", at: pair.value.start,
          remedy: nearest(word, among: Self.allTypeNames).map { "did you mean '\($0)'?" }
            ?? GrammarFiles.remedy(for: word, among: Self.typeNames))
      }
      guard types.updateValue(type, forKey: path) == nil else {
        throw source.error(
          "the field \(path.description.inQuotes) has a type already", at: pair.keyStart,
          remedy: "keep one of the two")
      }
    }
    return types
  }

  /// `null`.
  func nulls(_ entry: YAMLNode.Entry?) throws(GrammarError) -> [String] {
    guard let entry else { return [] }
    let texts = try texts(entry)
    guard !texts.contains("") else {
      throw source.error(
        "the empty text always means absent", at: entry.value.start, remedy: "leave it out")
    }
    return texts
  }
}
