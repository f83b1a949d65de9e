// SPDX-License-Identifier: Apache-2.0

/// A PCRE2 expression in byte mode, taken apart: what the scan plan is compiled from.
///
/// Only what grammars use has a case of its own; the rest is ``opaque``, of which nothing is known.
indirect enum ByteExpression: Hashable, Sendable {
  /// One byte of a set.
  case set(ByteSet)
  /// Parts that follow one another; none is the empty expression. Never directly inside another.
  case sequence([ByteExpression])
  /// Two or more ways, tried in order.
  case alternation([ByteExpression])
  case repetition(ByteExpression, Count)
  case capture(Int, ByteExpression)
  /// `(?>…)`: the first way in is the only one.
  case atomic(ByteExpression)
  case assertion(Assertion)
  /// `(?!…)` around more than one byte.
  case refusal(ByteExpression)
  /// Anything else.
  case opaque

  /// How often a part follows itself.
  struct Count: Hashable, Sendable {
    enum Manner: Sendable { case greedy, lazy, possessive }

    var minimum: Int
    /// `nil` for no upper bound.
    var maximum: Int?
    var manner: Manner
  }

  /// A condition on the bytes next to a place, which takes none.
  enum Assertion: Hashable, Sendable {
    /// The byte before is in the set; not so at the start.
    case behind(ByteSet)
    /// The byte before is not in the set, or there is none.
    case notBehind(ByteSet)
    /// The next byte is in the set; not so at the end.
    case ahead(ByteSet)
    /// The next byte is not in the set, or there is none.
    case notAhead(ByteSet)
    /// `\b`, and negated `\B`.
    case wordBoundary(negated: Bool)
  }

  static var empty: ByteExpression { .sequence([]) }

  /// Parts in a row, without sequences inside.
  init(_ parts: [ByteExpression]) {
    var flat: [ByteExpression] = []
    for part in parts {
      if case .sequence(let inner) = part { flat += inner } else { flat.append(part) }
    }
    self = flat.count == 1 ? flat[0] : .sequence(flat)
  }

  /// The parts in a row that it is made of.
  var parts: [ByteExpression] {
    if case .sequence(let parts) = self { parts } else { [self] }
  }
}

// MARK: What can be known of an expression

extension ByteExpression {
  /// The bytes that it can begin with, and whether it can match without taking any; never too few.
  var first: (bytes: ByteSet, isNullable: Bool) {
    switch self {
    case .set(let set): return (set, false)
    case .sequence(let parts):
      var bytes = ByteSet()
      for part in parts {
        let first = part.first
        bytes = bytes.union(first.bytes)
        if !first.isNullable { return (bytes, false) }
      }
      return (bytes, true)
    case .alternation(let ways):
      var (bytes, isNullable) = (ByteSet(), false)
      for way in ways {
        let first = way.first
        bytes = bytes.union(first.bytes)
        isNullable = isNullable || first.isNullable
      }
      return (bytes, isNullable)
    case .repetition(let inner, let count):
      if count.maximum == 0 { return (ByteSet(), true) }
      let first = inner.first
      return (first.bytes, first.isNullable || count.minimum == 0)
    case .capture(_, let inner), .atomic(let inner): return inner.first
    case .assertion, .refusal: return (ByteSet(), true)
    case .opaque: return (.all, true)
    }
  }

  /// Every byte that it can take; never too few.
  var alphabet: ByteSet {
    switch self {
    case .set(let set): set
    case .sequence(let parts), .alternation(let parts):
      parts.reduce(ByteSet()) { $0.union($1.alphabet) }
    case .repetition(let inner, _), .capture(_, let inner), .atomic(let inner): inner.alphabet
    case .assertion, .refusal: ByteSet()
    case .opaque: .all
    }
  }

  /// The fewest bytes that it can take.
  var minimumLength: Int {
    switch self {
    case .set: 1
    case .sequence(let parts): parts.reduce(0) { $0 + $1.minimumLength }
    case .alternation(let ways): ways.map(\.minimumLength).min() ?? 0
    case .repetition(let inner, let count): count.minimum * inner.minimumLength
    case .capture(_, let inner), .atomic(let inner): inner.minimumLength
    case .assertion, .refusal, .opaque: 0
    }
  }

  /// The groups that it captures, in rising order.
  var groups: [Int] {
    switch self {
    case .capture(let group, let inner): [group] + inner.groups
    case .sequence(let parts), .alternation(let parts): parts.flatMap(\.groups)
    case .repetition(let inner, _), .atomic(let inner), .refusal(let inner): inner.groups
    case .set, .assertion, .opaque: []
    }
  }

  /// The bytes by which a match could have gone on where it ended, when of all its matches at a place
  /// the first one tried is always the longest; else `nil`.
  ///
  /// So where the next byte is none of these, the longest match ends there and no other does.
  var continuation: ByteSet? {
    switch self {
    case .set, .assertion: return ByteSet()
    case .sequence(let parts):
      var sum = ByteSet()
      for part in parts {
        guard let own = part.continuation else { return nil }
        let first = part.first
        guard sum.isDisjoint(with: first.bytes) else { return nil }
        sum = first.isNullable ? sum.union(own).union(first.bytes) : own
      }
      return sum
    case .alternation(let ways):
      var (sum, seen, isNullable) = (ByteSet(), ByteSet(), false)
      for way in ways {
        guard let own = way.continuation, !isNullable else { return nil }
        let first = way.first
        guard seen.isDisjoint(with: first.bytes) else { return nil }
        seen = seen.union(first.bytes)
        sum = sum.union(own)
        isNullable = first.isNullable
      }
      return isNullable ? sum.union(seen) : sum
    case .repetition(let inner, let count):
      guard count.manner != .lazy, let own = inner.continuation else { return nil }
      if count.minimum == count.maximum, case .set = inner { return own }
      let first = inner.first
      guard !first.isNullable, own.isDisjoint(with: first.bytes) else { return nil }
      return own.union(first.bytes)
    case .capture(_, let inner), .atomic(let inner): return inner.continuation
    case .refusal, .opaque: return nil
    }
  }

  /// The same without the finality of its last part, where that has one.
  var withOpenEnd: ByteExpression? {
    switch self {
    case .atomic(let inner): return inner
    case .repetition(let inner, var count) where count.manner == .possessive:
      count.manner = .greedy
      return .repetition(inner, count)
    case .sequence(let parts):
      // A last part that can be empty leaves the other ends of those before it, where they have any.
      guard let last = parts.last?.withOpenEnd,
        !last.first.isNullable || parts.dropLast().allSatisfy(\.hasOneEnd)
      else { return nil }
      return ByteExpression(parts.dropLast() + [last])
    default: return nil
    }
  }

  /// Whether it has one match at a place at most.
  private var hasOneEnd: Bool {
    switch self {
    case .set, .assertion, .refusal, .atomic: true
    case .sequence(let parts): parts.allSatisfy(\.hasOneEnd)
    case .capture(_, let inner): inner.hasOneEnd
    case .repetition(let inner, let count):
      count.manner == .possessive || count.minimum == count.maximum && inner.hasOneEnd
    case .alternation, .opaque: false
    }
  }
}
