// SPDX-License-Identifier: Apache-2.0

/// Compiles an expression to the steps of a ``ScanPlan``.
///
/// A part of the expression becomes a run, a literal, or a condition where it is one; a part without
/// captures that is more than that becomes an automaton; alternatives that capture become choices.
/// For every part it is known what can follow it, and that decides how much freedom PCRE2 has there.
struct ScanPlanCompiler {
  /// What can come behind a part.
  struct Follow {
    /// The bytes that can come next.
    var bytes: ByteSet
    /// Whether the subject can end there.
    var end: Bool
    /// The bytes that have to come next, as far as they are known.
    var literal: [UInt8] = []

    /// Anything at all.
    static let anything = Follow(bytes: .all, end: true)

    var isAnything: Bool { bytes == .all && end }
  }

  /// An automaton and what the plan keeps with it.
  struct PlannedAutomaton {
    var table: ByteTable
    var loops: [Int: WordScan]
    var lengthBound: Int
    var minimumLength: Int
    /// Whether only its longest text will do.
    var isFinal: Bool
  }

  /// Why a part has no steps.
  struct Obstacle: Error {
    var reason: String
  }

  private(set) var steps: [ScanPlan.Step] = []
  private(set) var automata: [PlannedAutomaton] = []
  /// The tables of 256 flags, one behind another.
  private(set) var tables: [UInt8] = []
  private(set) var optionalGroups: [ClosedRange<Int32>] = []
  /// Why the plan ends before the expression does.
  private(set) var obstacle: String?
  private var tableOffsets: [ByteSet: Int32] = [:]
  /// The last step that no literal may join, since a jump leads to behind it.
  private var joinBarrier = -1

  /// Automata that were made before, also for other patterns; grammars share most of theirs.
  final class Cache {
    fileprivate struct Key: Hashable {
      var expression: ByteExpression
      var follow: ByteSet
      var followedByEnd: Bool
    }

    fileprivate enum Result {
      case made(ByteTable, lengthBound: Int)
      case obstacle(String)
    }

    fileprivate var results: [Key: Result] = [:]
  }

  private let cache: Cache

  /// Compiles an expression.
  ///
  /// - Parameters:
  ///   - expression: The expression.
  ///   - isAnchored: Whether it has to cover the whole subject.
  ///   - cache: The automata of patterns before; those of this one are added.
  /// - Complexity: O(*n*) in the expression, and in the tables of its automata.
  init(_ expression: ByteExpression, isAnchored: Bool, cache: Cache) {
    self.cache = cache
    _ = table(ByteSet())
    let follow = isAnchored ? Follow(bytes: ByteSet(), end: true) : .anything
    let around = ByteExpression.Neighbours(
      before: ByteSet(), start: true, after: follow.bytes, end: follow.end)
    let all = expression.simplified.withoutImpliedAssertions(around).parts
    let follows = Self.follows(of: all, follow)
    var index = 0
    while index < all.count {
      let before = (steps.count, automata.count, optionalGroups.count)
      do throws(Obstacle) {
        index = try emitPart(all, at: index, follows)
      } catch {
        obstacle = error.reason
        steps.removeSubrange(before.0...)
        automata.removeSubrange(before.1...)
        optionalGroups.removeSubrange(before.2...)
        steps.append(.init(kind: .handOver))
        return
      }
    }
    steps.append(.init(kind: isAnchored ? .end : .accept))
  }

  // MARK: What follows

  /// For each part, what can come behind it.
  private static func follows(of parts: [ByteExpression], _ outer: Follow) -> [Follow] {
    var follows = [Follow](repeating: outer, count: parts.count)
    var next = outer
    for index in parts.indices.reversed() {
      follows[index] = next
      let first = parts[index].first
      if let byte = parts[index].literalByte {
        next.literal = [byte] + next.literal.prefix(7)
      } else {
        if case .assertion = parts[index] {} else { next.literal = [] }
      }
      next.bytes = first.isNullable ? next.bytes.union(first.bytes) : first.bytes
      next.end = next.end && first.isNullable
    }
    return follows
  }

  // MARK: Sequences

  private mutating func emit(_ expression: ByteExpression, _ follow: Follow) throws(Obstacle) {
    let parts = expression.parts
    let follows = Self.follows(of: parts, follow)
    var index = 0
    while index < parts.count { index = try emitPart(parts, at: index, follows) }
  }

