// SPDX-License-Identifier: Apache-2.0

extension EventWriter {
  /// The most bytes that our own keys can take, without the file's name and `@coercion`.
  static let tailLength = 320

  /// Ends an event that has nothing more to say.
  @inline(__always)
  mutating func end(from start: Int) {
    if out.count == start { out.count += 1 }
    out.reserve(2)
    // SAFETY: the event has at least one byte, which its brace takes, and two more are reserved; the
    // slack behind the capacity has room for the one that an empty event counts before.
    unsafe out.base[start] = 0x7B
    unsafe out.base[out.count] = 0x7D
    unsafe out.base[out.count &+ 1] = 0x0A
    out.count &+= 2
  }

  /// Ends an event with the keys of ours that it needs.
  @inline(never)
  mutating func finish(
    from start: Int, plan: EventPlan.View?, status: EventStatus, place: EventPlace
  ) {
    if status != .none { out.append(status.member) }
    if let plan, !unconverted.isEmpty {
      coercions += unconverted.count
      for (index, field) in unconverted.enumerated() {
        out.append(index == 0 ? #","@coercion":["# : ",")
        unsafe append(plan, plan.tables.pointee.names[Int(field)])
      }
      out.append("]")
    }
    if withMeta {
      writeMeta(plan, place: place)
    } else if status == .truncated {
      out.append(#","@length":"#)
      out.appendDecimal(UInt64(place.length))
    }
    end(from: start)
  }

  private mutating func writeMeta(_ plan: EventPlan.View?, place: EventPlace) {
    if let plan { unsafe append(plan, plan.tables.pointee.grammarMember) }
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
