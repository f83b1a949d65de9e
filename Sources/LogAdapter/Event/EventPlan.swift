// SPDX-License-Identifier: Apache-2.0

import Grok

/// How one pattern's captures become one JSON object: worked out once, followed for every line.
///
/// A plan is a short list of steps over tables of bytes that never change. Every member is written
/// with a comma before its key; the first comma of an object is then overwritten by its brace. So no
/// step needs to know whether it is the first, and an object of which no field is set can be taken
/// back without a trace.
@safe final class EventPlan: Sendable {
  /// One thing to write, as the builder puts it.
  struct Step {
    enum Kind: UInt8 {
      /// Write one group's text as a string; the key's bytes hold its opening quote.
      case string
      /// Write one group's text as a whole number, if it is one.
      case integer
      /// Write one group's text as a number, if it is one.
      case float
      /// Write one group's text as a value of any other type.
      case typed
      /// Write the texts of several groups.
      case alternatives
      /// Write the text of the time's field, unless it became the event's `timestamp`.
      case time
      /// Begin an object under a key.
      case open
      /// End the object begun last; take it back when it is empty.
      case close
      /// Copy bytes: a key and its fixed value.
      case fixed
    }
    var kind: Kind
    var type: ValueType = .string
    /// The one group that gives the text, or -1 when there are several.
    var group: Int32 = -1
    /// The bytes to copy first, as a range of ``Tables/bytes``: `,"key":` or a whole member.
    var key: Range<Int32> = 0..<0
  }

  /// A step as the writer takes it, in 32 bytes: nothing is left to be worked out.
  @safe struct Action {
    /// The bytes to copy first.
    let key: UnsafePointer<UInt8>
    /// The bit of the group among ``Captures/clean``; none for groups that have no bit there.
    let cleanBit: UInt64
    let group: Int32
    let keyLength: Int32
    let kind: Step.Kind
  }

  /// What a step needs to know less often.
  struct Detail {
    /// The groups that can give the text, in order, as a range of ``Tables/alternatives``.
    var alternatives: Range<Int32> = 0..<0
    /// The field's number in ``Tables/names``.
    var field: Int32 = -1
  }

  /// One group that can give a field's text, and the type that it has there.
  struct Alternative {
    var group: Int32
    var type: ValueType
  }

  /// What the steps refer to.
  @safe struct Tables {
    /// The steps once more, for the writer.
    let actions: UnsafeBufferPointer<Action>
    let steps: UnsafeBufferPointer<Step>
    /// One for each step.
    let details: UnsafeBufferPointer<Detail>
    let alternatives: UnsafeBufferPointer<Alternative>
    /// Keys, fixed members, names and `null` texts, with padding behind them.
    let bytes: UnsafeBufferPointer<UInt8>
    /// The groups whose text is the event's time, in order; empty without a time rule.
    let timeGroups: UnsafeBufferPointer<Int32>
    /// Each field's name as a JSON string, quoted, for `@coercion`; ranges of ``bytes``.
    let names: UnsafeBufferPointer<Range<Int32>>
    /// The texts that mean "absent"; ranges of ``bytes``.
    let nulls: UnsafeBufferPointer<Range<Int32>>
    /// The length of the longest `null` text; 0 without any.
    let longestNull: Int
    /// `,"@grammar":"…"`, a range of ``bytes``.
    let grammarMember: Range<Int32>
    /// The most bytes that everything but captured text can take; whole numbers and truth values
    /// count as fixed.
    let fixedLength: Int
  }

  /// The tables of a plan, without their owner: one word that is copied for free.
  ///
  /// Whoever keeps a view keeps the plan too.
  @safe struct View: Sendable {
    // SAFETY: the tables are allocated and filled by the plan's `init`, never changed after, and freed
    // by its `deinit`; reading them from any thread is therefore sound.
    nonisolated(unsafe) let tables: UnsafePointer<Tables>
  }

  let view: View
  /// The fields as the grammar names them, in the order of the event.
  let fields: [Field]

  /// A field of the event and where its text comes from.
  struct Field: Sendable {
    var path: FieldPath
    var groups: [(group: Int, type: ValueType)]
  }

