// SPDX-License-Identifier: Apache-2.0

import Grok

/// Turns captures and fixed fields into the steps of an ``EventPlan``.
///
/// The fields form a tree, since `[a][b]` and `[a][c]` share the object `a`; the steps are the tree
/// read from first to last.
struct EventPlanBuilder {
  private(set) var steps: [EventPlan.Step] = []
  private(set) var details: [EventPlan.Detail] = []
  private(set) var alternatives: [EventPlan.Alternative] = []
  private(set) var bytes: [UInt8] = []
  /// How many bytes of keys and fixed members an event can have, without the quotes of its texts.
  private(set) var fixedLength = 0
  private(set) var fields: [EventPlan.Field] = []
  private(set) var timeGroups: [Int] = []

  private enum Content {
    case object([Node])
    case captures([PlannedCapture], isTime: Bool)
    case fixed([UInt8])
  }

  private struct Node {
    var key: String
    var path: FieldPath
    var content: Content
  }

  private var roots: [Node] = []

  /// The deepest nesting of fields; the writer keeps that many open objects.
  static let deepestPath = 8

  /// Adds the fields that a pattern captures; `time` names the one that holds the event's time.
  mutating func add(captures: [PlannedCapture], time: FieldPath?) throws(GrammarError) {
    for capture in captures where !capture.path.isMetadata {
      let isTime = capture.path == time
      if isTime { timeGroups.append(capture.group) }
      try insert(capture.path, into: &roots, depth: 0, .captures([capture], isTime: isTime))
    }
    if let time, time.isMetadata {
      timeGroups = captures.filter { $0.path == time }.map(\.group)
    }
    let eventTime = FieldPath(["timestamp"])
    if let time, time != eventTime, roots.contains(where: { $0.key == "timestamp" }) {
      throw GrammarError(
        "the field 'timestamp' is captured, and the time rule makes 'timestamp' from '\(time)'",
        remedy: "give one of the two another name")
    }
    if let index = roots.firstIndex(where: { $0.key == "timestamp" }) {
      roots.insert(roots.remove(at: index), at: 0)
    }
  }

  /// Adds a field with a fixed value; scratch fields are left out, as those that are captured.
  mutating func add(_ field: Grammar.StaticField) throws(GrammarError) {
    guard !field.path.isMetadata else { return }
    let json: [UInt8] =
      switch field.value {
      case .string(let text): [0x22] + JSONEscaping.escaped(text) + [0x22]
      case .int(let number): Array(String(number).utf8)
      case .number(let text): Array(text.utf8)
      case .bool(let flag): Array(String(flag).utf8)
      }
    do throws(GrammarError) {
      try insert(field.path, into: &roots, depth: 0, .fixed(json))
    } catch {
      var error = error
      error.location = error.location ?? field.location
      throw error
    }
  }

  /// Writes the steps.
  mutating func finish() {
    for node in roots { emit(node) }
  }

  private func insert(
    _ path: FieldPath, into nodes: inout [Node], depth: Int, _ content: Content
  ) throws(GrammarError) {
    guard path.components.count <= Self.deepestPath else {
      throw GrammarError(
        "the field '\(path)' nests deeper than \(Self.deepestPath) levels", remedy: "use fewer")
    }
    let key = path.components[depth]
    let here = FieldPath(Array(path.components[...depth]))
    let isLeaf = depth == path.components.count - 1
    guard let index = nodes.firstIndex(where: { $0.key == key }) else {
      var node = Node(key: key, path: here, content: content)
      if !isLeaf {
        var children: [Node] = []
        try insert(path, into: &children, depth: depth + 1, content)
        node.content = .object(children)
      }
      nodes.append(node)
      return
    }
    switch (nodes[index].content, content) {
    case (.object(var children), _) where !isLeaf:
      try insert(path, into: &children, depth: depth + 1, content)
      nodes[index].content = .object(children)
    case (.captures(let old, let isTime), .captures(let new, _)) where isLeaf:
      nodes[index].content = .captures(old + new, isTime: isTime)
    case (.captures, .fixed) where isLeaf, (.fixed, .captures) where isLeaf:
      throw GrammarError(
        "the field '\(path)' is both captured and set", remedy: "give one of the two another name")
    case (.fixed, .fixed) where isLeaf:
      throw GrammarError("the field '\(path)' is set twice", remedy: "remove one of the two")
    default:
      throw GrammarError(
        "the field '\(here)' is both a value and an object that holds others",
        remedy: "give one of the two another name")
    }
  }

  private mutating func emit(_ node: Node) {
    var step = EventPlan.Step(kind: .fixed)
    var detail = EventPlan.Detail()
    let start = bytes.count
    bytes += [0x2C, 0x22] + JSONEscaping.escaped(node.key) + [0x22, 0x3A]
    if case .fixed(let json) = node.content { bytes += json }
    fixedLength += bytes.count - start
    switch node.content {
    case .fixed: break
    case .object: step.kind = .open
    case .captures(let captures, let isTime):
      detail.field = Int32(fields.count)
      fields.append(.init(path: node.path, groups: captures.map { ($0.group, $0.type) }))
      if captures.count == 1 {
        step.group = Int32(captures[0].group)
        step.type = captures[0].type
      } else {
        let first = Int32(alternatives.count)
        alternatives += captures.map { .init(group: Int32($0.group), type: $0.type) }
        detail.alternatives = first..<Int32(alternatives.count)
      }
      step.kind = Self.kind(captures, isTime: isTime)
      if step.kind == .string { bytes.append(0x22) }
    }
    step.key = Int32(start)..<Int32(bytes.count)
    steps.append(step)
    details.append(detail)
    if case .object(let children) = node.content {
      for child in children { emit(child) }
      steps.append(EventPlan.Step(kind: .close))
      details.append(EventPlan.Detail())
    }
  }

  private static func kind(_ captures: [PlannedCapture], isTime: Bool) -> EventPlan.Step.Kind {
    if isTime { return .time }
    if captures.count > 1 { return .alternatives }
    switch captures[0].type {
    case .string: return .string
    case .int: return .integer
    case .float: return .float
    case .bool, .json: return .typed
    }
  }
}
