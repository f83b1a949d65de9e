// SPDX-License-Identifier: Apache-2.0

/// Writes a ``Node`` as a PCRE2 expression and keeps where each part came from.
struct Emitter {
  private let context: ExpansionContext
  private(set) var output: [UInt8] = []
  private(set) var marks: [Mark] = []
  private var depth = 0
  private var here = Item(node: .sequence([]), frame: 0, source: 0)

  init(context: ExpansionContext) { self.context = context }

  var isUnicode: Bool { context.options.unicode }

  mutating func emit(_ item: Item) throws(GrammarError) {
    mark(item)
    try emit(item.node)
  }

  private mutating func mark(_ item: Item) {
    here = item
    if let last = marks.last, last.output == output.count { marks.removeLast() }
    marks.append(Mark(output: output.count, frame: item.frame, source: item.source))
  }

  private mutating func emit(_ node: Node) throws(GrammarError) {
    switch node {
    case .sequence(let items):
      for item in items { try emit(item) }
    case .alternation(let branches):
      for (index, branch) in branches.enumerated() {
        if index > 0 { try write("|") }
        try emit(branch)
      }
    case .character(let scalar, let caseless): try emit(scalar, caseless: caseless)
    case .byte(let byte): try write(byte.escaped)
    case .characterClass(let set): try emit(alternatives(of: set))
    case .unit(let text), .assertion(let text): try write(text)
    case .group(let opening, let inner):
      if needsGuard(node) { try write(Self.possessionGuard) }
      try group(opening) { emitter throws(GrammarError) in
        try opening.hasPrefix("(?<")
          ? emitter.emitLookbehind(inner) : emitter.emit(inner)
      }
    case .capture(let number, let inner):
      try group("(?<g\(number)>") { emitter throws(GrammarError) in try emitter.emit(inner) }
    case .quantified(let item, let quantifier):
      mark(item)
      if case .assertion(let text) = item.node {
        // Repeated or not, it takes no room; optional, it says nothing. PCRE2 does not repeat it.
        if quantifier.minimum > 0 { try write(text) }
        return
      }
      if needsGuard(node) { try write(Self.possessionGuard) }
      if quantifier.manner == .possessive, case .capture = item.node {
        // The JIT of PCRE2 keeps what `(?<a>x)*+` captured when it later goes back to before it, and
        // so shows a field that took no part (seen in 10.42, 2026-11-21; its interpreter does not).
        try group("(?>") { emitter throws(GrammarError) in
          try emitter.emit(item.node)
          try emitter.write(quantifier.greedy.text)
        }
        return
      }
      if isUnit(item.node) {
        try emit(item.node)
      } else {
        try group("(?:") { emitter throws(GrammarError) in try emitter.emit(item.node) }
      }
      try write(quantifier.text)
    case .backreference(let groups):
      if groups.count == 1 {
        try write("\\k<g\(groups[0])>")
      } else {
        let ways = groups.reversed().map { "\\k<g\($0)>" }
        try write("(?:\(ways.joined(separator: "|")))")
      }
    case .conditional(let number, let yes, let no):
      try group("(?(<g\(number)>)") { emitter throws(GrammarError) in
        try emitter.emit(yes)
        if let no {
          try emitter.write("|")
          try emitter.emit(no)
        }
      }
    }
  }

  // MARK: Output

  private mutating func write(_ text: String) throws(GrammarError) {
    output.append(contentsOf: text.utf8)
    if output.count > context.options.maximumLength {
      throw context.tooLong(frame: here.frame, at: here.source)
    }
  }

  private mutating func group(
    _ opening: String, _ body: (inout Emitter) throws(GrammarError) -> Void
  ) throws(GrammarError) {
    let item = here
    depth += 1
    if depth > ExpansionContext.maximumDepth {
      throw context.tooDeep(frame: here.frame, at: here.source)
    }
    try write(opening)
    try body(&self)
    depth -= 1
    mark(item)
    try write(")")
  }

  // MARK: Characters and classes

  private mutating func emit(_ scalar: Unicode.Scalar, caseless: Bool) throws(GrammarError) {
    if isUnicode || scalar.isASCII {
      try write(scalar.escaped(inClass: false))
    } else {
      try emit(alternatives(of: scalar, caseless: caseless))
    }
  }

  private mutating func emit(_ alternatives: [String]) throws(GrammarError) {
    if alternatives.count == 1 {
      try write(alternatives[0])
    } else {
      try group("(?:") { emitter throws(GrammarError) in
        try emitter.write(alternatives.joined(separator: "|"))
      }
    }
  }

  /// A lookbehind needs a fixed length of each alternative, but only of those at its top: a class
  /// that is all of one becomes several there.
  private mutating func emitLookbehind(_ node: Node) throws(GrammarError) {
    let branches = if case .alternation(let all) = node { all } else { [node] }
    for (index, branch) in branches.enumerated() {
      if index > 0 { try write("|") }
      if case .sequence(let items) = branch, items.count == 1,
        case .characterClass(let set) = items[0].node
      {
        mark(items[0])
        try write(alternatives(of: set, inLookbehind: true).joined(separator: "|"))
      } else {
        try emit(branch)
      }
    }
  }

  /// Whether a quantifier after what the node writes would hold for all of it.
  private func isUnit(_ node: Node) -> Bool {
    switch node {
    case .character(let scalar, _): isUnicode || scalar.isASCII
    case .byte, .unit, .capture, .conditional, .backreference: true
    // A quantifier on a lookaround means less in PCRE2 than in Onigmo.
    case .group(let opening, _):
      !(opening.hasPrefix("(?=") || opening.hasPrefix("(?!") || opening.hasPrefix("(?<")
        || needsGuard(node))
    case .characterClass(let set):
      isUnicode || !set.namesCharacters || alternatives(of: set).count > 1
    case .sequence, .alternation, .assertion, .quantified: false
    }
  }

  // MARK: A fault of PCRE2

  /// Keeps PCRE2 from making the repeat before it possessive.
  private static let possessionGuard = "(?=)"

  /// Whether a possessive part that can be empty follows, before which PCRE2 goes wrong: it takes
  /// `[a-c]*(?>(?:x)?)[ab]` as `[a-c]*+…` and misses `a` (seen in 10.42 and 10.47, 2026-11-21; the
  /// check of the part behind an optional group forgets that it is inside an atomic one).
  private func needsGuard(_ node: Node) -> Bool {
    switch node {
    case .group("(?>", let inner): inner.canBeEmpty
    case .quantified(let item, let quantifier):
      quantifier.manner == .possessive && node.canBeEmpty && !item.node.isSingle
    default: false
    }
  }
}
