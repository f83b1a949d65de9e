// SPDX-License-Identifier: Apache-2.0

extension ByteExpression {
  /// Reads an expression as PCRE2 does with `DOTALL`, `MULTILINE` and `NO_AUTO_CAPTURE`, in byte mode.
  ///
  /// Groups are named `g` and their number, as the grok expansion writes them.
  ///
  /// - Returns: `nil` where the text is beyond the subset that is known.
  /// - Complexity: O(*n*) in the length of the text.
  static func parse(_ text: String) -> ByteExpression? {
    var parser = ByteExpressionParser(text: Array(text.utf8))
    let flags = ByteExpressionParser.Flags(isCaseless: false, dotTakesNewline: true)
    guard let expression = parser.alternatives(flags), parser.isAtEnd else { return nil }
    return expression
  }
}

/// A recursive descent over the text of an expression; every method gives `nil` for what it does not
/// know, and the whole then has no plan.
private struct ByteExpressionParser {
  struct Flags {
    var isCaseless: Bool
    var dotTakesNewline: Bool
  }

  let text: [UInt8]
  var position = 0

  init(text: [UInt8]) { self.text = text }

  var isAtEnd: Bool { position == text.count }
  var next: UInt8? { position < text.count ? text[position] : nil }

  mutating func take(_ expected: StaticString) -> Bool {
    let count = expected.utf8CodeUnitCount
    guard position + count <= text.count else { return false }
    for index in 0..<count {
      // SAFETY: a static string lives for ever; the index is below its length.
      guard unsafe text[position + index] == expected.utf8Start[index] else { return false }
    }
    position += count
    return true
  }

  mutating func alternatives(_ flags: Flags) -> ByteExpression? {
    var ways: [ByteExpression] = []
    var parts: [ByteExpression] = []
    while let byte = next, byte != UInt8(ascii: ")") {
      if take("|") {
        ways.append(ByteExpression(parts))
        parts = []
      } else {
        guard let part = quantified(flags) else { return nil }
        parts.append(part)
      }
    }
    guard !ways.isEmpty else { return ByteExpression(parts) }
    return .alternation(ways + [ByteExpression(parts)])
  }

  private mutating func quantified(_ flags: Flags) -> ByteExpression? {
    let isGroup = next == UInt8(ascii: "(")
    guard var part = atom(flags) else { return nil }
    while let count = quantifier() {
      // What takes no room says the same however often.
      if case .assertion = part { return nil }
      // Groups inside would have to be known as unset.
      if count.maximum == 0 { return nil }
      if count.minimum != 1 || count.maximum != 1 || count.manner == .possessive {
        let isOpaque = isGroup && Self.isUnclear(part, count)
        part = isOpaque ? .opaque : .repetition(part, count)
      }
    }
    return part
  }

  /// Whether a repeat of a group makes an atomic group that can be empty.
  ///
  /// PCRE2 takes a repeat in front of one for final when the group cannot begin with its bytes, although
  /// it may be passed by: `a+(?:b)?+a` does not match "aa" (10.42, 2022).
  private static func isUnclear(_ part: ByteExpression, _ count: ByteExpression.Count) -> Bool {
    let isEmpty = part.first.isNullable
    return count.manner == .possessive
      && (isEmpty || count.minimum == 0 && count.maximum != nil)
  }

  private mutating func quantifier() -> ByteExpression.Count? {
    var count = ByteExpression.Count(minimum: 0, maximum: nil, manner: .greedy)
    switch next {
    case UInt8(ascii: "*"): break
    case UInt8(ascii: "+"): count.minimum = 1
    case UInt8(ascii: "?"): count.maximum = 1
    case UInt8(ascii: "{"):
      let start = position
      position += 1
      let low = number()
      count.minimum = low ?? 0
      count.maximum = low
      if take(",") { count.maximum = number() }
      guard low != nil, next == UInt8(ascii: "}") else {
        position = start
        return nil
      }
    default: return nil
    }
    position += 1
    if take("?") {
      count.manner = .lazy
    } else if take("+") {
      count.manner = .possessive
    }
    return count
  }

  private mutating func number() -> Int? {
    let start = position
    var value = 0
    while let digit = next, digit &- 0x30 < 10, value < 100_000 {
      value = value * 10 + Int(digit - 0x30)
      position += 1
    }
    return position > start ? value : nil
  }

  private mutating func atom(_ flags: Flags) -> ByteExpression? {
    guard let byte = next else { return nil }
    position += 1
    switch byte {
    case UInt8(ascii: "("): return group(flags)
    case UInt8(ascii: "["): return characterClass(flags)
    case UInt8(ascii: "\\"): return escape(flags)
    case UInt8(ascii: "."):
      return .set(flags.dotTakesNewline ? .all : ByteSet(0x0A...0x0A).complement)
    // At the subject's start the first is true; elsewhere it has an exception at the subject's end.
    case UInt8(ascii: "^"): return position == 1 ? .empty : .opaque
    case UInt8(ascii: "$"): return .assertion(.notAhead(ByteSet(0x0A...0x0A).complement))
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"): return nil
    default: return literal(byte, flags)
    }
  }

  private func literal(_ byte: UInt8, _ flags: Flags) -> ByteExpression {
    let set = ByteSet(byte...byte)
    return .set(flags.isCaseless ? set.withBothCases : set)
  }

  // MARK: Groups

