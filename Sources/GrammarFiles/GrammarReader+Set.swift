// SPDX-License-Identifier: Apache-2.0

import Grok
import LogAdapter

extension GrammarReader {
  /// `set`.
  func staticFields(
    _ entry: YAMLNode.Entry?, environment: (String) -> String?
  ) throws(GrammarError) -> [Grammar.StaticField] {
    guard let entry else { return [] }
    let entries = try mapping(entry, example: "set: {app: billing, pod: '${POD_NAME:-none}'}")
    var tree = StaticFieldTree()
    try collect(entries, inside: [], into: &tree, environment: environment)
    return tree.fields
  }

  /// The fields so far, none of which is inside another.
  private struct StaticFieldTree {
    var fields: [Grammar.StaticField] = []
    var leaves: Set<FieldPath> = []
    var objects: Set<FieldPath> = []
  }

  private func collect(
    _ entries: [YAMLNode.Entry], inside outer: [String], into tree: inout StaticFieldTree,
    environment: (String) -> String?
  ) throws(GrammarError) {
    for entry in entries {
      let path = FieldPath(outer + (try field(entry)).components)
      try check(path, at: entry.keyStart, isInside: !outer.isEmpty)
      if case .mapping(let inner) = entry.value.content {
        guard !inner.isEmpty else {
          throw source.error(
            "\(entry.key.inQuotes) is an empty mapping", at: entry.value.start,
            remedy: "leave it out, or give it a field")
        }
        try collect(inner, inside: path.components, into: &tree, environment: environment)
        continue
      }
      try claim(path, at: entry.keyStart, in: &tree)
      let value = try staticValue(entry, environment: environment)
      let location = source.location(of: entry.keyStart)
      tree.fields.append(Grammar.StaticField(path, value, location: location))
    }
  }

  private func check(_ path: FieldPath, at index: Int, isInside: Bool) throws(GrammarError) {
    guard path.components.count <= YAMLDocument.maximumDepth else {
      throw source.error("a field more than \(YAMLDocument.maximumDepth) objects deep", at: index)
    }
    if isInside { return }
    switch path.components[0] {
    case "timestamp", "message":
      throw source.error(
        "'\(path.components[0])' comes from the line and cannot be set", at: index,
        remedy: "choose another name")
    case "@metadata":
      throw source.error(
        "a field in '@metadata' is never written, so setting it does nothing", at: index,
        remedy: "leave it out, or choose another name")
    default: break
    }
  }

  /// Makes sure that a field is set once, and that no field is a value and an object.
  private func claim(
    _ path: FieldPath, at index: Int, in tree: inout StaticFieldTree
  ) throws(GrammarError) {
    let outer = (1..<path.components.count).map { FieldPath(Array(path.components.prefix($0))) }
    let clash = outer.first(where: tree.leaves.contains)
    guard clash == nil, !tree.objects.contains(path), tree.leaves.insert(path).inserted else {
      let what = (clash ?? path).description.inQuotes
      let isTwice = clash == nil && !tree.objects.contains(path)
      throw source.error(
        isTwice
          ? "the field \(what) is set twice" : "the field \(what) is set as a value and an object",
        at: index, remedy: "keep one of the two")
    }
    tree.objects.formUnion(outer)
  }

  private func staticValue(
    _ entry: YAMLNode.Entry, environment: (String) -> String?
  ) throws(GrammarError) -> Grammar.StaticValue {
    let node = entry.value
    let subject = "the field \(entry.key.inQuotes)"
    guard case .scalar(let text, let style) = node.content else {
      throw wrongKind(
        node, of: subject, needs: "one value",
        remedy: "put a text that starts with '[' or '- ' in single quotes")
    }
    switch CoreScalar(text, style: style) {
    case .bool(let value): return .bool(value)
    case .number(let digits): return try number(digits, of: node)
    case .oddNumber: throw oddNumber(text, of: node)
    case .notFinite: throw notFinite(text, of: node)
    case .null:
      throw wrongKind(
        node, of: subject, needs: "a value", remedy: "leave the key out; '' is the empty text")
    case .text:
      do throws(EnvironmentText.Problem) {
        return .string(try EnvironmentText.expand(text, environment: environment))
      } catch {
        // The offset counts in the text, which is the file's only for what stands on one line.
        let isOneLine = !style.isBlock && source.line(of: node.start) == source.line(of: node.end)
        let quote = style == .plain ? 0 : 1
        let index = isOneLine ? min(node.start + quote + error.offset, node.end) : node.start
        throw source.error(error.message, at: index, remedy: error.remedy)
      }
    }
  }

  private func number(_ digits: String, of node: YAMLNode) throws(GrammarError)
    -> Grammar.StaticValue
  {
    let isWhole = digits.utf8.allSatisfy {
      $0 != UInt8(ascii: ".") && $0 | 0x20 != UInt8(ascii: "e")
    }
    if isWhole, digits != "-0" {
      let limit = 1 << 53
      guard let value = Int(digits), value > -limit, value < limit else {
        throw source.error(
          "a whole number beyond 2^53 - 1, which JSON readers round", at: node.start,
          remedy: "put it in quotes")
      }
      return .int(value)
    }
    guard let value = Double(digits), value.isFinite else {
      throw source.error(
        "a number too large for JSON readers", at: node.start, remedy: "put it in quotes")
    }
    return .number(digits)
  }

  /// The error for `.inf` and `.nan`.
  func notFinite(_ text: String, of node: YAMLNode) -> GrammarError {
    source.error(
      "JSON has no infinity and no NaN", at: node.start,
      remedy: "put it in quotes for a text: '\(text)'")
  }

  /// The error for a number that would have to be changed to stand in JSON.
  func oddNumber(_ text: String, of node: YAMLNode) -> GrammarError {
    source.error(
      "\(text.inQuotes) is a number that JSON cannot write like that", at: node.start,
      remedy: "write it as JSON does (7, 0.5, 1e3), or in quotes for a text")
  }
}
