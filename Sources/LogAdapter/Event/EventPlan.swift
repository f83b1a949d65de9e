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
    /// The groups that can give the text, in order, as a range of ``EventPlan/alternatives``.
    var alternatives: Range<Int32> = 0..<0
    /// The bytes to copy first, as a range of ``EventPlan/bytes``: `,"key":` or a whole member.
    var key: Range<Int32> = 0..<0
    /// The field's number in ``EventPlan/names``.
    var field: Int32 = -1
  }

  /// One group that can give a field's text, and the type that it has there.
  struct Alternative {
    var group: Int32
    var type: ValueType
  }

  // SAFETY: the three blocks are allocated and filled by `init`, never changed after, and freed by
  // `deinit`; reading them from any thread is therefore sound.
  nonisolated(unsafe) let steps: UnsafeBufferPointer<Step>
  nonisolated(unsafe) let alternatives: UnsafeBufferPointer<Alternative>
  nonisolated(unsafe) let bytes: UnsafeBufferPointer<UInt8>
  /// The groups whose text is the event's time, in order; empty without a time rule.
  let timeGroups: [Int]
  /// Each field's name as a JSON string, quoted, for `@coercion`.
  let names: [[UInt8]]
  /// The fields as the grammar names them, in the order of the event.
  let fields: [Field]
  /// The most bytes that everything but captured text can take.
  let fixedLength: Int

  /// A field of the event and where its text comes from.
  struct Field: Sendable {
    var path: FieldPath
    var groups: [(group: Int, type: ValueType)]
  }

  init(
    captures: [PlannedCapture], set: [Grammar.StaticField], time: FieldPath?
  ) throws(GrammarError) {
    var builder = EventPlanBuilder()
    try builder.add(captures: captures, time: time)
    for field in set { try builder.add(field) }
    builder.finish()
    unsafe steps = Self.allocate(builder.steps)
    unsafe alternatives = Self.allocate(builder.alternatives)
    unsafe bytes = Self.allocate(builder.bytes)
    names = builder.fields.map { field in
      [0x22] + JSONEscaping.escaped(field.path.description) + [0x22]
    }
    fields = builder.fields
    timeGroups = builder.timeGroups
    fixedLength =
      builder.bytes.count + names.reduce(0) { $0 + $1.count + 1 } + 2 * builder.steps.count
  }

  deinit {
    unsafe steps.deallocate()
    unsafe alternatives.deallocate()
    unsafe bytes.deallocate()
  }

  private static func allocate<T>(_ values: [T]) -> UnsafeBufferPointer<T> {
    let block = UnsafeMutableBufferPointer<T>.allocate(capacity: values.count)
    // SAFETY: the block has room for all values; initialising fills it whole.
    _ = unsafe block.initialize(from: values)
    return UnsafeBufferPointer(block)
  }
}

/// One capture as the plan wants it: types decided, scratch fields gone.
struct PlannedCapture {
  var path: FieldPath
  var type: ValueType
  var group: Int
}