  private mutating func group(_ flags: Flags) -> ByteExpression? {
    guard take("?") else { return nil }
    if take(":") { return body(flags) }
    if take(">") {
      guard let inner = body(flags) else { return nil }
      // See `isUnclear`.
      return inner.first.isNullable ? .opaque : .atomic(inner)
    }
    if take("=") {
      guard let inner = body(flags) else { return nil }
      if case .set(let set) = inner { return .assertion(.ahead(set)) }
      return inner == .empty ? .empty : .opaque
    }
    if take("!") {
      guard let inner = body(flags) else { return nil }
      if inner == .empty { return .set(ByteSet()) }
      if let set = inner.onlyByte { return .assertion(.notAhead(set)) }
      return .refusal(inner)
    }
    if take("<=") || take("<!") {
      let isNegated = text[position - 1] == UInt8(ascii: "!")
      guard let inner = body(flags) else { return nil }
      guard let set = inner.onlyByte else { return .opaque }
      return .assertion(isNegated ? .notBehind(set) : .behind(set))
    }
    if take("<g") {
      guard let number = number(), take(">") else { return nil }
      return body(flags).map { .capture(number, $0) }
    }
    var inner = flags
    var isOn = true
    while let letter = next, letter != UInt8(ascii: ":") {
      switch letter {
      case UInt8(ascii: "-"): isOn = false
      case UInt8(ascii: "i"): inner.isCaseless = isOn
      case UInt8(ascii: "s"): inner.dotTakesNewline = isOn
      default: return nil
      }
      position += 1
    }
    return take(":") ? body(inner) : nil
  }

  private mutating func body(_ flags: Flags) -> ByteExpression? {
    guard let inner = alternatives(flags), take(")") else { return nil }
    return inner
  }

  // MARK: Escapes and classes

  private mutating func escape(_ flags: Flags) -> ByteExpression? {
    guard let byte = next else { return nil }
    if byte == UInt8(ascii: "b") || byte == UInt8(ascii: "B") {
      position += 1
      return .assertion(.wordBoundary(negated: byte == UInt8(ascii: "B")))
    }
    if byte == UInt8(ascii: "k") {
      position += 1
      while let byte = next, byte != UInt8(ascii: ">") { position += 1 }
      return take(">") ? .opaque : nil
    }
    guard let set = escapedSet() else { return nil }
    return .set(flags.isCaseless ? set.withBothCases : set)
  }

  /// Reads what follows a backslash; the same inside and outside of a class, but for `\b`.
  private mutating func escapedSet() -> ByteSet? {
    guard let byte = next else { return nil }
    position += 1
    switch byte {
    case UInt8(ascii: "d"): return .digits
    case UInt8(ascii: "D"): return ByteSet.digits.complement
    case UInt8(ascii: "w"): return .word
    case UInt8(ascii: "W"): return ByteSet.word.complement
    case UInt8(ascii: "s"): return .space
    case UInt8(ascii: "S"): return ByteSet.space.complement
    case UInt8(ascii: "n"): return ByteSet(0x0A...0x0A)
    case UInt8(ascii: "t"): return ByteSet(0x09...0x09)
    case UInt8(ascii: "r"): return ByteSet(0x0D...0x0D)
    case UInt8(ascii: "x"):
      guard position + 2 <= text.count, let high = Self.hex(text[position]),
        let low = Self.hex(text[position + 1])
      else { return nil }
      position += 2
      return ByteSet((high << 4 | low)...(high << 4 | low))
    default:
      // A letter or digit means something else; of other characters the backslash makes literals.
      let isWord = ByteSet.word.contains(byte) && byte != UInt8(ascii: "_")
      return isWord || byte > 0x7F ? nil : ByteSet(byte...byte)
    }
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: byte & 0xF + 9
    default: nil
    }
  }

  private mutating func characterClass(_ flags: Flags) -> ByteExpression? {
    var set = ByteSet()
    let isNegated = take("^")
    var isFirst = true
    while let byte = next, byte != UInt8(ascii: "]") || isFirst {
      isFirst = false
      guard let low = classMember() else { return nil }
      guard next == UInt8(ascii: "-"), position + 1 < text.count,
        text[position + 1] != UInt8(ascii: "]")
      else {
        set = set.union(low)
        continue
      }
      position += 1
      guard let from = low.onlyMember, let high = classMember(), let to = high.onlyMember,
        from <= to
      else { return nil }
      set.insert(from...to)
    }
    guard take("]") else { return nil }
    if flags.isCaseless { set = set.withBothCases }
    return .set(isNegated ? set.complement : set)
  }

  private mutating func classMember() -> ByteSet? {
    guard let byte = next else { return nil }
    position += 1
    if byte == UInt8(ascii: "\\") { return next == UInt8(ascii: "b") ? nil : escapedSet() }
    // `[:`, `[.` and `[=` would begin a named class.
    if byte == UInt8(ascii: "[") { return nil }
    return byte > 0x7F ? nil : ByteSet(byte...byte)
  }
}

extension ByteExpression {
  /// The set, where the expression is one byte of it, in one way or several.
  fileprivate var onlyByte: ByteSet? {
    switch self {
    case .set(let set): return set
    case .alternation(let ways):
      var sum = ByteSet()
      for way in ways {
        guard let set = way.onlyByte else { return nil }
        sum = sum.union(set)
      }
      return sum
    default: return nil
    }
  }
}
