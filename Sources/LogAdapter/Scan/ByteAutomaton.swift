// SPDX-License-Identifier: Apache-2.0

/// A nondeterministic automaton over bytes, made of an expression without regard to what it captures.
///
/// It takes every text that the expression takes at the place, and may take more: bounds on repeats
/// and refusals that would need many states are left out. What has to hold for such a text to be the
/// expression's as well is in ``lengthBound``.
struct ByteAutomaton {
  /// What an automaton is for.
  enum Purpose {
    /// Deciding about a text: every part must be understood.
    case membership(follow: ByteSet)
    /// Never refusing a text that the expression takes: what is not understood takes anything.
    case superset
  }

  enum State {
    case byte(ByteSet, next: Int)
    case split(Int, Int)
    case assertion(ByteExpression.Assertion, next: Int)
    case accept
  }

  private(set) var states: [State] = [.accept]
  private(set) var start = 0
  /// Texts up to this length keep to all bounds and refusals that were left out.
  private(set) var lengthBound = Int.max
  /// Why there is no automaton, in a few words.
  private(set) var obstacle: String?

  private let purpose: Purpose
  private let maximumStates: Int
  private static let accepting = 0

  /// Builds the automaton.
  ///
  /// - Complexity: O(*n*) in the expression, with small repeats written out.
  init(_ expression: ByteExpression, for purpose: Purpose, maximumStates: Int = 4000) {
    self.purpose = purpose
    self.maximumStates = maximumStates
    let follow: ByteSet = if case .membership(let follow) = purpose { follow } else { .all }
    start = build(expression, then: Self.accepting, follow: follow)
  }

  private mutating func add(_ state: State) -> Int {
    if states.count >= maximumStates { obstacle = obstacle ?? "it is too large" }
    guard obstacle == nil else { return 0 }
    states.append(state)
    return states.count - 1
  }

  /// Builds the states of a part, before those of what comes after it.
  ///
  /// - Parameter follow: The bytes that can come after the part.
  private mutating func build(
    _ expression: ByteExpression, then next: Int, follow: ByteSet
  ) -> Int {
    guard obstacle == nil else { return 0 }
    switch expression {
    case .set(let set): return add(.byte(set, next: next))
    case .sequence(let parts):
      var (next, follow) = (next, follow)
      for part in parts.reversed() {
        next = build(part, then: next, follow: follow)
        let first = part.first
        follow = first.isNullable ? follow.union(first.bytes) : first.bytes
      }
      return next
    case .alternation(let ways):
      var start = build(ways[ways.count - 1], then: next, follow: follow)
      for way in ways.dropLast().reversed() {
        start = add(.split(build(way, then: next, follow: follow), start))
      }
      return start
    case .capture(_, let inner): return build(inner, then: next, follow: follow)
    case .atomic(let inner):
      requireLongest(inner, follow)
      return build(inner, then: next, follow: follow)
    case .repetition(let inner, let count):
      if count.manner == .possessive { requireLongest(expression.withOpenEnd ?? inner, follow) }
      return build(inner, count, then: next, follow: follow)
    case .assertion(let assertion):
      if case .superset = purpose { return next }
      return add(.assertion(assertion, next: next))
    case .refusal(let inner):
      guard case .membership(let outside) = purpose else { return next }
      let first = inner.first
      if !first.isNullable, first.bytes.isDisjoint(with: follow) {
        // What it refuses cannot begin like what follows.
      } else if inner.alphabet.isDisjoint(with: outside) {
        // What it refuses is longer than any text within the bound, and cannot go on behind it.
        lengthBound = min(lengthBound, inner.minimumLength - 1)
      } else {
        obstacle = obstacle ?? "it looks ahead"
      }
      return next
    case .opaque:
      guard case .superset = purpose else {
        obstacle = obstacle ?? "it holds what only PCRE2 knows"
        return 0
      }
      return build(
        .set(.all), .init(minimum: 0, maximum: nil, manner: .greedy), then: next, follow: .all)
    }
  }

  private mutating func build(
    _ inner: ByteExpression, _ count: ByteExpression.Count, then next: Int, follow: ByteSet
  ) -> Int {
    if let loop = inner.loopOfBytes(before: follow), count.maximum == nil, count.minimum < 2 {
      return build(loop, count, then: next, follow: follow)
    }
    requireOneWay(inner, count)
    let first = inner.first
    let around = follow.union(first.bytes)
    var maximum = count.maximum
    let isByte = if case .set = inner { true } else { false }
    if let most = maximum, most > (isByte ? 32 : 8), !first.isNullable {
      // As many repeats as that need as many bytes.
      lengthBound = min(lengthBound, most)
      maximum = nil
    }
    var start = next
    if let most = maximum {
      for _ in count.minimum..<most {
        start = add(.split(build(inner, then: start, follow: around), next))
        guard obstacle == nil else { return 0 }
      }
    } else {
      let loop = add(.split(0, next))
      guard obstacle == nil else { return 0 }
      let body = build(inner, then: loop, follow: around)
      states[loop] = .split(body, next)
      start = loop
    }
    for _ in 0..<count.minimum {
      start = build(inner, then: start, follow: around)
      guard obstacle == nil else { return 0 }
    }
    return start
  }

