// SPDX-License-Identifier: Apache-2.0

import PCRE2

/// A short cut through an expression: a list of steps over the bytes of a line that finds what PCRE2
/// would find, faster, or says that it cannot tell.
///
/// The steps try the ways of the expression in the order in which PCRE2 would, and leave one only where
/// it has provably failed. So the first that leads to the end is the one that PCRE2 finds, with the same
/// captures, and a line for which none does is one that PCRE2 refuses. Where a step cannot tell which
/// end PCRE2 would try first, the answer is ``Outcome/unsure`` and PCRE2 has the line. The article on
/// the scan plan has the argument.
@safe final class ScanPlan: Sendable {
  /// What became of a line.
  enum Outcome {
    /// The expression takes it; the offsets are those that PCRE2 would give.
    case matched
    /// The expression does not take it.
    case noMatch
    /// Only PCRE2 can tell.
    case unsure
  }

  /// One step.
  struct Step: Sendable {
    enum Kind: UInt8 {
      /// These up to eight bytes: ``word`` where ``mask`` is set.
      case literal
      /// One byte that does not stop ``scan``.
      case byte
      /// Bytes up to one that stops ``scan``, ``minimum`` of them or more, and then a literal as above
      /// when it has any bytes; by the kind of the scan.
      case textRun
      case digitRun
      case tableRun
      /// The same, with ``maximum`` bytes at most, of any kind, and no literal.
      case boundedRun
      /// The same as `tableRun`, behind one byte that ``follow`` does not stop.
      case headedRun
      /// All that is left.
      case rest
      /// The same as `run` up to the last place where what has to follow does.
      case runBack
      /// The same up to the first place where it does.
      case runLazily
      /// A text of the automaton ``target``.
      case automaton
      case assertion
      case open
      case close
      /// Go to ``target`` unless the next byte is one that does not stop ``scan``.
      case branch
      /// The same; else go on, and to ``target`` when that fails.
      case choice
      /// This one byte, ``word``, before one that does not stop ``scan``; then go to ``target``, else on.
      case byteWay
      case jump
      /// What follows has to be possible: a byte that does not stop ``scan``.
      case check
      /// The subject has to end here.
      case end
      /// The match ends here, wherever that is.
      case accept
      /// From here on only PCRE2 knows.
      case handOver
    }

    /// What a step needs to know beyond its numbers.
    struct Traits: OptionSet, Sendable {
      let rawValue: UInt8
      /// When a later step fails, the next step is another way.
      static let leavesChoice = Traits(rawValue: 1)
      /// The end of the subject will do where a byte is asked for.
      static let endWillDo = Traits(rawValue: 2)
      /// The condition is on the byte before.
      static let looksBehind = Traits(rawValue: 4)
      /// The condition is that the two neighbours are not both, or neither, in the set.
      static let boundary = Traits(rawValue: 8)
      /// The condition is the contrary.
      static let negated = Traits(rawValue: 16)
      /// Of several ends of the automaton the last is the one that PCRE2 tries first.
      static let takesLongest = Traits(rawValue: 32)
      /// Only the longest text of the automaton will do.
      static let isFinal = Traits(rawValue: 64)
      /// The head of a run may be missing.
      static let mayBeEmpty = Traits(rawValue: 128)
    }

    var kind: Kind
    var traits: Traits = []
    /// The group that the text of the step is; 0 for none, whose offsets nobody reads.
    var group: Int32 = 0
    var minimum: Int32 = 0
    var maximum: Int32 = .max
    /// A step, or an automaton.
    var target: Int32 = 0
    /// For a step that is a choice, the first group that it or a later step sets.
    var firstGroup: Int32 = .max
    var scan = WordScan(stops: ByteSet(), table: 0)
    /// Where the table begins of the bytes that can follow, or of those that a run begins with.
    var follow: Int32 = 0
    /// How many bytes of ``word`` count; 0 for none.
    var count: Int32 = 0
    var word: UInt64 = 0
    var mask: UInt64 = 0
    /// The bit of ``group`` among the first 64, else 0.
    var cleanBit: UInt64 = 0

    /// Whether a later failure can come back to it.
    var isChoice: Bool {
      switch kind {
      case .choice, .runBack, .runLazily: true
      case .byteWay: traits.contains(.leavesChoice)
      default: false
      }
    }
  }

