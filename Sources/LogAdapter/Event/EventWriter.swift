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
  var repairs = 0
  /// Fields whose text was not a value of their type.
  var coercions = 0
  /// Events that were cut to ``maximumLength``.
  var trimmed = 0
  /// Bytes of text that the present event lost to ``maximumLength``.
  var cutLength = 0

  let withMeta: Bool
  private let maximumLength: Int
  /// `,"@file":"…"` of the present input.
  private(set) var fileMember: [UInt8] = []
  /// How much of an event is left for its text and its fixed bytes: the rest is for keys of ours.
  private var textLength: Int
  /// `,"timestamp":"…"` of the last block that was read.
  private var timeMember: [UInt8] = []
  /// The numbers of the present event's fields that kept their text; emptied, never freed.
  var unconverted: [Int32] = []
  /// Where the present event's objects began.
  private var objects = OpenObjects()

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
    textLength = maximumLength - Self.tailLength
    unconverted.reserveCapacity(64)
  }

  /// Names the input that the next lines come from.
  mutating func begin(input name: String) {
    fileMember = withMeta ? Array(",\"@file\":\"".utf8) + JSONEscaping.escaped(name) + [0x22] : []
    textLength = maximumLength - Self.tailLength - fileMember.count
  }

  /// Sets the time at which the next lines were read.
  mutating func setTimeRead(seconds: Int64, nanoseconds: Int) {
    var text = [UInt8](repeating: 0, count: 48)
    let count = unsafe text.withUnsafeMutableBufferPointer { buffer in
      // SAFETY: 48 bytes is the room that `writeRFC3339` asks for.
      unsafe writeRFC3339(
        seconds: seconds, nanoseconds: nanoseconds, digits: 3, into: buffer.baseAddress!)
    }
    timeMember.removeAll(keepingCapacity: true)
    timeMember += ",\"timestamp\":\"".utf8
    timeMember += text[..<count]
    timeMember.append(0x22)
  }

  // MARK: Whole events

  /// Bytes behind the end of an event under way that may be written at any time: the time's member,
  /// the end, and what copies of whole blocks run over.
  private static let headroom = TimeMemory.memberCapacity + 96

  /// Writes the event of a line that a pattern took.
  ///
  /// - Parameters:
  ///   - subject: The first byte of what was matched; ``JSONEscaping/padding`` bytes behind its end
  ///     can be read.
  ///   - offsets: The match's offset pairs, for `groupCount` groups.
  ///   - clean: Bit *g* is set when the text of group *g* is known to hold nothing but bytes 0x20 to
  ///     0x7E without `"` and `\`; it is then copied unseen. 0 when nothing is known.
  mutating func writeEvent(
    _ plan: EventPlan.View, subject: UnsafePointer<UInt8>, offsets: UnsafePointer<Int>,
    groupCount: Int, clean: UInt64 = 0, clock: UnsafeMutablePointer<TimeConverter>?,
    reference: TimeReference, status: EventStatus, place: EventPlace
  ) {
    let captures = unsafe Captures(
      subject: subject, offsets: offsets, groupCount: groupCount, clean: clean)
    let tables = unsafe plan.tables
    let start = out.count
    if !unconverted.isEmpty { unconverted.removeAll(keepingCapacity: true) }
    cutLength = 0
    let fixedRoom = unsafe tables.pointee.fixedLength &+ Self.headroom
    let textEnd = unsafe start &+ textLength &- tables.pointee.fixedLength
    out.reserve(fixedRoom)

    var hasTime = false
    if let clock = unsafe clock {
      let groups = unsafe tables.pointee.timeGroups
      for index in 0..<groups.count {
        guard let text = unsafe captures.text(Int(groups[index])) else { continue }
        if unsafe plan.isNull(text) { break }
        // SAFETY: `headroom` holds the member; the text has the padding that is asked for.
        let length = unsafe clock.pointee.writeMember(
          text, reference: reference, to: out.base + out.count)
        out.count &+= length
        hasTime = length > 0
        break
      }
    }
    var isWhole = true
    // SAFETY: until `textLimit` the output has room for all that is fixed and `headroom` behind what
    // was written; texts are checked against it, and everything else goes through `writeMember`, which
    // makes room for itself. The tables of a plan describe each other.
    var at = unsafe out.base + out.count
    var textLimit = unsafe out.base + (min(out.capacity, textEnd) &- fixedRoom)
    let first = unsafe tables.pointee.actions.baseAddress!
    var action = unsafe first
    let end = unsafe first + tables.pointee.actions.count
    while true {
      let reached = unsafe Self.writeTexts(
        action, end, captures, plan, to: at, textLimit, &objects, from: out.base, &repairs)
      unsafe at = reached.at
      unsafe action = reached.action
      if unsafe action == end { break }
      switch unsafe action.pointee.kind {
      case .time where hasTime:
        break
      default:
        unsafe out.count = at - out.base
        isWhole = unsafe writeMember(plan, action - first, captures, before: textEnd) && isWhole
        out.reserve(fixedRoom)
        unsafe at = out.base + out.count
        unsafe textLimit = out.base + (min(out.capacity, textEnd) &- fixedRoom)
      }
      unsafe action += 1
    }
    unsafe out.count = at - out.base
    if status == .none && isWhole && unconverted.isEmpty && !withMeta {
      self.end(from: start)
    } else {
      if !isWhole { trimmed += 1 }
      finish(from: start, plan: plan, status: isWhole ? status : .truncated, place: place)
    }
  }

  /// Takes the actions that are a text, a plain number, an object or fixed bytes, up to the first that is
  /// not or that needs more room than there is before `limit`; returns the ends of both.
  @unsafe @inline(never)
  private static func writeTexts(
    _ action: UnsafePointer<EventPlan.Action>, _ end: UnsafePointer<EventPlan.Action>,
    _ captures: Captures, _ plan: EventPlan.View, to out: UnsafeMutablePointer<UInt8>,
    _ limit: UnsafeMutablePointer<UInt8>, _ objects: inout OpenObjects,
    from base: UnsafeMutablePointer<UInt8>, _ repairs: inout Int
  ) -> (at: UnsafeMutablePointer<UInt8>, action: UnsafePointer<EventPlan.Action>) {
    var action = unsafe action
    var at = unsafe out
    // SAFETY: as in `writeEvent`, which passes the bounds; group numbers are checked against
    // `groupCount`, and the padding of `JSONEscaping` is behind every text.
    while unsafe action != end {
      let kind = unsafe action.pointee.kind
      switch kind {
      case .string, .integer, .float: break
      case .fixed:
        unsafe at = copyKey(action, to: at)
        unsafe action += 1
        continue
      case .open:
        objects.push(unsafe at - base)
        unsafe at = copyKey(action, to: at)
        objects.push(unsafe at - base)
        unsafe action += 1
        continue
      case .close:
        let inside = objects.pop()
        let outside = objects.pop()
        if unsafe at == base + inside {
          unsafe at = base + outside
        } else {
          unsafe base[inside] = 0x7B
          unsafe at.pointee = 0x7D
          unsafe at += 1
        }
        unsafe action += 1
        continue
      default: return unsafe (at, action)
      }
      guard let text = unsafe captures.text(Int(action.pointee.group)), unsafe !plan.isNull(text)
      else {
        unsafe action += 1
        continue
      }
      guard unsafe text.count &* JSONEscaping.maximumGrowth <= limit - at else { break }
      let first = text.baseAddress!
      if kind != .string {
        guard unsafe Coercion.isPlainNumber(text, withPoint: kind == .float) else { break }
        unsafe at = copyKey(action, to: at)
        unsafe copyBlocks(first, to: at, count: text.count)
        unsafe at += text.count
      } else {
        unsafe at = copyKey(action, to: at)
        if unsafe captures.clean & action.pointee.cleanBit != 0 {
          unsafe copyBlocks(first, to: at, count: text.count)
          unsafe at += text.count
        } else {
          unsafe at = JSONEscaping.write(first, count: text.count, to: at, repairs: &repairs)
        }
        unsafe at.pointee = 0x22
        unsafe at += 1
      }
      unsafe action += 1
    }
    return unsafe (at, action)
  }

  /// Copies an action's first bytes; returns the place behind them.
  @unsafe @inline(__always)
  private static func copyKey(
    _ action: UnsafePointer<EventPlan.Action>, to out: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    let count = unsafe Int(action.pointee.keyLength)
    // SAFETY: the key lies in the plan's bytes, which have the padding that a block copy reads.
    unsafe copyBlocks(action.pointee.key, to: out, count: count)
    return unsafe out + count
  }

  /// Copies bytes in blocks; up to 31 bytes behind the text are read and up to 31 behind its copy
  /// written.
  @unsafe @inline(__always)
  private static func copyBlocks(
    _ text: UnsafePointer<UInt8>, to out: UnsafeMutablePointer<UInt8>, count: Int
  ) {
    let source = unsafe UnsafeRawPointer(text)
    let target = UnsafeMutableRawPointer(out)
    // SAFETY: the caller vouches for the bytes read and written. Most texts and keys are no longer than
    // 32 bytes, and a loop that ends where it ended the last time costs nothing.
    var done = 0
    repeat {
      unsafe target.storeBytes(
        of: source.loadUnaligned(fromByteOffset: done, as: SIMD32<UInt8>.self),
        toByteOffset: done, as: SIMD32<UInt8>.self)
      done &+= 32
    } while done < count
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
    if !(unsafe appendString(text, before: start + textLength - fixed.count)) {
      status = .truncated
      trimmed += 1
    }
    unsafe fixed.withUnsafeBufferPointer { unsafe out.append($0) }
    finish(from: start, plan: nil, status: status, place: place)
  }
}
