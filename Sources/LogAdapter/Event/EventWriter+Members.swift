// SPDX-License-Identifier: Apache-2.0

/// The members that are not copied as they stand: slower, and right for every text and length.
extension EventWriter {
  /// Writes one step's member, if one of its groups has a text; `false` when it had to be cut to end
  /// before `limit`.
  @inline(never)
  mutating func writeMember(
    _ plan: EventPlan.View, _ index: Int, _ captures: Captures, before limit: Int
  ) -> Bool {
    // SAFETY: the caller passes an index of the plan's steps.
    let step = unsafe plan.tables.pointee.steps[index]
    let detail = unsafe plan.tables.pointee.details[index]
    guard step.group < 0 else {
      guard let text = unsafe captures.text(Int(step.group)), unsafe !plan.isNull(text) else {
        return true
      }
      appendKey(plan, step)
      return unsafe writeValue(step, detail, step.type, text, before: limit)
    }
    return writeAlternatives(plan, step, detail, captures, before: limit)
  }

  /// Writes a field that several groups can give: one value where one of them took part, an array in
  /// the order of the pattern where more did, nothing where none did.
  @inline(never)
  private mutating func writeAlternatives(
    _ plan: EventPlan.View, _ step: EventPlan.Step, _ detail: EventPlan.Detail,
    _ captures: Captures, before limit: Int
  ) -> Bool {
    var count = 0
    var place = out.count
    var isWhole = true
    for index in detail.alternatives {
      // SAFETY: a step's alternatives are in the plan's table.
      let alternative = unsafe plan.tables.pointee.alternatives[Int(index)]
      guard let text = unsafe captures.text(Int(alternative.group)), unsafe !plan.isNull(text)
      else {
        continue
      }
      if count == 0 {
        appendKey(plan, step)
        place = out.count
      } else {
        if count == 1 { openArray(at: place) }
        out.append(",")
      }
      isWhole = unsafe writeValue(step, detail, alternative.type, text, before: limit) && isWhole
      count += 1
    }
    if count > 1 { out.append("]") }
    return isWhole
  }

  /// Makes the value that begins at `place` the first one of an array.
  private mutating func openArray(at place: Int) {
    out.reserve(1)
    // SAFETY: `place` is below `count`, and one more byte is reserved.
    unsafe (out.base + place + 1).update(from: out.base + place, count: out.count - place)
    unsafe out.base[place] = 0x5B
    out.count += 1
  }

  /// Writes a value; `false` when it had to be cut to keep the event short enough.
  @inline(__always)
  private mutating func writeValue(
    _ step: EventPlan.Step, _ detail: EventPlan.Detail, _ type: ValueType,
    _ text: UnsafeBufferPointer<UInt8>, before limit: Int
  ) -> Bool {
    if step.kind == .time {
      noteUnconverted(detail.field)
    } else if type != .string {
      return unsafe writeTyped(detail.field, type, text, before: limit)
    }
    return unsafe appendString(text, before: limit)
  }

  /// Marks a field for `@coercion`, once.
  private mutating func noteUnconverted(_ field: Int32) {
    if unconverted.last != field { unconverted.append(field) }
  }

  @inline(never)
  private mutating func writeTyped(
    _ field: Int32, _ type: ValueType, _ text: UnsafeBufferPointer<UInt8>, before limit: Int
  ) -> Bool {
    switch type {
    case .int where unsafe Coercion.isInteger(text):
      unsafe out.append(text)
    case .float where unsafe out.count + text.count <= limit && Coercion.isExactNumber(text):
      unsafe out.append(text)
    case .bool:
      guard let flag = unsafe Coercion.boolean(text) else { fallthrough }
      out.append(flag ? "true" : "false")
    case .json:
      let value = type == .json ? unsafe JSONValue(parsing: Array(text)) : nil
      guard let json = value?.json, out.count + json.count <= limit else { fallthrough }
      unsafe json.withUnsafeBufferPointer { unsafe out.append($0) }
    default:
      noteUnconverted(field)
      return unsafe appendString(text, before: limit)
    }
    return true
  }

  /// Copies a step's key, without the quote that would open a string.
  private mutating func appendKey(_ plan: EventPlan.View, _ step: EventPlan.Step) {
    let quote: Int32 = step.kind == .string ? 1 : 0
    append(plan, step.key.lowerBound..<(step.key.upperBound - quote))
  }

  /// Copies a range of the plan's bytes.
  mutating func append(_ plan: EventPlan.View, _ range: Range<Int32>) {
    // SAFETY: the range lies in the plan's bytes, which outlive this call.
    let first = unsafe plan.tables.pointee.bytes.baseAddress! + Int(range.lowerBound)
    unsafe out.append(
      UnsafeBufferPointer(start: first, count: Int(range.upperBound - range.lowerBound)))
  }

  /// Writes a string with its quotation marks; `false` when it had to be cut to end before `limit`.
  mutating func appendString(_ text: UnsafeBufferPointer<UInt8>, before limit: Int) -> Bool {
    let most = text.count &* JSONEscaping.maximumGrowth &+ 16
    guard out.count &+ most <= limit else { return unsafe appendLongString(text, before: limit) }
    out.reserve(most &+ JSONEscaping.slack)
    // SAFETY: `reserve` made room for the longest escaped form, two quotes and the slack.
    let first = unsafe out.base + out.count
    unsafe first.pointee = 0x22
    let end = unsafe JSONEscaping.write(
      text.baseAddress!, count: text.count, to: first + 1, repairs: &repairs)
    unsafe end.pointee = 0x22
    unsafe out.count &+= end - first + 1
    return true
  }

  /// The same in small pieces, up to the limit.
  @inline(never)
  private mutating func appendLongString(
    _ text: UnsafeBufferPointer<UInt8>, before limit: Int
  ) -> Bool {
    out.append("\"")
    var done = 0
    var piece = 4096
    while done < text.count {
      out.reserve(piece * JSONEscaping.maximumGrowth + JSONEscaping.slack)
      // SAFETY: `cut` never goes beyond `text.count`; the room is reserved above.
      let rest = unsafe text.baseAddress! + done
      let wanted = min(piece, text.count - done)
      var count = unsafe UTF8Decoding.cut(rest, count: text.count - done, limit: wanted)
      if count == 0 { count = min(4, text.count - done) }
      let first = unsafe out.base + out.count
      let before = repairs
      let end = unsafe JSONEscaping.write(rest, count: count, to: first, repairs: &repairs)
      if unsafe out.count + (end - first) + 1 > limit {
        repairs = before
        if piece <= 4 { break }
        piece /= 4
        continue
      }
      unsafe out.count += end - first
      done += count
    }
    out.append("\"")
    cutLength += text.count - done
    return done == text.count
  }
}
