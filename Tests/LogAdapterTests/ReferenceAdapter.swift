// SPDX-License-Identifier: Apache-2.0

import Grok
import PCRE2

@testable import LogAdapter

/// The adapter written for the eye: strings, dictionaries, one line after the other, nothing clever.
///
/// It shares the expression compiler and the time conversion with the real one, and nothing else, so
/// that framing, field order, nesting, types, escaping, repair and limits are each done twice.
struct ReferenceAdapter {
  var grammars: [Grammar] = []
  var library = PatternLibrary()
  var lineLimit = 256 * 1024
  var subjectLimit = 64 * 1024
  var presentSeconds: Int64 = 1_798_718_400

  /// The events of an input, as one text.
  func events(of input: [UInt8]) throws -> String {
    var out = ""
    for line in lines(of: input) { out += try event(of: line) + "\n" }
    return out
  }

  private func lines(of input: [UInt8]) -> [[UInt8]] {
    var lines = input.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for index in lines.indices.dropLast() where lines[index].last == 0x0D {
      lines[index].removeLast()
    }
    if lines.last == [] { lines.removeLast() }
    return lines
  }

  private func event(of whole: [UInt8]) throws -> String {
    let line = Self.cut(whole, to: lineLimit)
    let isCut = line.count < whole.count
    var members: [String] = []
    var coerced: [String] = []
    var status = isCut ? "truncated" : ""
    if grammars.isEmpty {
      members.append("\"timestamp\":\(Self.quoted(Array(time(presentSeconds).utf8)))")
      members.append("\"message\":\(Self.quoted(line))")
    } else if line.count <= subjectLimit, let (grammar, fields) = try firstMatch(line) {
      members = Self.members(of: fields, grammar, clock: presentSeconds, &coerced)
    } else {
      members.append("\"message\":\(Self.quoted(line))")
      if !isCut { status = line.count > subjectLimit ? "limit" : "unmatched" }
    }
    if !status.isEmpty { members.append("\"@status\":\"\(status)\"") }
    if !coerced.isEmpty {
      members.append("\"@coercion\":[\(coerced.map { "\"\($0)\"" }.joined(separator: ","))]")
    }
    if isCut { members.append("\"@length\":\(whole.count)") }
    return "{" + members.joined(separator: ",") + "}"
  }

  private func firstMatch(_ line: [UInt8]) throws -> (Grammar, [(FieldPath, [UInt8], String?)])? {
    for grammar in grammars {
      for pattern in grammar.patterns {
        let expansion = try library.expand(pattern.expression)
        let compiled = try CompiledPattern(
          Array(expansion.expression.utf8),
          options: grammar.anchored ? [.wholeSubject, .interpreted] : .interpreted)
        var block = MatchBlock(captureCount: compiled.captureCount)
        let subject = line + [0]
        let result = unsafe subject.withUnsafeBufferPointer {
          unsafe block.match(compiled, $0.baseAddress!, count: line.count)
        }
        guard case .matched(let count) = result else { continue }
        var fields: [(FieldPath, [UInt8], String?)] = []
        for capture in expansion.captures where capture.group < count {
          let start = block.offsets[2 * capture.group]
          let end = block.offsets[2 * capture.group + 1]
          guard start >= 0, end > start, !fields.contains(where: { $0.0 == capture.path }) else {
            continue
          }
          fields.append((capture.path, Array(line[start..<end]), capture.type))
        }
        let order = expansion.captures.map(\.path)
        fields.sort { order.firstIndex(of: $0.0)! < order.firstIndex(of: $1.0)! }
        return (grammar, fields)
      }
    }
    return nil
  }

  private static func members(
    of fields: [(FieldPath, [UInt8], String?)], _ grammar: Grammar, clock: Int64,
    _ coerced: inout [String]
  ) -> [String] {
    var first: [String] = []
    var members: [String] = []
    for (path, text, word) in fields {
      if grammar.nulls.contains(where: { Array($0.utf8) == text }) { continue }
      let type = grammar.types[path] ?? word.flatMap { ValueType(named: $0) } ?? .string
      if path == grammar.time?.field {
        if let time = converted(text, grammar.time!, clock) {
          first = ["\"timestamp\":\"\(time)\""]
          continue
        }
        coerced.append(path.description)
        members.append("\"\(path)\":\(quoted(text))")
        continue
      }
      let value = value(text, type)
      if value == nil { coerced.append(path.description) }
      // The tests nest one level at most, and name the fields of one object in a row.
      members.append("\"\(path.components.last!)\":\(value ?? quoted(text))")
      if path.components.count == 2 {
        let open = "\"\(path.components[0])\":{"
        if let last = members.dropLast().last, last.hasPrefix(open) {
          let member = members.removeLast()
          members[members.count - 1] = String(last.dropLast()) + ",\(member)}"
        } else {
          members[members.count - 1] = open + members.last! + "}"
        }
      }
    }
    for field in grammar.set {
      if case .string(let text) = field.value {
        members.append("\"\(field.path)\":\(quoted(Array(text.utf8)))")
      }
    }
    return first + members
  }

  private static func value(_ text: [UInt8], _ type: ValueType) -> String? {
    let string = String(decoding: text, as: UTF8.self)
    switch type {
    case .string: return quoted(text)
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

  private static func converted(_ text: [UInt8], _ rule: TimeRule, _ clock: Int64) -> String? {
    guard var converter = try? TimeConverter(rule) else { return nil }
    var out = [UInt8](repeating: 0, count: 64)
    let count = unsafe text.withUnsafeBufferPointer { source in
      unsafe out.withUnsafeMutableBufferPointer {
        unsafe converter.convert(
          source, reference: TimeReference(readSeconds: clock), into: $0.baseAddress!)
      }
    }
    return count > 0 ? String(decoding: out[..<count], as: UTF8.self) : nil
  }

  private func time(_ seconds: Int64) -> String {
    Self.converted(
      Array("\(seconds).000".utf8), TimeRule(field: FieldPath(["t"]), formats: ["epoch"]), seconds)
      ?? "?"
  }

  /// A cut at `limit` bytes, or up to three before it when a character would be cut.
  private static func cut(_ line: [UInt8], to limit: Int) -> [UInt8] {
    guard line.count > limit else { return line }
    for back in 0...3 where back <= limit {
      let end = limit - back
      for length in 2...4 where end + length <= line.count && end + length > limit && back > 0 {
        if let text = String(validating: line[end..<end + length], as: UTF8.self),
          text.unicodeScalars.count == 1
        {
          return Array(line[..<end])
        }
      }
    }
    return Array(line[..<limit])
  }

  static func quoted(_ text: [UInt8]) -> String {
    var out = "\""
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x22: out += "\\\""
      case 0x5C: out += "\\\\"
      case 0x08: out += "\\b"
      case 0x09: out += "\\t"
      case 0x0A: out += "\\n"
      case 0x0C: out += "\\f"
      case 0x0D: out += "\\r"
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029:
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
