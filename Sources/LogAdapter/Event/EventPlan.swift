// SPDX-License-Identifier: Apache-2.0

import Grok

/// How one pattern's captures become one JSON object: worked out once, followed for every line.
///
/// A plan is a short list of steps over tables of bytes that never change. Every member is written
/// with a comma before its key; the first comma of an object is then overwritten by its brace. So no
/// step needs to know whether it is the first, and an object of which no field is set can be taken
/// back without a trace.
@safe final class EventPlan: Sendable {
  /// One action of the writer.
  struct Step {
    enum Kind: UInt8 {
      /// Write a captured text under a key, if there is one.
      case capture
      /// The same, unless it became the event's `timestamp`.
      case timeCapture
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
    /// The groups that can give the text, in order, as a range of ``View/alternatives``.
    var alternatives: Range<Int32> = 0..<0
    /// The bytes to copy first, as a range of ``View/bytes``: `,"key":` or a whole member.
    var key: Range<Int32> = 0..<0
    /// The field's number in ``View/names``.
    var field: Int32 = -1
  }

  /// One group that can give a field's text, and the type that it has there.
  struct Alternative {
    var group: Int32
    var type: ValueType
  }

  /// The tables of a plan, without their owner: plain words that are copied for free.
  ///
  /// Whoever keeps a view keeps the plan too.
  @safe struct View: Sendable {
    // SAFETY: the blocks are allocated and filled by the plan's `init`, never changed after, and freed
    // by its `deinit`; reading them from any thread is therefore sound.
    nonisolated(unsafe) let steps: UnsafeBufferPointer<Step>
    nonisolated(unsafe) let alternatives: UnsafeBufferPointer<Alternative>
    /// Keys, fixed members, names and `null` texts, with padding behind them.
    nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>
    /// The groups whose text is the event's time, in order; empty without a time rule.
    nonisolated(unsafe) let timeGroups: UnsafeBufferPointer<Int32>
    /// Each field's name as a JSON string, quoted, for `@coercion`; ranges of ``bytes``.
    nonisolated(unsafe) let names: UnsafeBufferPointer<Range<Int32>>
    /// The texts that mean "absent"; ranges of ``bytes``.
    nonisolated(unsafe) let nulls: UnsafeBufferPointer<Range<Int32>>
    /// `,"@grammar":"…"`, a range of ``bytes``.
    let grammarMember: Range<Int32>
    /// The most bytes that everything but captured text can take; whole numbers and truth values
    /// count as fixed.
    let fixedLength: Int
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
      builder.bytes.count + names.reduce(0) { $0 + $1.count + 1 }
      + 20 * builder.steps.count
      + builder.alternatives.reduce(0) { $0 + ($1.type == .int || $1.type == .bool ? 19 : 3) }
    let nullRanges = nulls.filter { !$0.isEmpty }.map(store)
    let member = store(Array(",\"@grammar\":\"".utf8) + JSONEscaping.escaped(grammar) + [0x22])
    bytes += [UInt8](repeating: 0, count: Self.padding)
    view = unsafe View(
      steps: Self.allocate(builder.steps), alternatives: Self.allocate(builder.alternatives),
      bytes: Self.allocate(bytes), timeGroups: Self.allocate(builder.timeGroups.map(Int32.init)),
      names: Self.allocate(names), nulls: Self.allocate(nullRanges), grammarMember: member,
      fixedLength: fixed)
  }

  deinit {
    unsafe view.steps.deallocate()
    unsafe view.alternatives.deallocate()
    unsafe view.bytes.deallocate()
    unsafe view.timeGroups.deallocate()
    unsafe view.names.deallocate()
    unsafe view.nulls.deallocate()
  }

  /// Bytes behind the tables that a copy of whole words may read.
  static let padding = 16

  private static func allocate<T>(_ values: [T]) -> UnsafeBufferPointer<T> {
    let block = UnsafeMutableBufferPointer<T>.allocate(capacity: values.count)
    // SAFETY: the block has room for all values; initialising fills it whole.
    _ = unsafe block.initialize(from: values)
    return UnsafeBufferPointer(block)
  }
}

extension EventPlan.View {
  /// Whether a captured text is one of the grammar's `null` texts.
  @inline(__always)
  func isNull(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    unsafe nulls.isEmpty ? false : isListedNull(text)
  }

  private func isListedNull(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // SAFETY: the ranges lie in `bytes`.
    for index in unsafe nulls.indices {
      let range = unsafe nulls[index]
      guard Int(range.upperBound - range.lowerBound) == text.count else { continue }
      var same = true
      for offset in text.indices where same {
        same = unsafe text[offset] == bytes[Int(range.lowerBound) + offset]
      }
      if same { return true }
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
