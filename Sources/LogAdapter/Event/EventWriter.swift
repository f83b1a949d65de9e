// SPDX-License-Identifier: Apache-2.0

/// Writes events as JSON, straight into the output buffer.
///
/// The wire format, one object a line (RFC 8259, UTF-8, LF):
///
/// - `timestamp` first where there is one: RFC 3339 in UTC, with the digits that the source had.
/// - The captured fields in the order of the pattern, `[a][b]` as nested objects. Fields that are
///   unset, empty, or one of the grammar's `null` texts are left out. A field that the pattern captured
///   several times in one line is an array of its values.
/// - The fields of `set`.
/// - Keys of ours, only when there is something to say: `@status` (`unmatched`, `truncated`,
///   `partial`, `limit`), `@coercion` (an array of the fields that kept their text), and with
///   `--meta` `@grammar @file @line @offset @length @id`. A truncated line always has `@length`.
/// - A line that no pattern took is `{"message": …}`; without any grammar, `timestamp` is the time at
///   which the line was read.
///
/// Nothing here allocates per line, except for fields of type ``ValueType/json``.
@safe struct EventWriter: ~Copyable {
  /// The events so far.
  var out: OutputBuffer
  /// Characters that replaced bytes which were not UTF-8.
  private(set) var repairs = 0
  /// Fields whose text was not a value of their type.
  private(set) var coercions = 0
  /// Events that were cut to ``maximumLength``.
  private(set) var trimmed = 0
  /// Bytes of text that the present event lost to ``maximumLength``.
  private(set) var cutLength = 0

  private let withMeta: Bool
  private let maximumLength: Int
  /// `,"@file":"…"` of the present input.
  private var fileMember: [UInt8] = []
  /// `,"timestamp":"…"` of the last block that was read.
  private var timeMember: [UInt8] = []
  /// The last text that became a time, and the member that it became; lines of one second share it.
  private var lastTime = TimeMemory()
  /// The numbers of the present event's fields that kept their text; emptied, never freed.
  private var unconverted: [Int32] = []

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - withMeta: Whether events say where they come from.
  ///   - maximumLength: The longest event, in bytes with its LF; of a longer one the first text
  ///     that does not fit is cut, and later texts are empty.
  init(withMeta: Bool, maximumLength: Int) {
    out = OutputBuffer(capacity: 128 * 1024)
    self.withMeta = withMeta
    self.maximumLength = maximumLength
    unconverted.reserveCapacity(64)
  }

  /// Names the input that the next lines come from.
  mutating func begin(input name: String) {
    lastTime = TimeMemory()
    fileMember = withMeta ? Array(",\"@file\":\"".utf8) + JSONEscaping.escaped(name) + [0x22] : []
  }

  /// Sets the time at which the next lines were read.
  mutating func setTimeRead(seconds: Int64, nanoseconds: Int) {
    var text = [UInt8](repeating: 0, count: 48)
    let count = unsafe text.withUnsafeMutableBufferPointer { buffer in
      // SAFETY: 48 bytes is the room that `writeRFC3339` asks for.
      unsafe writeRFC3339(
        seconds: seconds, nanoseconds: nanoseconds, digits: 3, into: buffer.baseAddress!)
    }
    lastTime = TimeMemory()
    timeMember.removeAll(keepingCapacity: true)
    timeMember += ",\"timestamp\":\"".utf8
    timeMember += text[..<count]
    timeMember.append(0x22)
  }

  // MARK: Whole events

