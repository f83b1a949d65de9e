// SPDX-License-Identifier: Apache-2.0

extension Parser {
  /// Reads a group, the cursor being on its `(`.
  mutating func parseGroup(_ flags: Flags) throws(GrammarError) -> Node {
    let start = position
    position += 1
    if next == "*" {
      throw error(
        "verbs such as (*UTF) or (*LIMIT_MATCH=…) are not taken", at: start,
        remedy: #"leave it out; write \( for the character"#)
    }
    guard take("?") else { return try parseRest(of: "(?:", flags, from: start) }
    switch next {
    case ":": return try parseRest(of: "(?:", flags, from: start, skipping: 1)
    case ">": return try parseRest(of: "(?>", flags, from: start, skipping: 1)
    case "=": return try parseRest(of: "(?=", flags, from: start, skipping: 1)
    case "!": return try parseRest(of: "(?!", flags, from: start, skipping: 1)
    case "<" where peek(1) == "=":
      return try parseRest(of: "(?<=", flags, from: start, skipping: 2)
    case "<" where peek(1) == "!":
      return try parseRest(of: "(?<!", flags, from: start, skipping: 2)
    case "<":
      position += 1
      return try parseNamedGroup(closing: ">", flags, from: start)
    case "'":
      position += 1
      return try parseNamedGroup(closing: "'", flags, from: start)
    case "P" where peek(1) == "<":
      position += 2
      return try parseNamedGroup(closing: ">", flags, from: start)
    case "P" where peek(1) == "=":
      position += 2
      return .backreference(try parseGroupName(closing: ")", from: start))
    case "(":
      return try parseConditional(flags, from: start)
    case "R", "C", "&", "P": throw unsupportedGroup(at: start)
    default: break
    }
    if let (opening, inner) = try parseOptionLetters(closing: ":", flags, from: start) {
      return try parseRest(of: opening, inner, from: start)
    }
    throw unsupportedGroup(at: start)
  }

  /// Reads what is in a group and the `)` that closes it.
  private mutating func parseRest(
    of opening: String, _ flags: Flags, from start: Int, skipping: Int = 0
  ) throws(GrammarError) -> Node {
    position += skipping
    return .group(opening, try parseBody(flags, from: start))
  }

  private mutating func parseBody(_ flags: Flags, from start: Int) throws(GrammarError) -> Node {
    try context.spend(3, frame: frame, at: start)
    try context.descend(frame: frame, at: start)
    let node = try parseAlternatives(flags)
    context.ascend()
    guard take(")") else { throw notClosed(at: start) }
    return node
  }

  private func notClosed(at start: Int) -> GrammarError {
    error("this '(' is not closed", at: start, remedy: #"add ')', or write \( for the character"#)
  }

  // MARK: Named groups

  private mutating func parseNamedGroup(
    closing: Unicode.Scalar, _ flags: Flags, from start: Int
  ) throws(GrammarError) -> Node {
    let nameStart = position
    while let scalar = next, scalar.isFieldName { position += 1 }
    let name = text(from: nameStart)
    guard next == closing else {
      throw error(
        next == nil ? "this group's name is not closed" : "a field's name cannot hold this",
        at: position, remedy: "a field is made of letters, digits and @ _ . - or [keys]")
    }
    position += 1
    if name.contains(":") {
      throw error(
        "a type cannot stand in a group's name", at: nameStart,
        remedy: "write %{NAME:field:type}, or give the type apart from the pattern")
    }
    guard let path = FieldPath(name) else { throw badField(name, at: nameStart) }
    let group = context.addCapture(path, type: nil, pattern: nil)
    let body = try parseBody(flags, from: start)
    context.name(group, name)
    return .capture(group, body)
  }

  /// Reads the name that a backreference uses, and what closes it.
  mutating func parseGroupName(closing: Unicode.Scalar, from start: Int)
    throws(GrammarError) -> [Int]
  {
    let nameStart = position
    while let scalar = next, scalar != closing { position += 1 }
    let name = text(from: nameStart)
    guard take(closing) else { throw error("this group's name is not closed", at: start) }
    if let groups = context.groups[name] { return groups }
    let isNumber = name.unicodeScalars.allSatisfy { $0.isDigit || $0 == "-" || $0 == "+" }
    throw error(
      isNumber
        ? "groups have names here, not numbers" : "no group before this has the name '\(name)'",
      at: nameStart,
      remedy: nearest(name, among: context.groups.keys).map { "did you mean '\($0)'?" }
        ?? "name the group with (?<field>…) before it is used")
  }

  /// Reads `(?(<name>)yes|no)`, the cursor being on the second `(`.
  private mutating func parseConditional(_ flags: Flags, from start: Int)
    throws(GrammarError) -> Node
  {
    position += 1
    let closing: Unicode.Scalar
    switch next {
    case "<": closing = ">"
    case "'": closing = "'"
    default:
      throw error(
        "a condition has to be the name of a group", at: position,
        remedy: "write (?(<field>)…|…)")
    }
    position += 1
    let nameStart = position
    let groups = try parseGroupName(closing: closing, from: start)
    guard take(")") else { throw error("this condition is not closed", at: start) }
    guard groups.count == 1 else {
      throw error(
        "more than one group before this has the name of the condition", at: nameStart,
        remedy: "name the group that is meant differently")
    }
    let body = try parseBody(flags, from: start)
    guard case .alternation(let branches) = body else {
      return .conditional(group: groups[0], yes: body, no: nil)
    }
    guard branches.count == 2 else {
      throw error(
        "a condition has two alternatives at most", at: start, remedy: "put them into (?:…)")
    }
    return .conditional(group: groups[0], yes: branches[0], no: branches[1])
  }

  // MARK: Options

  /// Reads `(?i)` and the like where the cursor is on one; what they open holds to the group's end.
  mutating func parseOptions(_ flags: Flags) throws(GrammarError) -> (String, Flags)? {
    guard next == "(", peek(1) == "?", peek(2) != "R", peek(2) != "C" else { return nil }
    let start = position
    position += 2
    let options = try parseOptionLetters(closing: ")", flags, from: start)
    if options == nil { position = start }
    return options
  }

  /// Reads letters as `im-x` up to what closes them, and gives the group that means the same to
  /// PCRE2: `m`, the dot that matches a newline, is its `s`. Blanks are gone by then, so `x` is too.
  private mutating func parseOptionLetters(
    closing: Unicode.Scalar, _ flags: Flags, from start: Int
  ) throws(GrammarError) -> (String, Flags)? {
    let first = position
    var index = position
    while index < end, scalars[index] == "-" || scalars[index].isLetter { index += 1 }
    guard index > first, index < end, scalars[index] == closing else { return nil }
    var flags = flags
    var (on, off) = ("", "")
    var isOff = false
    for place in first..<index {
      switch scalars[place] {
      case "-" where !isOff: isOff = true
      case "i":
        flags.caseless = !isOff
        if isOff { off += "i" } else { on += "i" }
      case "m", "s":
        if isOff { off += "s" } else { on += "s" }
      case "x": flags.extended = !isOff
      case "a" where !isOff, "d" where !isOff: break
      case "u" where !isOff:
        throw error(
          #"(?u), which gives \w and \d all the letters of Unicode, is not taken"#, at: place,
          remedy: #"name the characters in a class"#)
      case "J":
        throw error(
          "(?J) is not needed", at: place, remedy: "leave it out: a field may be named twice")
      default:
        throw error(
          "'\(scalars[place])' is not an option", at: place,
          remedy: "the options are i, m (the dot matches a newline) and x")
      }
    }
    position = index + 1
    let letters = off.isEmpty ? on : "\(on)-\(off)"
    return ("(?\(letters):", flags)
  }

  // MARK: Refusals

  private func unsupportedGroup(at start: Int) -> GrammarError {
    let call = ("a group cannot be called", "define it as a pattern and refer to that twice")
    let (message, remedy): (String, String) =
      switch next {
      case nil: ("this '(' is not closed", #"write \( for the character"#)
      case "~": ("the absence operator (?~…) is not taken", "write (?:(?!…).)*")
      case "|":
        ("the branch reset (?|…) is not needed", "write (?:…|…): a field may be named twice")
      case "C": ("callouts (?C…) are not taken", "leave it out")
      case "{": ("code (?{…}) is not taken", "leave it out")
      case "P" where peek(1) == ">", "&", "R": call
      case "+", "-": call
      case let digit? where digit.isDigit: call
      default:
        (
          "a group cannot begin like this",
          #"write (?:…), (?<field>…), (?=…), (?!…), (?<=…), (?<!…) or (?>…)"#
        )
      }
    return error(message, at: start, remedy: remedy)
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of ASCII.
  var isLetter: Bool { "a"..."z" ~= self || "A"..."Z" ~= self }
}
