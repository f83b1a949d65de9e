// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// One thing in a class: a member that may begin a range, or a set.
  private enum Element {
    case member(UInt32)
    case set(ScalarSet)
    case property(String)
    case nested(CharacterClass)
  }

  /// Reads a class, the cursor being on its `[`.
  mutating func parseClass(_ flags: Flags) throws(GrammarError) -> Node {
    let start = position
    var result = try parseNestedClass()
    result.isCaseless = flags.caseless
    if result.namesBytes, result.namesCharacters {
      throw error(
        "this class names both bytes and characters above 0x7F", at: start,
        remedy: #"write characters themselves or as \u00e9, and bytes in a class of their own"#)
    }
    return .characterClass(result)
  }

  private mutating func parseNestedClass() throws(GrammarError) -> CharacterClass {
    let start = position
    try context.descend(frame: frame, at: start)
    position += 1
    var result: CharacterClass?
    var part = CharacterClass()
    let isNegated = take("^")
    if next == "]" {
      guard hasLaterBracket else { throw error("this class is empty", at: start) }
      try add(member: 0x5D, to: &part)
      position += 1
    }
    while true {
      guard let scalar = next else {
        throw error(
          "this '[' is not closed", at: start, remedy: #"add ']', or write \[ for the character"#)
      }
      if take("]") { break }
      if scalar == "&", peek(1) == "&" {
        position += 2
        try intersect(&result, with: part, at: position - 2)
        part = CharacterClass()
      } else {
        try parseElements(into: &part)
      }
    }
    if result != nil { try intersect(&result, with: part, at: position - 1) }
    context.ascend()
    var whole = result ?? part
    whole.isNegated = isNegated
    return whole
  }

  /// Whether a `]` comes later, so that one at the beginning of a class can be a member.
  private var hasLaterBracket: Bool {
    var index = position + 1
    while index < end {
      if scalars[index] == "]" { return true }
      index += scalars[index] == "\\" ? 2 : 1
    }
    return false
  }

  private func intersect(_ result: inout CharacterClass?, with part: CharacterClass, at source: Int)
    throws(GrammarError)
  {
    guard part.properties.isEmpty, result?.properties.isEmpty ?? true else {
      throw error(
        #"a property \p{…} cannot stand in an intersection"#, at: source,
        remedy: "write (?=[…])[…] instead of […&&…]")
    }
    if result == nil { result = part } else { result?.formIntersection(part) }
  }

  /// Reads one element, or a range of two.
  private mutating func parseElements(into part: inout CharacterClass) throws(GrammarError) {
    let start = position
    let first = try parseElement()
    let isRange = next == "-" && peek(1) != nil && peek(1) != "]"
    switch first {
    case .member(let low):
      guard isRange, !(peek(1) == "&" && peek(2) == "&") else {
        try add(member: low, to: &part)
        return
      }
      position += 1
      guard case .member(let high) = try parseElement() else {
        throw error(
          "a range cannot end with a set of characters", at: start,
          remedy: #"write \- for the character"#)
      }
      try add(from: low, to: high, at: start, to: &part)
      // After a range a '-' is a member again: [a-c-e] is a, b, c, - and e.
      if next == "-", peek(1) != "]" {
        position += 1
        try add(member: 0x2D, to: &part)
      }
      return
    case .set(let set): part.members = part.members.union(set)
    case .property(let property): part.properties.append(property)
    case .nested(let inner):
      if inner.isNegated, !inner.properties.isEmpty {
        throw error(
          #"a property \p{…} cannot stand in a negated class inside another"#, at: start,
          remedy: #"write \P{…} in the outer class"#)
      }
      part.formUnion(inner)
      return
    }
    if isRange {
      throw error(
        "a range cannot begin with a set of characters", at: start,
        remedy: #"write \- for the character"#)
    }
  }

  private func add(member: UInt32, to part: inout CharacterClass) throws(GrammarError) {
    try add(from: member, to: member, at: position, to: &part)
  }

  private func add(from low: UInt32, to high: UInt32, at start: Int, to part: inout CharacterClass)
    throws(GrammarError)
  {
    var low = low
    guard low <= high else {
      throw error("this range runs backwards", at: start, remedy: "put the lower end first")
    }
    if high >= ScalarSet.byteBase, low < ScalarSet.byteBase {
      guard low < 0x80 else {
        throw error("this range goes from a character to a byte", at: start)
      }
      part.members = part.members.union(ScalarSet([low...0x7F]))
      low = ScalarSet.byteBase
    }
    if high >= ScalarSet.byteBase {
      part.namesBytes = true
    } else if high >= 0x80 {
      part.namesCharacters = true
    }
    part.members = part.members.union(ScalarSet([low...high]))
  }

  private mutating func parseElement() throws(GrammarError) -> Element {
    let start = position
    guard let scalar = next else { throw error("this class is not closed", at: start) }
    switch scalar {
    case "[":
      if let posix = try parsePosix() { return .set(posix) }
      return .nested(try parseNestedClass())
    case "\\":
      switch try parseEscaped(inClass: true) {
      case .character(let value): return .member(value.value)
      case .byte(let byte): return .member(ScalarSet.byteBase + UInt32(byte) - 0x80)
      case .set(let set, _): return .set(set)
      case .property(let property): return .property(property)
      case .node: throw error("this escape cannot stand in a class", at: start)
      }
    case "%" where peek(1) == "{":
      var index = position + 2
      while index < end, scalars[index].isPatternName { index += 1 }
      let isReference =
        index > position + 2 && index < end && "}:=".unicodeScalars.contains(scalars[index])
      if isReference {
        throw error(
          "a reference cannot stand inside a class", at: start,
          remedy: #"put it outside the brackets; write \% for the character"#)
      }
      position += 1
      return .member(scalar.value)
    default:
      position += 1
      return .member(scalar.value)
    }
  }

  /// Reads `[:alpha:]` or `[:^alpha:]` where the cursor is on one.
  private mutating func parsePosix() throws(GrammarError) -> ScalarSet? {
    guard peek(1) == ":" else { return nil }
    var index = position + 2
    let isNegated = index < end && scalars[index] == "^"
    if isNegated { index += 1 }
    let first = index
    while index < end, scalars[index].isLetter { index += 1 }
    guard index + 1 < end, scalars[index] == ":", scalars[index + 1] == "]" else { return nil }
    let name = text(in: first..<index)
    guard let set = ScalarSet.posix[name] else {
      throw error(
        "there is no class '[:\(name):]'", at: first,
        remedy: nearest(name, among: ScalarSet.posix.keys).map { "did you mean '\($0)'?" }
          ?? "the classes are " + ScalarSet.posix.keys.sorted().joined(separator: " "))
    }
    position = index + 2
    return isNegated ? set.complement : set
  }
}