  /// Emits the part at an index, or several from there on.
  ///
  /// - Returns: The index of the next part.
  private mutating func emitPart(
    _ parts: [ByteExpression], at index: Int, _ follows: [Follow]
  ) throws(Obstacle) -> Int {
    let part = parts[index]
    if index + 1 < parts.count,
      emitHeadedRun(parts[index...(index + 1)], group: 0, follows[index + 1])
    {
      return index + 2
    }
    if part.literalByte != nil {
      var bytes: [UInt8] = []
      var next = index
      while next < parts.count, bytes.count < 8, let byte = parts[next].literalByte {
        bytes.append(byte)
        next += 1
      }
      emitLiteral(bytes)
      return next
    }
    switch part {
    case .set(let set):
      steps.append(.init(kind: .byte, scan: scan(outside: set)))
      return index + 1
    case .assertion(let assertion):
      emit(assertion)
      return index + 1
    case .repetition(.set(let set), let count):
      try emitRun(of: set, count, group: 0, follows[index])
      return index + 1
    case .capture(let group, let inner):
      try emitCapture(group, inner, follows[index])
      return index + 1
    default: break
    }
    // Parts without captures in a row make one automaton, up to those that are better on their own.
    var next = index
    while next < parts.count, parts[next].groups.isEmpty { next += 1 }
    while next > index + 1, parts[next - 1].isPlain { next -= 1 }
    let ends = next > index + 1 ? [next, index + 1] : next > index ? [next] : []
    for end in ends {
      let run = ByteExpression(Array(parts[index..<end]))
      if (try? emitAutomaton(run, group: 0, follows[end - 1])) != nil { return end }
    }
    try emitWays(part, follows[index])
    return index + 1
  }

  private mutating func emitCapture(
    _ group: Int, _ inner: ByteExpression, _ follow: Follow
  ) throws(Obstacle) {
    if case .repetition(.set(let set), let count) = inner {
      try emitRun(of: set, count, group: group, follow)
      return
    }
    if emitHeadedRun(inner.parts[...], group: group, follow) { return }
    if inner.groups.isEmpty, !inner.parts.allSatisfy(\.isPlain),
      (try? emitAutomaton(inner, group: group, follow)) != nil
    {
      return
    }
    steps.append(.init(kind: .open, group: Int32(group)))
    try emit(inner, follow)
    steps.append(.init(kind: .close, group: Int32(group)))
  }

  // MARK: Single steps

  private mutating func emitLiteral(_ bytes: [UInt8]) {
    var step = ScanPlan.Step(kind: .literal)
    let last = steps.count - 1
    let joins = last >= 0 && last != joinBarrier && steps[last].takesLiteral
    if joins { step = steps[last] }
    step.count = Int32(bytes.count)
    (step.word, step.mask) = Self.word(bytes)
    if joins { steps[last] = step } else { steps.append(step) }
  }

  private static func word(_ bytes: [UInt8]) -> (UInt64, UInt64) {
    var (word, mask): (UInt64, UInt64) = (0, 0)
    for (index, byte) in bytes.prefix(8).enumerated() {
      word |= UInt64(byte) << UInt64(8 * index)
      mask |= 0xFF << UInt64(8 * index)
    }
    return (word, mask)
  }

  private mutating func emit(_ assertion: ByteExpression.Assertion) {
    var step = ScanPlan.Step(kind: .assertion)
    switch assertion {
    case .ahead(let set): step.scan = scan(outside: set)
    case .notAhead(let set):
      step.scan = scan(outside: set)
      step.traits = .negated
    case .behind(let set):
      step.scan = scan(outside: set)
      step.traits = .looksBehind
    case .notBehind(let set):
      step.scan = scan(outside: set)
      step.traits = [.looksBehind, .negated]
    case .wordBoundary(let negated):
      step.scan = scan(outside: .word)
      step.traits = negated ? [.boundary, .negated] : .boundary
    }
    steps.append(step)
  }