  /// An automaton's tables, see ``ByteTable``.
  @safe struct Automaton: Sendable {
    // SAFETY: see `View`.
    nonisolated(unsafe) let entries: UnsafeBufferPointer<UInt32>
    nonisolated(unsafe) let classes: UnsafeBufferPointer<UInt8>
    /// The first row, by which of the sets that matter hold the byte before.
    nonisolated(unsafe) let starts: UnsafeBufferPointer<UInt32>
    /// For each byte, which of those sets hold it.
    nonisolated(unsafe) let behinds: UnsafeBufferPointer<UInt8>
    /// How to pass over the bytes that do not leave a state; a row's last entry is an index.
    nonisolated(unsafe) let loops: UnsafeBufferPointer<WordScan>
    /// The column for the end of the subject.
    let endColumn: Int
    /// Where in a row the index of its loop is.
    let loopColumn: Int
    /// Texts up to this length are certain.
    let lengthBound: Int
    /// Whether the first state is one that a loop belongs to.
    let startsInLoop: Bool
    /// Whether texts are long enough, and likely to begin like the one before, to remember one.
    let hasMemory: Bool
  }

  /// The tables of a plan, without their owner.
  @safe struct View: Sendable {
    // SAFETY: the blocks are allocated and filled by the plan's `init`, never changed after, and freed
    // by its `deinit`; reading them from any thread is therefore sound.
    nonisolated(unsafe) let steps: UnsafeBufferPointer<Step>
    nonisolated(unsafe) let automata: UnsafeBufferPointer<Automaton>
    nonisolated(unsafe) let tables: UnsafeBufferPointer<UInt8>
    /// Groups that a match may leave out, as ranges.
    nonisolated(unsafe) let optionalGroups: UnsafeBufferPointer<ClosedRange<Int32>>
    /// How many groups there are, the whole match included.
    let groupCount: Int
    /// How many steps are choices, and so how many can be open at a time.
    let choiceCount: Int
    /// Whether a match ends where the subject does and begins where it does.
    let isAnchored: Bool
  }

  /// A step that can be taken in another way when a later one fails.
  @safe struct Choice {
    let step: UnsafePointer<Step>
    /// Where the step began.
    let place: UnsafePointer<UInt8>
    /// Where its run ended.
    let stop: UnsafePointer<UInt8>
    /// The bits of the clean groups before it.
    let cleanGroups: UInt64

    init(
      _ step: UnsafePointer<Step>, _ place: UnsafePointer<UInt8>, _ stop: UnsafePointer<UInt8>,
      _ cleanGroups: UInt64
    ) {
      unsafe self.step = unsafe step
      unsafe self.place = unsafe place
      unsafe self.stop = unsafe stop
      self.cleanGroups = cleanGroups
    }
  }

  /// What plans work in; one per thread.
  @safe struct Room {
    /// The offset pairs of the groups, the whole match included.
    let offsets: UnsafeMutablePointer<Int>
    /// The choices that are open.
    let choices: UnsafeMutablePointer<Choice>
    /// What automata remember, a few of them.
    let memories: UnsafeMutablePointer<AutomatonMemory>

    /// Makes room for plans with this many groups and choices at most, to be freed by ``deallocate()``.
    init(groupCount: Int, choiceCount: Int) {
      unsafe offsets = .allocate(capacity: 2 * groupCount)
      // SAFETY: the block has room for the pairs.
      unsafe offsets.initialize(repeating: -1, count: 2 * groupCount)
      unsafe choices = .allocate(capacity: choiceCount)
      unsafe memories = .allocate(capacity: AutomatonMemory.count)
      unsafe memories.initialize(repeating: AutomatonMemory(), count: AutomatonMemory.count)
    }

    /// Frees the room; nothing may use it after.
    func deallocate() {
      unsafe offsets.deallocate()
      unsafe choices.deallocate()
      unsafe memories.deallocate()
    }
  }

  let view: View

  /// Why the plan hands over to PCRE2 before its end; `nil` when it does not.
  let obstacle: String?

