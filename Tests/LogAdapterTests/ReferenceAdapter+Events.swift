// SPDX-License-Identifier: Apache-2.0

import Grok
import PCRE2

@testable import LogAdapter

extension ReferenceAdapter {
  /// One grammar: its patterns compiled and the times it has seen.
  final class Machine {
    struct Pattern {
      let compiled: CompiledPattern
      let captures: [Capture]
    }

    let grammar: Grammar
    let patterns: [Pattern]
    private var converter: TimeConverter?

    init(_ grammar: Grammar, _ library: PatternLibrary) throws {
      self.grammar = grammar
      var options: CompiledPattern.Options = grammar.anchored ? .wholeSubject : []
      options.formUnion(grammar.unicode ? [.unicode, .interpreted] : .interpreted)
      patterns = try grammar.patterns.map { pattern in
        let expansion = try library.expand(
          pattern.expression, options: ExpansionOptions(unicode: grammar.unicode))
        return Pattern(
          compiled: try CompiledPattern(Array(expansion.expression.utf8), options: options),
          captures: expansion.captures)
      }
      converter = try grammar.time.map { try TimeConverter($0) }
      converter?.startSource()
    }

    /// The event's members; a field with several texts is an array.
    func members(_ pattern: Pattern, _ texts: [[UInt8]?], _ clock: Int64) -> Members {
      var members = Members()
      var values: [FieldPath: [String]] = [:]
      var coerced: Set<FieldPath> = []
      let time = time(pattern, texts, clock)
      for (capture, text) in zip(pattern.captures, texts) where !capture.path.isMetadata {
        members.reserve(capture.path.components)
        let isTime = capture.path == grammar.time?.field
        guard let text, !isNull(text), !(isTime && time != nil) else { continue }
        let word = capture.type.flatMap { ValueType(named: $0) }
        let type = grammar.types[capture.path] ?? word ?? .string
        let value = isTime ? nil : ReferenceAdapter.value(text, type)
        if value == nil { coerced.insert(capture.path) }
        values[capture.path, default: []].append(value ?? ReferenceAdapter.quoted(text))
      }
      for (path, values) in values {
        members.set(
          path.components, values.count > 1 ? "[\(values.joined(separator: ","))]" : values[0],
          coerced: coerced.contains(path) ? path.description : nil)
      }
      addFixed(to: &members)
      members.moveToFront("timestamp")
      if let time { members.prepend("timestamp", "\"\(time)\"") }
      return members
    }

    /// The event's time, from the first text of the time field.
    private func time(_ pattern: Pattern, _ texts: [[UInt8]?], _ clock: Int64) -> String? {
      for (capture, text) in zip(pattern.captures, texts) {
        guard capture.path == grammar.time?.field, let text else { continue }
        return isNull(text) ? nil : converted(text, clock)
      }
      return nil
    }

    private func isNull(_ text: [UInt8]) -> Bool {
      grammar.nulls.contains { Array($0.utf8) == text }
    }

    func addFixed(to members: inout Members) {
      for field in grammar.set {
        switch field.value {
        case .string(let text):
          members.set(field.path.components, ReferenceAdapter.quoted(Array(text.utf8)))
        case .int(let number): members.set(field.path.components, String(number))
        case .number(let text): members.set(field.path.components, text)
        case .bool(let flag): members.set(field.path.components, String(flag))
        }
      }
    }

    private func converted(_ text: [UInt8], _ clock: Int64) -> String? {
      var out = [UInt8](repeating: 0, count: 64)
      let count = unsafe text.withUnsafeBufferPointer { source in
        unsafe out.withUnsafeMutableBufferPointer {
          unsafe converter!.convert(
            source, reference: TimeReference(readSeconds: clock), into: $0.baseAddress!)
        }
      }
      return count > 0 ? String(decoding: out[..<count], as: UTF8.self) : nil
    }
  }

  /// An object's members as a tree, in the order in which their keys first came.
  struct Members {
    private var list: [(key: String, value: String?, coerced: String?, inner: [Members])] = []

    mutating func reserve(_ path: [String]) { set(path, nil) }

    mutating func set(_ path: [String], _ value: String?, coerced: String? = nil) {
      var index = list.firstIndex { $0.key == path[0] } ?? -1
      if index < 0 {
        list.append((path[0], nil, nil, []))
        index = list.count - 1
      }
      if path.count > 1 {
        if list[index].inner.isEmpty { list[index].inner = [Members()] }
        list[index].inner[0].set(Array(path.dropFirst()), value, coerced: coerced)
      } else if let value {
        list[index].value = value
        list[index].coerced = coerced
      }
    }

    mutating func moveToFront(_ key: String) {
      if let index = list.firstIndex(where: { $0.key == key }) {
        list.insert(list.remove(at: index), at: 0)
      }
    }

    mutating func prepend(_ key: String, _ value: String) {
      list.insert((key, value, nil, []), at: 0)
    }

    /// The members that have a value, as JSON.
    var parts: [String] {
      list.compactMap { member in
        let key = ReferenceAdapter.quoted(Array(member.key.utf8))
        if let value = member.value { return "\(key):\(value)" }
        guard let inner = member.inner.first?.parts, !inner.isEmpty else { return nil }
        return "\(key):{\(inner.joined(separator: ","))}"
      }
    }

    /// The fields that kept their text, in the order of the event.
    var coerced: [String] {
      list.flatMap { ($0.coerced.map { [$0] } ?? []) + ($0.inner.first?.coerced ?? []) }
    }
  }

  static func value(_ text: [UInt8], _ type: ValueType) -> String? {
    let string = String(decoding: text, as: UTF8.self)
    switch type {
    case .string: return ReferenceAdapter.quoted(text)
    case .bool: return ["true", "false"].contains(string.lowercased()) ? string.lowercased() : nil
    case .int:
      guard let number = Int(string), abs(number) < 1 << 53, !string.hasPrefix("+") else {
        return nil
      }
      return String(number) == string || string == "-0" ? string : nil
    case .float:
      guard case .number? = JSONValue(parsing: text), let double = Double(string) else {
        return nil
      }
      return isExact(string, double) ? string : nil
    case .json: return JSONValue(parsing: text).map { String(decoding: $0.json, as: UTF8.self) }
    }
  }

  /// Whether writing the double out again gives the same digits and exponent.
  private static func isExact(_ text: String, _ value: Double) -> Bool {
    func normal(_ text: String) -> String {
      let parts = text.lowercased().split(separator: "e")
      var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
      let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".")
      if mantissa.count > 1 { exponent -= mantissa[1].count }
      var digits = mantissa.joined().drop { $0 == "0" }
      while digits.last == "0" {
        digits.removeLast()
        exponent += 1
      }
      return digits.isEmpty ? "0" : "\(digits)e\(exponent)"
    }
    return value.isFinite && normal(text) == normal(value.description)
  }

}