  /// Plans the events of one pattern.
  ///
  /// - Parameters:
  ///   - captures: What the pattern captures.
  ///   - set: The fields with fixed values.
  ///   - time: The field that the event's time is made from.
  ///   - nulls: The captured texts that mean "absent".
  ///   - grammar: The grammar's name.
  /// - Throws: `GrammarError` when two fields cannot stand in one object.
  init(
    captures: [PlannedCapture], set: [Grammar.StaticField], time: FieldPath?,
    nulls: [[UInt8]] = [], grammar: String = ""
  ) throws(GrammarError) {
    var builder = EventPlanBuilder()
    try builder.add(captures: captures, time: time)
    for field in set { try builder.add(field) }
    builder.finish()
    fields = builder.fields
    var bytes = builder.bytes
    func store(_ text: [UInt8]) -> Range<Int32> {
      bytes += text
      return Int32(bytes.count - text.count)..<Int32(bytes.count)
    }
    let names = fields.map {
      store([0x22] + JSONEscaping.escaped($0.path.description) + [0x22])
    }
    let fixed =
      builder.fixedLength + names.reduce(0) { $0 + $1.count + 1 }
      + 20 * builder.steps.count
      + builder.alternatives.reduce(0) { $0 + ($1.type == .int || $1.type == .bool ? 19 : 3) }
    let present = nulls.filter { !$0.isEmpty }
    let nullRanges = present.map(store)
    let member = store(Array(",\"@grammar\":\"".utf8) + JSONEscaping.escaped(grammar) + [0x22])
    bytes += [UInt8](repeating: 0, count: Self.padding)
    let stored = unsafe UnsafeBufferPointer.table(bytes)
    let tables = UnsafeMutablePointer<Tables>.allocate(capacity: 1)
    // SAFETY: the block has room for the one value that it is given.
    unsafe tables.initialize(
      to: Tables(
        actions: .table(builder.steps.map { unsafe Self.action($0, stored) }),
        steps: .table(builder.steps), details: .table(builder.details),
        alternatives: .table(builder.alternatives), bytes: stored,
        timeGroups: .table(builder.timeGroups.map(Int32.init)),
        names: .table(names), nulls: .table(nullRanges),
        longestNull: present.map(\.count).max() ?? 0,
        grammarMember: member, fixedLength: fixed))
    view = unsafe View(tables: UnsafePointer(tables))
  }

  deinit {
    // SAFETY: `init` allocated the tables and all that they point to, and nobody uses them any more.
    let tables = unsafe UnsafeMutablePointer(mutating: view.tables)
    unsafe tables.pointee.actions.deallocate()
    unsafe tables.pointee.steps.deallocate()
    unsafe tables.pointee.details.deallocate()
    unsafe tables.pointee.alternatives.deallocate()
    unsafe tables.pointee.bytes.deallocate()
    unsafe tables.pointee.timeGroups.deallocate()
    unsafe tables.pointee.names.deallocate()
    unsafe tables.pointee.nulls.deallocate()
    unsafe tables.deallocate()
  }

  /// Bytes behind the tables that a copy of whole blocks may read.
  static let padding = 32

  private static func action(_ step: Step, _ bytes: UnsafeBufferPointer<UInt8>) -> Action {
    // SAFETY: a step's key lies in the plan's bytes.
    unsafe Action(
      key: bytes.baseAddress! + Int(step.key.lowerBound),
      cleanBit: step.group >= 0 ? 1 << UInt64(step.group) : 0, group: step.group,
      keyLength: step.key.upperBound - step.key.lowerBound, kind: step.kind)
  }
}

extension EventPlan.View {
  /// Whether a captured text is one of the grammar's `null` texts.
  @inline(__always)
  func isNull(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // SAFETY: the plan is kept by whoever keeps the view.
    unsafe text.count <= tables.pointee.longestNull && isListedNull(text)
  }

  @inline(never)
  private func isListedNull(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // SAFETY: the ranges lie in `bytes`, and indices are below the text's count.
    let nulls = unsafe tables.pointee.nulls
    for index in 0..<nulls.count {
      let range = unsafe nulls[index]
      guard Int(range.upperBound &- range.lowerBound) == text.count else { continue }
      let null = unsafe tables.pointee.bytes.baseAddress! + Int(range.lowerBound)
      var offset = 0
      while unsafe offset < text.count && text[offset] == null[offset] { offset &+= 1 }
      if offset == text.count { return true }
    }
    return false
  }
}

/// One capture as the plan wants it: types decided, scratch fields gone.
struct PlannedCapture {
  var path: FieldPath
  var type: ValueType
  var group: Int
}
