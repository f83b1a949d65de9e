// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads `%{NAME:field:type=definition junk}`.
  mutating func parseReference(_ flags: Flags) throws(GrammarError) -> Node {
    let start = position
    position += 2
    let nameStart = position
    while let scalar = next, scalar.isPatternName { position += 1 }
    let name = text(from: nameStart)
    guard !name.isEmpty else {
      throw error(
        "a pattern's name must follow '%{'", at: nameStart,
        remedy: #"write %\{ for the characters themselves"#)
    }
    let nameEnd = position
    let fieldStart = position + 1
    let field = try parseField()
    if next == "=" { try parseDefinition(of: name, from: start) }
    let ignoredStart = position
    while let scalar = next, scalar != "}" { position += 1 }
    let ignored = text(from: ignoredStart)
    guard take("}") else {
      throw error(
        "this reference has no closing '}'", at: start,
        remedy: #"write %\{ for the characters themselves"#)
    }

    guard let definition = context.definition(of: name) else {
      throw unknown(name, at: nameStart, end: nameEnd)
    }
    try context.spend(3, frame: frame, at: start)
    let group = try field.map { field throws(GrammarError) in
      try addCapture(field, before: ignored, at: fieldStart, pattern: name)
    }
    let inner = try context.enter(definition, name: name, from: frame, at: start)
    try context.descend(frame: frame, at: start)
    var parser = Parser(context: context, frame: inner, range: definition.range)
    let node = try parser.parseAll(flags)
    context.ascend()
    context.leave(definition)
    if let group, let field { allowReferences(to: group, pattern: name, field: field) }
    return group.map { .capture($0, node) } ?? .group("(?:", node)
  }

  /// Reads `:field` or `:field:type`, where it follows.
  private mutating func parseField() throws(GrammarError) -> String? {
    guard next == ":" else { return nil }
    position += 1
    let start = position
    while let scalar = next, scalar.isFieldName { position += 1 }
    guard position > start else {
      throw error(
        "a field's name must follow ':'", at: start,
        remedy: "a field is made of letters, digits and @ _ . - or of [keys] in brackets")
    }
    return text(from: start)
  }

  /// Opens the capture for what stands after `NAME:`.
  ///
  /// - Parameter ignored: What follows in the reference. The stock set writes `[user][name?]` once,
  ///   where the ignored part begins inside a key; the key counts as closed there.
  private func addCapture(
    _ written: String, before ignored: String, at start: Int, pattern: String
  ) throws(GrammarError) -> Int {
    let parts = written.split(separator: ":", omittingEmptySubsequences: false)
    var path = FieldPath(String(parts[0]))
    if path == nil, ignored.contains("]") { path = FieldPath(parts[0] + "]") }
    guard let path else { throw badField(parts[0], at: start) }
    let type = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    return context.addCapture(path, type: type, pattern: pattern)
  }

  /// Lets backreferences use the field's name for its group, or all that was written, which is the
  /// group's name in Logstash.
  private func allowReferences(to group: Int, pattern: String, field: String) {
    context.name(group, String(field.prefix { $0 != ":" }))
    context.name(group, "\(pattern):\(field)")
  }

  func badField(_ name: some StringProtocol, at start: Int) -> GrammarError {
    error(
      name.isEmpty ? "a field needs a name" : "'\(name)' is not a field's name", at: start,
      remedy: "write name, or [outer][inner] with every bracket closed and no key empty")
  }

  /// Reads `=definition`, up to the `}` that closes the reference.
  private mutating func parseDefinition(of name: String, from start: Int) throws(GrammarError) {
    position += 1
    let first = position
    var open = 0
    while let scalar = next {
      if scalar == "\\" {
        position += 1
      } else if scalar == "{" {
        open += 1
      } else if scalar == "}" {
        if open == 0 { break }
        open -= 1
      }
      position += 1
    }
    position = min(position, end)
    guard position > first, next == "}" else {
      throw error(
        position > first
          ? "this reference has no closing '}'" : "a definition must follow '='",
        at: position > first ? start : first,
        remedy: #"braces in a definition must pair, or be escaped as \{ and \}"#)
    }
    context.define(name, as: context.frames[frame].text, range: first..<position)
  }

  private func unknown(_ name: String, at start: Int, end nameEnd: Int) -> GrammarError {
    var remedy = "define it, or load a pattern file that does"
    if let nearest = context.library.nearestName(to: name) {
      remedy = "did you mean '\(nearest)'?"
    } else if !["}", ":", "=", " "].contains(scalars[nameEnd]) {
      remedy =
        "a pattern's name is made of letters, digits and _; it ends before "
        + "'\(scalars[nameEnd])'"
    }
    return error("there is no pattern '\(name)'", at: start, remedy: remedy)
  }
}