  /// Notes an obstacle unless a part, were it not atomic, could only ever end where its first match does.
  private mutating func requireLongest(_ part: ByteExpression, _ follow: ByteSet) {
    guard case .membership = purpose, obstacle == nil else { return }
    if let continuation = part.continuation, continuation.isDisjoint(with: follow) { return }
    if part.isPrefixFree { return }
    obstacle = "an atomic part has another end"
  }

  /// Notes an obstacle when a repeat can take a text in so many ways that PCRE2 might run into its
  /// limit, which the events would show.
  private mutating func requireOneWay(_ inner: ByteExpression, _ count: ByteExpression.Count) {
    guard case .membership = purpose, obstacle == nil, count.maximum ?? .max > 8 else { return }
    switch inner {
    case .set, .atomic: return
    default: break
    }
    let first = inner.first
    guard !first.isNullable, let continuation = inner.continuation,
      continuation.isDisjoint(with: first.bytes)
    else {
      obstacle = "a repeat can take the same text in several ways"
      return
    }
  }
}

extension ByteAutomaton {
  /// Whether no text is taken by both, of those that begin with a byte where one is given: shown by walking the two together, as far
  /// as `limit` goes.
  ///
  /// - Returns: `false` also where that cannot be shown.
  /// - Complexity: O(`limit`).
  func isDisjoint(
    with other: ByteAutomaton, beginningWith byte: UInt8? = nil, limit: Int = 50_000
  ) -> Bool {
    guard obstacle == nil, other.obstacle == nil else { return false }
    let count = other.states.count
    // Whether the two are past the first byte is the lowest bit.
    var seen: Set<Int> = []
    var waiting = [(start, other.start, byte == nil ? 1 : 0)]
    while let (left, right, moved) = waiting.popLast() {
      guard seen.insert((left * count + right) * 2 + moved).inserted else { continue }
      guard seen.count < limit else { return false }
      switch (states[left], other.states[right]) {
      case (.accept, .accept):
        if moved == 1 { return false }
      case (.split(let one, let two), _):
        waiting.append((one, right, moved))
        waiting.append((two, right, moved))
      case (_, .split(let one, let two)):
        waiting.append((left, one, moved))
        waiting.append((left, two, moved))
      case (.assertion(_, let next), _): waiting.append((next, right, moved))
      case (_, .assertion(_, let next)): waiting.append((left, next, moved))
      case (.byte(let first, let next), .byte(let second, let after)):
        let isPossible =
          moved == 1
          ? !first.isDisjoint(with: second)
          : first.contains(byte ?? 0) && second.contains(byte ?? 0)
        if isPossible { waiting.append((next, after, 1)) }
      case (.accept, .byte), (.byte, .accept): break
      }
    }
    return true
  }
}

extension ByteExpression {
  /// For the body of a repeat: the same body with `C` for its way `C+`, when that takes the same texts
  /// in front of `follow`: the ways are tried as one atomic group, or `C++` is possessive, so that runs
  /// of `C` are taken whole, and neither another way nor what follows begins with a byte of `C`.
  fileprivate func loopOfBytes(before follow: ByteSet) -> ByteExpression? {
    let (body, isAtomic) =
      if case .atomic(let inner) = self { (inner, true) } else { (self, false) }
    guard case .alternation(var ways) = body else { return nil }
    var didChange = false
    for (index, way) in ways.enumerated() {
      guard case .repetition(.set(let set), let count) = way, count.minimum == 1,
        count.maximum == nil, isAtomic ? count.manner != .lazy : count.manner == .possessive,
        set.isDisjoint(with: follow)
      else { continue }
      let others = ways.indices.filter { $0 != index }.map { ways[$0].first }
      guard others.allSatisfy({ !$0.isNullable && $0.bytes.isDisjoint(with: set) }) else {
        continue
      }
      ways[index] = .set(set)
      didChange = true
    }
    guard didChange else { return nil }
    // Whatever else is atomic has to be proven on its own.
    return isAtomic ? .atomic(.alternation(ways)) : .alternation(ways)
  }

  /// Whether no text of it begins another: then its first match is its only one.
  fileprivate var isPrefixFree: Bool {
    let automaton = ByteAutomaton(self, for: .membership(follow: .all), maximumStates: 400)
    guard automaton.obstacle == nil,
      let table = automaton.determined(follow: .all, followedByEnd: true, maximumStates: 200)
    else { return false }
    return table.entries.allSatisfy {
      $0 & ByteTable.accepts == 0 || $0 & ByteTable.stops != 0
    }
  }
}