  /// Writes the event of a line that a pattern took.
  ///
  /// - Parameters:
  ///   - subject: The first byte of what was matched; ``JSONEscaping/padding`` bytes behind its end
  ///     can be read.
  ///   - offsets: The match's offset pairs, for `groupCount` groups.
  mutating func writeEvent(
    _ plan: EventPlan.View, subject: UnsafePointer<UInt8>, offsets: UnsafePointer<Int>,
    groupCount: Int, clock: UnsafeMutablePointer<TimeConverter>?, reference: TimeReference,
    status: EventStatus, place: EventPlace
  ) {
    let captures = unsafe Captures(subject: subject, offsets: offsets, groupCount: groupCount)
    let start = out.count
    if !unconverted.isEmpty { unconverted.removeAll(keepingCapacity: true) }
    cutLength = 0
    var status = status
    let textEnd = start + maximumLength - plan.fixedLength - Self.tailLength - fileMember.count

    var hasTime = false
    if let clock = unsafe clock, unsafe !plan.timeGroups.isEmpty {
      hasTime = unsafe writeTime(plan, captures, clock, reference)
    }
    var objects = OpenObjects()
    var isWhole = true
    // SAFETY: the tables of a plan describe each other; group numbers are checked by `captures`.
    for index in unsafe 0..<plan.steps.count {
      let step = unsafe plan.steps[index]
      switch step.kind {
      case .capture, .timeCapture:
        if hasTime && step.kind == .timeCapture { continue }
        if step.group < 0 {
          isWhole = writeAlternatives(plan, step, captures, before: textEnd) && isWhole
          continue
        }
        guard let text = unsafe captures.text(Int(step.group)), unsafe !plan.isNull(text) else {
          continue
        }
        appendKey(plan, step)
        isWhole = unsafe writeValue(step, step.type, text, before: textEnd) && isWhole
      case .open:
        objects.push(out.count)
        appendKey(plan, step)
        objects.push(out.count)
      case .close:
        let inside = objects.pop()
        let outside = objects.pop()
        if out.count == inside {
          out.count = outside
        } else {
          unsafe out.base[inside] = 0x7B
          out.reserve(1)
          unsafe out.base[out.count] = 0x7D
          out.count += 1
        }
      case .fixed:
        appendKey(plan, step)
      }
    }
    if !isWhole {
      trimmed += 1
      status = .truncated
    }
    finish(from: start, plan: plan, status: status, place: place)
  }

