// SPDX-License-Identifier: Apache-2.0

import Grok
import PCRE2

@testable import LogAdapter

/// The adapter written for the eye: strings, arrays, one line after the other, nothing clever.
///
/// It shares the expression compiler, the time conversion and the hash of `@id` with the real one, and
/// nothing else, so that framing, field order, nesting, types, escaping, repair and limits are each
/// done twice. It knows no event limit.
struct ReferenceAdapter {
  var grammars: [Grammar] = []
  var library = PatternLibrary()
  var lineLimit = 256 * 1024
  var subjectLimit = 64 * 1024
  var presentSeconds: Int64 = 1_798_718_400
  var unmatched = Adapter.UnmatchedPolicy.keep
  var withMeta = false

  init(grammars: [Grammar] = [], library: PatternLibrary = PatternLibrary()) {
    self.grammars = grammars
    self.library = library
  }

  /// What comes of an input: the events, and the lines that are put aside.
  struct Outcome {
    var events = ""
    var diverted: [UInt8] = []
  }

  /// The events of an input, as one text.
  func events(of input: [UInt8]) throws -> String { try outcome(of: input).events }

  func outcome(of input: [UInt8]) throws -> Outcome {
    let machines = try grammars.map { try Machine($0, library) }
    var outcome = Outcome()
    var offset = 0
    for (index, line) in lines(of: input).enumerated() {
      var whole = line
      if whole.last == 0x0A { whole.removeLast() }
      if whole.count < line.count, whole.last == 0x0D { whole.removeLast() }
      try add(whole, number: index + 1, offset: offset, machines, &outcome)
      offset += line.count
    }
    return outcome
  }

  /// The lines with their ends.
  private func lines(of input: [UInt8]) -> [[UInt8]] {
    var lines = input.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for index in lines.indices.dropLast() { lines[index].append(0x0A) }
    if lines.last == [] { lines.removeLast() }
    return lines
  }

  private func add(
    _ whole: [UInt8], number: Int, offset: Int, _ machines: [Machine], _ outcome: inout Outcome
  ) throws {
    let line = Self.cut(whole, to: lineLimit)
    let isCut = line.count < whole.count
    var members = Members()
    var grammar: String?
    var status = isCut ? "truncated" : ""
    if grammars.isEmpty {
      members.set(["timestamp"], Self.quoted(Array(time(presentSeconds).utf8)))
      members.set(["message"], Self.quoted(line))
    } else {
      switch line.count > subjectLimit ? .failed : firstMatch(line, machines) {
      case .matched(let machine, let pattern, let texts):
        if unmatched == .only { return }
        grammar = machine.grammar.name
        members = machine.members(pattern, texts, presentSeconds)
      case .failed, .none:
        if unmatched == .drop { return }
        if unmatched == .divert {
          outcome.diverted += line + [0x0A]
          return
        }
        members.set(["message"], Self.quoted(line))
        if grammars.count == 1 { machines[0].addFixed(to: &members) }
        if !isCut { status = line.count > subjectLimit ? "limit" : "unmatched" }
      }
    }
    var parts = members.parts
    if !status.isEmpty { parts.append("\"@status\":\"\(status)\"") }
    let coerced = members.coerced.map { Self.quoted(Array($0.utf8)) }
    if !coerced.isEmpty { parts.append("\"@coercion\":[\(coerced.joined(separator: ","))]") }
    if withMeta {
      if let grammar { parts.append("\"@grammar\":\(Self.quoted(Array(grammar.utf8)))") }
      parts.append("\"@file\":\"-\",\"@line\":\(number),\"@offset\":\(offset)")
      parts.append(
        "\"@length\":\(whole.count),\"@id\":\"\(Self.identity(line, whole.count, offset))\"")
    } else if isCut {
      parts.append("\"@length\":\(whole.count)")
    }
    outcome.events += "{" + parts.joined(separator: ",") + "}\n"
  }

  private enum Match {
    case matched(Machine, Machine.Pattern, [[UInt8]?])
    case none, failed
  }

  private func firstMatch(_ line: [UInt8], _ machines: [Machine]) -> Match {
    for machine in machines {
      let text = machine.grammar.unicode ? Array(String(decoding: line, as: UTF8.self).utf8) : line
      let subject = text + [0]
      for pattern in machine.patterns {
        var block = MatchBlock(captureCount: pattern.compiled.captureCount)
        let result = unsafe subject.withUnsafeBufferPointer {
          unsafe block.match(pattern.compiled, $0.baseAddress!, count: text.count)
        }
        if case .failed = result { return .failed }
        guard case .matched(let count) = result else { continue }
        let texts = pattern.captures.map { capture -> [UInt8]? in
          guard capture.group < count else { return nil }
          let start = block.offsets[2 * capture.group]
          let end = block.offsets[2 * capture.group + 1]
          return start >= 0 && end > start ? Array(text[start..<end]) : nil
        }
        return .matched(machine, pattern, texts)
      }
    }
    return .none
  }

  private static func identity(_ line: [UInt8], _ length: Int, _ offset: Int) -> String {
    let number = unsafe (line + [0]).withUnsafeBufferPointer { bytes in
      unsafe Line(
        base: bytes.baseAddress!, count: line.count, length: length, consumed: 0,
        offset: UInt64(offset)
      ).identity(in: 0)
    }
    let hex = String(number, radix: 16)
    return String(repeating: "0", count: 16 - hex.count) + hex
  }

  private func time(_ seconds: Int64) -> String {
    let rule = TimeRule(field: FieldPath(["t"]), formats: ["epoch"])
    var converter = try! TimeConverter(rule)
    var out = [UInt8](repeating: 0, count: 64)
    let count = unsafe Array("\(seconds).000".utf8).withUnsafeBufferPointer { source in
      unsafe out.withUnsafeMutableBufferPointer {
        unsafe converter.convert(
          source, reference: TimeReference(readSeconds: seconds), into: $0.baseAddress!)
      }
    }
    return String(decoding: out[..<count], as: UTF8.self)
  }

  /// A cut at `limit` bytes, or up to three before it, so that what decodes as one character, or as
  /// one U+FFFD, is not cut in two.
  private static func cut(_ line: [UInt8], to limit: Int) -> [UInt8] {
    guard line.count > limit else { return line }
    for end in max(0, limit - 3)..<limit {
      for length in limit - end + 1...4 where end + length <= line.count {
        let text = String(decoding: line[end..<end + length], as: UTF8.self)
        if text.unicodeScalars.count == 1 { return Array(line[..<end]) }
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
