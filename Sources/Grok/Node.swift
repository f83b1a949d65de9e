// SPDX-License-Identifier: Apache-2.0

/// A part of an expression, as Onigmo understands it, with all references already replaced.
indirect enum Node: Sendable {
  /// Parts that follow one another; none is the empty expression.
  case sequence([Item])
  /// Two or more ways, tried in order.
  case alternation([Node])
  case character(Unicode.Scalar, caseless: Bool)
  /// A byte above 0x7F that is not part of a character; only in byte mode.
  case byte(UInt8)
  case characterClass(CharacterClass)
  /// PCRE2 text that a quantifier can follow, as `.` or `\w`.
  case unit(String)
  /// PCRE2 text that takes no room, as `^` or `\b`.
  case assertion(String)
  /// A group: what opens it, as `(?:` or `(?<=`, and what is inside.
  case group(String, Node)
  case capture(Int, Node)
  case quantified(Item, Quantifier)
  /// The text of the latest of these groups that took part.
  case backreference([Int])
  /// `no` is `nil` where it was not written.
  case conditional(group: Int, yes: Node, no: Node?)

  /// The repetition that is all of the node, also through groups that do not capture: `x+` of
  /// `((?:x+))`.
  var soleRepetition: (Item, Quantifier)? {
    switch self {
    case .quantified(let item, let quantifier): (item, quantifier)
    case .group("(?:", let inner): inner.soleRepetition
    case .sequence(let items) where items.count == 1: items[0].node.soleRepetition
    default: nil
    }
  }
}

extension Node {
  /// Whether it can match without taking a byte, some assertion granted.
  var canBeEmpty: Bool {
    switch self {
    case .sequence(let items): items.allSatisfy(\.node.canBeEmpty)
    case .alternation(let branches): branches.contains(where: \.canBeEmpty)
    case .character, .byte, .characterClass, .unit: false
    case .assertion, .backreference: true
    case .group(let opening, let inner):
      opening.hasPrefix("(?=") || opening.hasPrefix("(?!") || opening.hasPrefix("(?<")
        || inner.canBeEmpty
    case .capture(_, let inner): inner.canBeEmpty
    case .quantified(let item, let quantifier):
      quantifier.minimum == 0 || item.node.canBeEmpty
    case .conditional(_, let yes, let no): yes.canBeEmpty || no?.canBeEmpty ?? true
    }
  }

  /// Whether it is one character or byte for PCRE2, which then repeats it without a group.
  var isSingle: Bool {
    switch self {
    case .character(let scalar, _): scalar.isASCII
    case .byte: true
    case .characterClass(let set): !set.namesCharacters
    case .unit(let text): !text.hasPrefix("(")
    default: false
    }
  }
}

/// A part and where it was written.
struct Item: Sendable {
  var node: Node
  var frame: Int
  /// A scalar offset in the frame's text.
  var source: Int
}

/// How often a part may follow itself.
struct Quantifier: Sendable, Equatable {
  enum Manner: Sendable { case greedy, lazy, possessive }

  var minimum: Int
  /// `nil` for no upper bound.
  var maximum: Int?
  var manner: Manner

  /// One quantifier that does the work of two greedy ones, where there is one: `.?*` is `.*`. Onigmo
  /// reduces them as well, which keeps `x**` and `(x+)+` from taking exponential time.
  func reduced(with outer: Quantifier) -> Quantifier? {
    guard manner == .greedy, outer.manner == .greedy, isSimple, outer.isSimple else { return nil }
    if self == outer { return self }
    return Quantifier(minimum: 0, maximum: nil, manner: .greedy)
  }

  /// Whether it is `?`, `*` or `+`.
  private var isSimple: Bool {
    minimum <= 1 && (maximum == nil || (minimum == 0 && maximum == 1))
  }

  /// The same in the greedy manner.
  var greedy: Quantifier { Quantifier(minimum: minimum, maximum: maximum, manner: .greedy) }

  /// The written form, as PCRE2 reads it.
  var text: String {
    let base =
      switch (minimum, maximum) {
      case (0, nil): "*"
      case (1, nil): "+"
      case (0, 1): "?"
      case (let low, nil): "{\(low),}"
      case (let low, let high?): low == high ? "{\(low)}" : "{\(low),\(high)}"
      }
    return switch manner {
    case .greedy: base
    case .lazy: base + "?"
    case .possessive: base + "+"
    }
  }
}