  /// Writes the event of a line that no pattern took, or that had none to try.
  ///
  /// - Parameters:
  ///   - text: The line; ``JSONEscaping/padding`` bytes behind its end can be read.
  ///   - withTime: Whether the event carries the time at which it was read.
  ///   - fixed: Members that follow, each with its comma.
  mutating func writeLine(
    _ text: UnsafeBufferPointer<UInt8>, withTime: Bool, fixed: [UInt8], status: EventStatus,
    place: EventPlace
  ) {
    let start = out.count
    unconverted.removeAll(keepingCapacity: true)
    cutLength = 0
    var status = status
    if withTime { unsafe timeMember.withUnsafeBufferPointer { unsafe out.append($0) } }
    out.append(#","message":"#)
    let end = start + maximumLength - fixed.count - Self.tailLength - fileMember.count
    if !(unsafe appendString(text, before: end)) {
      status = .truncated
      trimmed += 1
    }
    unsafe fixed.withUnsafeBufferPointer { unsafe out.append($0) }
    finish(from: start, plan: nil, status: status, place: place)
  }

  // MARK: Members

  /// Writes `timestamp` from the time field; `false` when its text is absent or not understood.
  private mutating func writeTime(
    _ plan: EventPlan.View, _ captures: Captures,
    _ clock: UnsafeMutablePointer<TimeConverter>, _ reference: TimeReference
  ) -> Bool {
    for index in unsafe plan.timeGroups.indices {
      guard let text = unsafe captures.text(Int(plan.timeGroups[index])) else { continue }
      if unsafe plan.isNull(text) { return false }
      out.reserve(TimeMemory.memberCapacity)
      // SAFETY: the room is reserved; the member's head takes 14 bytes, the time 48 at most.
      let member = unsafe out.base + out.count
      if unsafe lastTime.copy(text, clock, to: member) {
        out.count &+= lastTime.memberLength
        return true
      }
      unsafe TimeMemory.writeHead(to: member)
      let count = unsafe clock.pointee.convert(
        text, reference: reference, into: member + TimeMemory.headLength)
      guard count > 0 else { return false }
      let length = TimeMemory.headLength + count + 1
      unsafe member[length - 1] = 0x22
      unsafe lastTime.remember(text, clock, member, length)
      out.count += length
      return true
    }
    return false
  }

  /// Writes a field that several groups can give: one value where one of them took part, an array in
  /// the order of the pattern where more did, nothing where none did.
  @inline(never)
  private mutating func writeAlternatives(
    _ plan: EventPlan.View, _ step: EventPlan.Step, _ captures: Captures, before limit: Int
  ) -> Bool {
    var count = 0
    var place = out.count
    var isWhole = true
    for index in step.alternatives {
      let alternative = unsafe plan.alternatives[Int(index)]
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
      isWhole = unsafe writeValue(step, alternative.type, text, before: limit) && isWhole
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
    _ step: EventPlan.Step, _ type: ValueType, _ text: UnsafeBufferPointer<UInt8>, before limit: Int
  ) -> Bool {
    if step.kind == .timeCapture {
      noteUnconverted(step)
    } else if type != .string {
      return unsafe writeTyped(step, type, text, before: limit)
    }
    return unsafe appendString(text, before: limit)
  }

  /// Marks a field for `@coercion`, once.
  private mutating func noteUnconverted(_ step: EventPlan.Step) {
    if unconverted.last != step.field { unconverted.append(step.field) }
  }

  @inline(never)
  private mutating func writeTyped(
    _ step: EventPlan.Step, _ type: ValueType, _ text: UnsafeBufferPointer<UInt8>, before limit: Int
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
      noteUnconverted(step)
      return unsafe appendString(text, before: limit)
    }
    return true
  }

  @inline(__always)
  private mutating func appendKey(_ plan: EventPlan.View, _ step: EventPlan.Step) {
    append(plan, step.key)
  }

  /// Copies a range of the plan's bytes, sixteen at a time.
  @inline(__always)
  private mutating func append(_ plan: EventPlan.View, _ range: Range<Int32>) {
    let count = Int(range.upperBound &- range.lowerBound)
    out.reserve(count)
    // SAFETY: the range lies in the plan's bytes, which have 16 bytes of padding behind them, as the
    // output has; `reserve` made room.
    let source = unsafe UnsafeRawPointer(plan.bytes.baseAddress! + Int(range.lowerBound))
    let target = unsafe UnsafeMutableRawPointer(out.base + out.count)
    var done = 0
    repeat {
      let low = unsafe source.loadUnaligned(fromByteOffset: done, as: UInt64.self)
      let high = unsafe source.loadUnaligned(fromByteOffset: done &+ 8, as: UInt64.self)
      unsafe target.storeBytes(of: low, toByteOffset: done, as: UInt64.self)
      unsafe target.storeBytes(of: high, toByteOffset: done &+ 8, as: UInt64.self)
      done &+= 16
    } while done < count
    out.count &+= count
  }

  /// Writes a string with its quotation marks; `false` when it had to be cut to end before `limit`.
  @inline(__always)
  private mutating func appendString(_ text: UnsafeBufferPointer<UInt8>, before limit: Int) -> Bool
  {
    let most = text.count &* JSONEscaping.maximumGrowth &+ 16
    guard out.count &+ most <= limit else { return unsafe appendLongString(text, before: limit) }
    out.reserve(most)
    // SAFETY: `reserve` made room for the longest escaped form, two quotes and a word store.
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
      out.reserve(piece * JSONEscaping.maximumGrowth + 8)
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

  // MARK: The end of an event

  /// The most bytes that our own keys can take, without the file's name and `@coercion`.
  private static let tailLength = 320

  private mutating func finish(
    from start: Int, plan: EventPlan.View?, status: EventStatus, place: EventPlace
  ) {
    if status != .none { out.append(status.member) }
    if let plan, !unconverted.isEmpty {
      coercions += unconverted.count
      for (index, field) in unconverted.enumerated() {
        out.append(index == 0 ? #","@coercion":["# : ",")
        unsafe append(plan, plan.names[Int(field)])
      }
      out.append("]")
    }
    if withMeta {
      writeMeta(plan, place: place)
    } else if status == .truncated {
      out.append(#","@length":"#)
      out.appendDecimal(UInt64(place.length))
    }
    if out.count == start { out.append("{") }
    out.reserve(2)
    // SAFETY: at least one byte was written from `start` on, and two more are reserved.
    unsafe out.base[start] = 0x7B
    unsafe out.base[out.count] = 0x7D
    unsafe out.base[out.count + 1] = 0x0A
    out.count += 2
  }

  private mutating func writeMeta(_ plan: EventPlan.View?, place: EventPlace) {
    if let plan { append(plan, plan.grammarMember) }
    unsafe fileMember.withUnsafeBufferPointer { unsafe out.append($0) }
    out.append(#","@line":"#)
    out.appendDecimal(place.lineNumber)
    out.append(#","@offset":"#)
    out.appendDecimal(place.byteOffset)
    out.append(#","@length":"#)
    out.appendDecimal(UInt64(place.length))
    out.append(#","@id":""#)
    out.appendHex(place.identity)
    out.append("\"")
  }
}