  private mutating func emitRun(
    of set: ByteSet, _ count: ByteExpression.Count, group: Int, _ follow: Follow
  ) throws(Obstacle) {
    var step = ScanPlan.Step(kind: .boundedRun, group: Int32(group))
    step.minimum = Int32(clamping: count.minimum)
    step.maximum = Int32(clamping: count.maximum ?? Int(Int32.max))
    // Where no byte of the run can follow it, or there is only one length, PCRE2 has no freedom.
    let isForced =
      count.manner == .possessive || count.minimum == count.maximum
      || set.isDisjoint(with: follow.bytes)
    if isForced {
      step.scan = scan(outside: set)
      if count.maximum == nil {
        step.kind =
          switch step.scan.kind {
          case _ where set == .all: .rest
          case .text: .textRun
          case .digits: .digitRun
          case .table: .tableRun
          }
      }
    } else {
      if follow.end { step.traits.insert(.endWillDo) }
      step.follow = table(follow.bytes.complement)
      step.count = Int32(follow.literal.count)
      (step.word, step.mask) = Self.word(follow.literal)
      if count.manner == .lazy {
        guard count.maximum == nil else { throw Obstacle(reason: "a lazy repeat with a bound") }
        step.kind = .runLazily
        step.target = table(set.complement)
        step.scan = scan(outside: set.intersection(follow.bytes.complement))
      } else {
        step.kind = .runBack
        step.scan = scan(outside: set)
      }
    }
    steps.append(step)
  }

  /// Emits a run with a byte of another set in front, which may be optional; `false` when the parts are
  /// not that, or leave PCRE2 any freedom.
  private mutating func emitHeadedRun(
    _ parts: ArraySlice<ByteExpression>, group: Int, _ follow: Follow
  ) -> Bool {
    guard parts.count == 2, case .repetition(.set(let set), let count)? = parts.last,
      count.maximum == nil, set != .all,
      count.manner == .possessive || set.isDisjoint(with: follow.bytes)
    else { return false }
    var step = ScanPlan.Step(kind: .headedRun, group: Int32(group))
    step.minimum = Int32(clamping: count.minimum)
    switch parts.first {
    case .set(let head)? where head.onlyMember == nil || group > 0:
      step.follow = table(head.complement)
    case .repetition(.set(let head), let times)?
    where times.minimum == 0 && times.maximum == 1 && times.manner != .lazy
      && head.isDisjoint(with: set) && (count.minimum > 0 || head.isDisjoint(with: follow.bytes)):
      step.follow = table(head.complement)
      step.traits = .mayBeEmpty
    default: return false
    }
    step.scan = scan(outside: set)
    steps.append(step)
    return true
  }

  // MARK: Automata

  private mutating func emitAutomaton(
    _ expression: ByteExpression, group: Int, _ follow: Follow
  ) throws(Obstacle) {
    var expression = expression
    var step = ScanPlan.Step(kind: .automaton, group: Int32(group))
    let continuation = expression.continuation
    if continuation != nil {
      step.traits = .takesLongest
      if let opened = expression.withOpenEnd, !continuation!.isDisjoint(with: follow.bytes) {
        expression = opened
        step.traits = .isFinal
      }
    }
    let (table, lengthBound) = try table(of: expression, follow)
    step.target = Int32(automata.count)
    let loops = table.loops.mapValues { scan(outside: $0) }
    automata.append(
      PlannedAutomaton(
        table: table, loops: loops, lengthBound: lengthBound,
        minimumLength: expression.minimumLength, isFinal: step.traits.contains(.isFinal)))
    steps.append(step)
  }

  /// The automaton of an expression, made once.
  private mutating func table(
    of expression: ByteExpression, _ follow: Follow
  ) throws(Obstacle) -> (ByteTable, lengthBound: Int) {
    let key = Cache.Key(
      expression: expression.withoutCaptures, follow: follow.bytes, followedByEnd: follow.end)
    if cache.results[key] == nil {
      let automaton = ByteAutomaton(expression, for: .membership(follow: follow.bytes))
      if let reason = automaton.obstacle {
        cache.results[key] = .obstacle(reason)
      } else if let table = automaton.determined(
        follow: follow.bytes, followedByEnd: follow.end)
      {
        cache.results[key] = .made(table, lengthBound: automaton.lengthBound)
      } else {
        cache.results[key] = .obstacle("it needs too many states")
      }
    }
    switch cache.results[key] {
    case .made(let table, let lengthBound)?: return (table, lengthBound)
    case .obstacle(let reason)?: throw Obstacle(reason: reason)
    case nil: throw Obstacle(reason: "it was not made")
    }
  }

  // MARK: Ways