  /// Compiles the plan for an expression.
  ///
  /// - Parameters:
  ///   - expression: The expression, taken apart.
  ///   - pattern: The same, compiled.
  ///   - isAnchored: Whether it has to cover the whole subject.
  ///   - cache: The automata of patterns before; those of this one are added.
  /// - Returns: `nil` where not even the first part has a step.
  /// - Complexity: O(*n*) in the expression, and in the tables of its automata.
  convenience init?(
    _ expression: ByteExpression, _ pattern: CompiledPattern, isAnchored: Bool,
    cache: ScanPlanCompiler.Cache
  ) {
    // A search for `(?=a)c*a` does not find "a": the byte looked for may not be the one that begins the match
    // (PCRE2 10.42, 2022; 10.47 does). What it does there only PCRE2 knows.
    guard isAnchored || !expression.looksAheadForOneByte else { return nil }
    let compiler = ScanPlanCompiler(expression, isAnchored: isAnchored, cache: cache)
    guard compiler.steps.count > 1 || compiler.obstacle == nil else { return nil }
    self.init(compiler, groupCount: pattern.captureCount + 1, isAnchored: isAnchored)
  }

  private init(_ compiler: ScanPlanCompiler, groupCount: Int, isAnchored: Bool) {
    obstacle = compiler.obstacle
    view = unsafe View(
      steps: .table(Self.finished(compiler.steps)),
      automata: .table(compiler.automata.map(Self.automaton)),
      tables: .table(compiler.tables),
      optionalGroups: .table(Self.merged(compiler.optionalGroups)),
      groupCount: groupCount, choiceCount: compiler.steps.count { $0.isChoice },
      isAnchored: isAnchored)
  }

  deinit {
    unsafe view.steps.deallocate()
    for index in unsafe view.automata.indices {
      let automaton = unsafe view.automata[index]
      unsafe automaton.entries.deallocate()
      unsafe automaton.classes.deallocate()
      unsafe automaton.starts.deallocate()
      unsafe automaton.behinds.deallocate()
      unsafe automaton.loops.deallocate()
    }
    unsafe view.automata.deallocate()
    unsafe view.tables.deallocate()
    unsafe view.optionalGroups.deallocate()
  }

  private static func automaton(_ planned: ScanPlanCompiler.PlannedAutomaton) -> Automaton {
    let table = planned.table
    var entries: [UInt32] = []
    let width = table.width + 1
    let rows = table.entries.count / table.width
    var loops: [WordScan] = []
    func place(_ entry: UInt32) -> UInt32 {
      let row = Int(entry & ByteTable.placeMask) / table.width
      // Entries without flags are the fast ones, so only those that need this one have it.
      let flags = entry & ~ByteTable.placeMask & (planned.isFinal ? ~0 : ~ByteTable.accepts)
      return flags | UInt32(row * width)
    }
    for row in 0..<rows {
      for column in 0..<table.width {
        entries.append(place(table.entries[row * table.width + column]))
      }
      if let scan = planned.loops[row * table.width] {
        entries.append(UInt32(loops.count))
        loops.append(scan)
      } else {
        entries.append(.max)
      }
    }
    let behinds = (0...255).map { byte in
      table.behinds.enumerated().reduce(UInt8(0)) { bits, set in
        set.element.contains(byte) ? bits | 1 << UInt8(set.offset) : bits
      }
    }
    return unsafe Automaton(
      entries: .table(entries), classes: .table(table.classes),
      starts: .table(table.starts.map(place)), behinds: .table(behinds),
      loops: .table(loops), endColumn: table.width - 1, loopColumn: table.width,
      lengthBound: planned.lengthBound,
      startsInLoop: table.starts.contains { planned.loops[Int($0)] != nil },
      hasMemory: planned.minimumLength >= AutomatonMemory.shortestText)
  }

  /// The steps with what is known only when all are there.
  private static func finished(_ steps: [Step]) -> [Step] {
    var steps = steps
    var firstGroup = Int32.max
    for index in steps.indices.reversed() {
      // A group that ends later may have begun before: its start has to stay.
      if steps[index].group > 0, steps[index].kind != .close {
        firstGroup = min(firstGroup, steps[index].group)
      }
      steps[index].firstGroup = firstGroup
      steps[index].cleanBit = steps[index].group < 64 ? 1 << UInt64(steps[index].group) : 0
    }
    return steps
  }

  /// The ranges in order, joined where they touch.
  private static func merged(_ ranges: [ClosedRange<Int32>]) -> [ClosedRange<Int32>] {
    var merged: [ClosedRange<Int32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] =
          last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
