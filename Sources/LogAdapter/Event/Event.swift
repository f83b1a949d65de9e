// SPDX-License-Identifier: Apache-2.0

import PCRE2

/// A line that a pattern took, seen through its fields, without a copy.
///
/// An event is lent to a closure by ``LineParser/parse(_:_:)`` and cannot leave it: its texts are bytes
/// of the line itself. Fields are named as the grammar writes them, `status` or `[http][status]`. Of a
/// field that the pattern captured several times, the first text is shown.
@safe public struct Event: ~Copyable {
  private let grammar: CompiledGrammar
  private let plan: EventPlan
  private let subject: UnsafePointer<UInt8>
  private let offsets: UnsafePointer<Int>
  private let groupCount: Int

  init(
    _ grammar: CompiledGrammar, plan: EventPlan, subject: UnsafePointer<UInt8>,
    offsets: UnsafePointer<Int>, groupCount: Int
  ) {
    self.grammar = grammar
    self.plan = plan
    unsafe self.subject = unsafe subject
    unsafe self.offsets = unsafe offsets
    self.groupCount = groupCount
  }

  /// The name of the grammar that took the line.
  public var grammarName: String { grammar.name }

  /// The names of the fields that the pattern can capture, set or not, in the order of the event.
  ///
  /// - Complexity: O(*n*) in the number of fields; builds strings.
  public var fieldNames: [String] { plan.fields.map(\.path.description) }

  /// Lends a field's text.
  ///
  /// - Returns: What `body` returns; `nil` when the field is unset, empty, or one of the grammar's
  ///   `null` texts, and when there is no such field.
  /// - Complexity: O(*n*) in the number of fields.
  public func withText<R, E: Error>(
    of field: String, _ body: (Span<UInt8>) throws(E) -> R
  ) throws(E) -> R? {
    for known in plan.fields where known.path.description == field {
      guard let text = unsafe text(of: known) else { return nil }
      return try unsafe body(text.span)
    }
    return nil
  }

  /// Lends every field that is set, in the order of the event.
  public func forEachField<E: Error>(
    _ body: (_ name: String, _ text: Span<UInt8>) throws(E) -> Void
  ) throws(E) {
    for field in plan.fields {
      guard let text = unsafe text(of: field) else { continue }
      try unsafe body(field.path.description, text.span)
    }
  }

  /// A copy of a field's text; bytes that are not UTF-8 become U+FFFD.
  public func string(_ field: String) -> String? {
    withText(of: field) { text in
      unsafe text.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }

  /// A field's value as a whole number; `nil` also when the text is not one (``ValueType/int``).
  public func int(_ field: String) -> Int? {
    withText(of: field) { text in
      unsafe text.withUnsafeBufferPointer { buffer in
        unsafe Coercion.isInteger(buffer) ? Int(String(decoding: buffer, as: UTF8.self)) : nil
      }
    } ?? nil
  }

  /// A field's value as a double; `nil` also when the text is not exactly one (``ValueType/float``).
  public func double(_ field: String) -> Double? {
    withText(of: field) { text in
      unsafe text.withUnsafeBufferPointer { buffer in
        unsafe Coercion.isExactNumber(buffer)
          ? Double(String(decoding: buffer, as: UTF8.self)) : nil
      }
    } ?? nil
  }

  /// A field's value as a truth value; `nil` also when the text is not one (``ValueType/bool``).
  public func bool(_ field: String) -> Bool? {
    withText(of: field) { text in
      unsafe text.withUnsafeBufferPointer { unsafe Coercion.boolean($0) }
    } ?? nil
  }

  private func text(of field: EventPlan.Field) -> UnsafeBufferPointer<UInt8>? {
    for (group, _) in field.groups where group < groupCount {
      // SAFETY: the match filled pairs for `groupCount` groups, inside the subject, and both outlive
      // the closure that the event is lent to.
      let start = unsafe offsets[2 * group]
      let end = unsafe offsets[2 * group + 1]
      guard end > start else { continue }
      let text = unsafe UnsafeBufferPointer(start: subject + start, count: end - start)
      return unsafe plan.view.isNull(text) ? nil : text
    }
    return nil
  }
}
