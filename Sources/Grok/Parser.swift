// SPDX-License-Identifier: Apache-2.0

/// Reads one text of the grok language into a ``Node``.
///
/// This file walks: alternatives, sequences, quantifiers, comments. What single parts look like is in
/// the extensions.
struct Parser {
  let context: ExpansionContext
  let frame: Int
  let scalars: [Unicode.Scalar]
  let end: Int
  var position: Int

  init(context: ExpansionContext, frame: Int, range: Range<Int>) {
    self.context = context
    self.frame = frame
    scalars = context.frames[frame].text.scalars
    position = range.lowerBound
    end = range.upperBound
  }

  // MARK: Cursor

  var next: Unicode.Scalar? { position < end ? scalars[position] : nil }

  func peek(_ distance: Int) -> Unicode.Scalar? {
    position + distance < end ? scalars[position + distance] : nil
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  func starts(with text: String) -> Bool {
    var index = position
    for scalar in text.unicodeScalars {
      guard index < end, scalars[index] == scalar else { return false }
      index += 1
    }
    return true
  }

  /// The text from a place to the cursor.
  func text(from start: Int) -> String { text(in: start..<position) }

  func text(in range: Range<Int>) -> String {
    var text = ""
    for scalar in scalars[range] { text.unicodeScalars.append(scalar) }
    return text
  }

  func error(_ message: String, at source: Int, remedy: String? = nil) -> GrammarError {
    context.frames.error(message, frame: frame, at: source, remedy: remedy)
  }

  // MARK: Expression

  /// Reads the whole text.
  mutating func parseAll(_ flags: Flags) throws(GrammarError) -> Node {
    let node = try parseAlternatives(flags)
    if position < end {
      throw error("this ')' closes nothing", at: position, remedy: #"write \) for the character"#)
    }
    return node
  }

  /// Reads up to the `)` that closes the group, or to the end.
  ///
  /// An option without a colon, as `(?i)`, holds to the end of the group, over every `|` (in PCRE2 it
  /// would end at the first): what follows it becomes a group of its own.
  mutating func parseAlternatives(_ flags: Flags) throws(GrammarError) -> Node {
    var branches: [Node] = []
    var items: [Item] = []
    while true {
      try skipIgnored(flags)
      guard let scalar = next, scalar != ")" else { break }
      let start = position
      if take("|") {
        branches.append(.sequence(items))
        items = []
      } else if let (opening, inner) = try parseOptions(flags) {
        try context.descend(frame: frame, at: start)
        let rest = try parseAlternatives(inner)
        context.ascend()
        items.append(Item(node: .group(opening, rest), frame: frame, source: start))
        break
      } else {
        items.append(try parseQuantified(flags))
      }
    }
    if branches.isEmpty { return .sequence(items) }
    return .alternation(branches + [.sequence(items)])
  }

  /// Skips comments, and under `x` blanks too.
  mutating func skipIgnored(_ flags: Flags) throws(GrammarError) {
    while let scalar = next {
      if scalar == "(", starts(with: "(?#") {
        let start = position
        while let scalar = next, scalar != ")" { position += scalar == "\\" ? 2 : 1 }
        guard take(")") else { throw error("this comment is not closed", at: start) }
      } else if flags.extended, scalar == "#" {
        while let scalar = next, scalar != "\n" { position += 1 }
      } else if flags.extended, scalar.isIgnoredBlank {
        position += 1
      } else {
        return
      }
    }
  }

  // MARK: Quantifiers

  private mutating func parseQuantified(_ flags: Flags) throws(GrammarError) -> Item {
    let start = position
    try context.spend(1, frame: frame, at: start)
    var item = Item(node: try parseAtom(flags), frame: frame, source: start)
    var levels = 0
    while true {
      try skipIgnored(flags)
      let place = position
      guard let (quantifier, optional) = try parseQuantifier() else { break }
      for quantifier in optional ? [quantifier, .optional] : [quantifier] {
        if let (inner, first) = item.node.soleRepetition,
          let one = first.reduced(with: quantifier)
        {
          item.node = .quantified(inner, one)
        } else {
          // Each further quantifier makes a group, and the tree one level deeper.
          try context.descend(frame: frame, at: place)
          levels += 1
          item.node = .quantified(item, quantifier)
        }
      }
    }
    context.ascend(by: levels)
    return item
  }

  /// Reads a quantifier where there is one. `{n}?` is `{n}` made optional in Onigmo, not a lazy one.
  private mutating func parseQuantifier() throws(GrammarError) -> (Quantifier, optional: Bool)? {
    var quantifier: Quantifier
    switch next {
    case "?": quantifier = .optional
    case "*": quantifier = Quantifier(minimum: 0, maximum: nil, manner: .greedy)
    case "+": quantifier = Quantifier(minimum: 1, maximum: nil, manner: .greedy)
    case "{":
      guard let (interval, isExact) = try parseInterval() else { return nil }
      quantifier = interval
      // Onigmo has no possessive intervals: a `+` here is the next quantifier.
      guard take("?") else { return (quantifier, false) }
      if isExact { return (quantifier, true) }
      quantifier.manner = .lazy
      return (quantifier, false)
    default: return nil
    }
    position += 1
    if take("?") {
      quantifier.manner = .lazy
    } else if take("+") {
      quantifier.manner = .possessive
    }
    return (quantifier, false)
  }

  /// Reads `{n}`, `{n,}`, `{n,m}` or `{,m}`; anything else after `{` makes it a character.
  mutating func parseInterval() throws(GrammarError) -> (Quantifier, isExact: Bool)? {
    let start = position
    position += 1
    let low = try parseCount()
    var high = low
    let isExact = !take(",")
    if !isExact { high = try parseCount() }
    guard low != nil || high != nil, take("}") else {
      position = start
      return nil
    }
    if let low, let high, low > high {
      throw error("this interval goes from \(low) down to \(high)", at: start)
    }
    return (Quantifier(minimum: low ?? 0, maximum: high, manner: .greedy), isExact)
  }

  private mutating func parseCount() throws(GrammarError) -> Int? {
    let start = position
    var count = 0
    while let digit = next, digit.isDigit {
      count = min(count * 10 + Int(digit.value) - 0x30, 1_000_000)
      position += 1
    }
    if count > 65535 {
      throw error("a part can repeat 65535 times at most", at: start, remedy: "use * or +")
    }
    return position == start ? nil : count
  }

  // MARK: Atoms

  private mutating func parseAtom(_ flags: Flags) throws(GrammarError) -> Node {
    let start = position
    guard let scalar = next else { return .sequence([]) }
    switch scalar {
    case "(": return try parseGroup(flags)
    case "[": return try parseClass(flags)
    case "\\": return try parseEscape(flags)
    case "%" where peek(1) == "{": return try parseReference(flags)
    case "*", "+", "?": throw nothingToRepeat(at: start)
    case "{":
      if try parseInterval() != nil { throw nothingToRepeat(at: start) }
    default: break
    }
    position += 1
    switch scalar {
    case ".": return .unit(".")
    case "^": return .assertion("^")
    case "$": return .assertion("$")
    default: return .character(scalar, caseless: flags.caseless)
    }
  }

  private func nothingToRepeat(at start: Int) -> GrammarError {
    error(
      "there is nothing before this to repeat", at: start,
      remedy: #"write \\#(scalars[start]) for the character"#)
  }
}

extension Quantifier {
  fileprivate static let optional = Quantifier(minimum: 0, maximum: 1, manner: .greedy)
}

extension Unicode.Scalar {
  /// Whether `(?x)` ignores it.
  fileprivate var isIgnoredBlank: Bool {
    switch self {
    case " ", "\t", "\n", "\u{0B}", "\u{0C}", "\r": true
    default: false
    }
  }
}
