// SPDX-License-Identifier: Apache-2.0

extension ByteExpression {
  /// What is known of the bytes next to a part.
  struct Neighbours {
    /// The bytes that can be before it.
    var before: ByteSet
    /// Whether the subject can begin there.
    var start: Bool
    /// The bytes that have to come behind it, one of them.
    var after: ByteSet
    /// Whether the subject can end there.
    var end: Bool
  }

  /// The expression without the conditions that hold wherever a match can go on: the `\b` of `"\b\w+\b "`
  /// is true behind the quotation mark, and where it is not true at the end the blank is missing too.
  ///
  /// - Complexity: O(*n*) in the expression, times its depth.
  func withoutImpliedAssertions(_ around: Neighbours) -> ByteExpression {
    guard hasAssertion else { return self }
    switch self {
    case .set, .opaque, .refusal: return self
    case .assertion(let assertion): return assertion.isImplied(around) ? .empty : self
    case .capture(let group, let inner):
      return .capture(group, inner.withoutImpliedAssertions(around))
    case .alternation(let ways):
      return .alternation(ways.map { $0.withoutImpliedAssertions(around) })
    case .atomic(let inner):
      // A condition at its end decides which way is taken for good, whatever comes behind.
      var around = around
      (around.after, around.end) = (.all, true)
      return .atomic(inner.withoutImpliedAssertions(around))
    case .repetition(let inner, let count):
      var around = around
      if count.maximum != 1 {
        around.before = around.before.union(inner.last.bytes)
        around.after = around.after.union(inner.first.bytes)
      }
      if count.manner == .possessive { (around.after, around.end) = (.all, true) }
      return .repetition(inner.withoutImpliedAssertions(around), count)
    case .sequence(let parts):
      var left = around
      var done: [ByteExpression] = []
      // What comes behind each part, from the last one on.
      var behind = [(after: around.after, end: around.end)]
      for part in parts.dropFirst().reversed() {
        let first = part.first
        let next = behind[behind.count - 1]
        behind.append(
          first.isNullable ? (first.bytes.union(next.after), next.end) : (first.bytes, false))
      }
      for (part, next) in zip(parts, behind.reversed()) {
        (left.after, left.end) = next
        done.append(part.withoutImpliedAssertions(left))
        let last = part.last
        left.before = last.isNullable ? left.before.union(last.bytes) : last.bytes
        left.start = left.start && last.isNullable
      }
      return ByteExpression(done)
    }
  }

  /// Whether a condition in it asks for one byte, in either case, to come next.
  var looksAheadForOneByte: Bool {
    switch self {
    case .assertion(.ahead(let set)): set.count <= 2
    case .sequence(let parts), .alternation(let parts):
      parts.contains(where: \.looksAheadForOneByte)
    case .repetition(let inner, _), .capture(_, let inner), .atomic(let inner):
      inner.looksAheadForOneByte
    case .set, .assertion, .refusal, .opaque: false
    }
  }

  private var hasAssertion: Bool {
    switch self {
    case .assertion: true
    case .sequence(let parts), .alternation(let parts): parts.contains(where: \.hasAssertion)
    case .repetition(let inner, _), .capture(_, let inner), .atomic(let inner): inner.hasAssertion
    case .set, .refusal, .opaque: false
    }
  }

  /// The bytes that it can end with, and whether it can match without taking any; never too few.
  private var last: (bytes: ByteSet, isNullable: Bool) {
    switch self {
    case .sequence(let parts):
      var bytes = ByteSet()
      for part in parts.reversed() {
        let last = part.last
        bytes = bytes.union(last.bytes)
        if !last.isNullable { return (bytes, false) }
      }
      return (bytes, true)
    case .alternation(let ways):
      let lasts = ways.map(\.last)
      return (lasts.reduce(ByteSet()) { $0.union($1.bytes) }, lasts.contains(where: \.isNullable))
    case .repetition(let inner, let count):
      let last = inner.last
      return (last.bytes, last.isNullable || count.minimum == 0)
    case .capture(_, let inner), .atomic(let inner): return inner.last
    case .set, .assertion, .refusal, .opaque: return first
    }
  }
}

extension ByteExpression.Assertion {
  /// Whether it holds wherever what comes behind can match.
  fileprivate func isImplied(_ around: ByteExpression.Neighbours) -> Bool {
    switch self {
    case .behind(let set): return !around.start && around.before.isSubset(of: set)
    case .notBehind(let set): return around.before.isDisjoint(with: set)
    case .ahead(let set): return !around.end && around.after.isSubset(of: set)
    case .notAhead(let set): return around.after.isDisjoint(with: set)
    case .wordBoundary(let negated):
      let wordBefore = !around.start && around.before.isSubset(of: .word)
      let noWordBefore = around.before.isDisjoint(with: .word)
      let wordAfter = !around.end && around.after.isSubset(of: .word)
      let noWordAfter = around.after.isDisjoint(with: .word)
      return negated
        ? (wordBefore && wordAfter) || (noWordBefore && noWordAfter)
        : (wordBefore && noWordAfter) || (noWordBefore && wordAfter)
    }
  }
}