  private mutating func emitWays(
    _ part: ByteExpression, _ follow: Follow
  ) throws(Obstacle) {
    switch part {
    case .alternation(let ways): try emit(ways: ways, follow)
    case .repetition(let inner, let count)
    where count.minimum == 0 && count.maximum == 1 && !inner.first.isNullable:
      let isFirstTheOnlyOne =
        inner.continuation?.union(inner.first.bytes).isDisjoint(with: follow.bytes) ?? false
      guard count.manner != .possessive || isFirstTheOnlyOne
      else { throw Obstacle(reason: "an atomic part has another end") }
      try emit(ways: count.manner == .lazy ? [.empty, inner] : [inner, .empty], follow)
    case .repetition(let inner, _):
      throw Obstacle(
        reason: inner.groups.isEmpty ? "a repeat with several ends" : "a repeat that captures")
    case .atomic: throw Obstacle(reason: "an atomic group")
    case .refusal: throw Obstacle(reason: "it looks ahead")
    default: throw Obstacle(reason: "it holds what only PCRE2 knows")
    }
  }

  private mutating func emit(
    ways: [ByteExpression], _ follow: Follow
  ) throws(Obstacle) {
    let groups = ways.flatMap(\.groups)
    if let low = groups.min(), let high = groups.max() {
      optionalGroups.append(Int32(low)...Int32(high))
    }
    var jumps: [Int] = []
    for (index, way) in ways.enumerated() {
      guard index < ways.count - 1 else {
        try emit(way, follow)
        break
      }
      let first = way.first
      var later = ByteSet()
      for other in ways[(index + 1)...] {
        let first = other.first
        later = later.union(first.bytes)
        if first.isNullable { later = later.union(follow.bytes) }
      }
      let isExclusive = !first.isNullable && first.bytes.isDisjoint(with: later)
      if let byte = way.literalByte, !follow.isAnything {
        var step = ScanPlan.Step(kind: .byteWay, word: UInt64(byte))
        step.scan = scan(outside: follow.bytes)
        if follow.end { step.traits.insert(.endWillDo) }
        if !isExclusive { step.traits.insert(.leavesChoice) }
        jumps.append(steps.count)
        steps.append(step)
        continue
      }
      var step = ScanPlan.Step(kind: isExclusive ? .branch : .choice)
      step.scan = scan(outside: first.isNullable ? .all : first.bytes)
      if first.isNullable { step.traits.insert(.endWillDo) }
      let start = steps.count
      steps.append(step)
      try emit(way, follow)
      if !isExclusive, !follow.isAnything {
        // Sooner than at the next step.
        var check = ScanPlan.Step(kind: .check)
        check.scan = scan(outside: follow.bytes)
        if follow.end { check.traits = .endWillDo }
        steps.append(check)
      }
      jumps.append(steps.count)
      steps.append(.init(kind: .jump))
      steps[start].target = Int32(steps.count)
    }
    if jumps.last == steps.count - 1, steps[steps.count - 1].kind == .jump {
      // The last way is empty: what comes next comes anyway.
      steps.removeLast()
      jumps.removeLast()
      for index in steps.indices
      where Int(steps[index].target) == steps.count + 1
        && steps[index].leadsElsewhere
      {
        steps[index].target = Int32(steps.count)
      }
    }
    for index in jumps { steps[index].target = Int32(steps.count) }
    joinBarrier = steps.count - 1
  }

  // MARK: Tables

  /// A scan that stops at every byte outside of a set.
  private mutating func scan(outside set: ByteSet) -> WordScan {
    let stops = set.complement
    return WordScan(stops: stops, table: table(stops))
  }

  /// Where the table of flags for these stops begins.
  private mutating func table(_ stops: ByteSet) -> Int32 {
    if let known = tableOffsets[stops] { return known }
    let offset = Int32(tables.count)
    tables += WordScan.flags(stops: stops)
    tableOffsets[stops] = offset
    return offset
  }
}

extension ScanPlan.Step {
  /// Whether its target is a step.
  fileprivate var leadsElsewhere: Bool {
    switch kind {
    case .branch, .choice, .byteWay, .jump: true
    default: false
    }
  }

  /// Whether a literal behind it can become a part of it.
  fileprivate var takesLiteral: Bool {
    switch kind {
    case .textRun, .digitRun, .tableRun, .headedRun, .automaton: count == 0
    default: false
    }
  }
}

extension ByteExpression {
  /// The byte, where it is one.
  fileprivate var literalByte: UInt8? {
    guard case .set(let set) = self else { return nil }
    return set.onlyMember
  }

  /// Whether it has a step of its own.
  fileprivate var isPlain: Bool {
    switch self {
    case .set, .repetition(.set, _), .assertion: true
    default: false
    }
  }
}
