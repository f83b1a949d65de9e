// SPDX-License-Identifier: Apache-2.0

extension ScanPlan.View {
  /// The places where a text of an automaton can end, as they are passed.
  @safe private struct Ends {
    /// How many there were, each with a byte behind it that can follow.
    var count = 0
    /// The last of them.
    var last: UnsafePointer<UInt8>
    /// The flags of the bytes up to it.
    var flags: UInt8 = 0
    /// Whether no longer text was one, whatever follows it.
    var isLongest = false

    /// Notes what an entry says of the place before its byte.
    @inline(__always)
    mutating func note(_ entry: UInt32, at place: UnsafePointer<UInt8>, flags: UInt8) {
      if entry & ByteTable.candidate != 0 {
        count &+= 1
        unsafe last = unsafe place
        self.flags = flags
        isLongest = true
      } else if entry & ByteTable.accepts != 0 {
        isLongest = false
      }
    }
  }

  /// Finds where a text of the automaton ends that begins at a place.
  ///
  /// Every place where one could end, with a byte behind it that can follow, is a candidate. One is
  /// the end; none is a failure; of several, PCRE2 would try the last first where the step says so, and
  /// else only PCRE2 can tell.
  ///
  /// - Parameters:
  ///   - place: Moves from the text's start to its end.
  ///   - seen: Gets flags of the text's bytes.
  ///   - doubts: Raised where PCRE2 would have other ends to try.
  /// - Complexity: O(*n*) in the text's length.
  @unsafe @inline(never)
  func run(
    _ automaton: UnsafePointer<ScanPlan.Automaton>, _ traits: ScanPlan.Step.Traits,
    _ place: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>,
    _ subject: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt8>, _ room: ScanPlan.Room,
    _ seen: inout UInt8, _ doubts: inout Int
  ) -> ScanPlan.Outcome {
    // SAFETY: a row and a class, or the column of the end, are within the table; bytes are read
    // between `subject` and `end` only; the memory's index is below its count.
    let entries = unsafe automaton.pointee.entries.baseAddress!
    let classes = unsafe automaton.pointee.classes.baseAddress!
    let start = unsafe place
    let behind = unsafe start > subject ? Int(automaton.pointee.behinds[Int(start[-1])]) : 0
    var row = unsafe Int(automaton.pointee.starts[behind])
    var next = unsafe start
    var ends = unsafe Ends(last: start)
    // The flags of all bytes so far.
    var flags: UInt8 = 0
    // Where the present row is noted next; nowhere, without a memory.
    var stop = unsafe end
    let number = Int(bitPattern: automaton) / MemoryLayout<ScanPlan.Automaton>.stride
    let memory = unsafe room.memories + number % AutomatonMemory.count
    let remembers =
      unsafe automaton.pointee.hasMemory && end - start > AutomatonMemory.longestText
    if remembers {
      switch unsafe memory.pointee.likeness(of: start, automaton, behind: behind) {
      case .whole:
        seen |= unsafe memory.pointee.seen
        unsafe place = unsafe start + memory.pointee.length
        return .matched
      case .words(let count):
        row = unsafe memory.pointee.rows[count]
        unsafe next = unsafe start + 8 &* count
        flags = unsafe memory.pointee.seen
      case .none:
        unsafe memory.pointee.automaton = automaton
        unsafe memory.pointee.behind = behind
      }
      unsafe memory.pointee.note(start)
      for index in unsafe (next - start) / 8 &+ 1..<4 { unsafe memory.pointee.rows[index] = -1 }
      unsafe stop = unsafe next + 8
    }
    if unsafe automaton.pointee.startsInLoop && next == start
      && entries[row &+ automaton.pointee.loopColumn] != .max
    {
      unsafe next = unsafe skip(automaton, row, next, end, tables, &flags)
    }
    while true {
      while unsafe next < stop {
        let entry = unsafe entries[row &+ Int(classes[Int(next.pointee)])]
        guard entry > ByteTable.placeMask else {
          row = Int(entry)
          unsafe next += 1
          continue
        }
        unsafe ends.note(entry, at: next, flags: flags)
        if entry & ByteTable.stops != 0 {
          return unsafe finish(
            automaton, traits, &place, ends, &seen, &doubts, remembers ? memory : nil,
            read: next - start &+ 1)
        }
        if entry & ByteTable.escaped != 0 { flags |= WordScan.Flag.escaped }
        row = Int(entry & ByteTable.placeMask)
        unsafe next += 1
        if entry & ByteTable.enters != 0 {
          unsafe next = unsafe skip(automaton, row, next, end, tables, &flags)
        }
      }
      if unsafe next >= end { break }
      // The row after a whole number of words, unless an end was passed on the way.
      let count = unsafe next - start
      if unsafe next == stop && ends.count == 0 && count < AutomatonMemory.longestText {
        unsafe memory.pointee.rows[count / 8] = row
        unsafe memory.pointee.seen = flags
        unsafe stop += 8
      } else {
        unsafe stop = unsafe end
      }
    }
    let entry = unsafe entries[row &+ automaton.pointee.endColumn]
    unsafe ends.note(entry, at: next, flags: flags)
    return unsafe finish(automaton, traits, &place, ends, &seen, &doubts, nil, read: 0)
  }

  /// The end of a text where it is the first thing of note: no end with a byte that can follow was passed
  /// on the way, no byte that may need an escape, and no text goes on there. `nil` leaves it to ``run``.
  @unsafe @inline(__always)
  func plainEnd(
    _ automaton: UnsafePointer<ScanPlan.Automaton>, _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>, _ subject: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8>? {
    // SAFETY: as in `run`.
    guard unsafe !automaton.pointee.hasMemory && !automaton.pointee.startsInLoop else { return nil }
    let entries = unsafe automaton.pointee.entries.baseAddress!
    let classes = unsafe automaton.pointee.classes.baseAddress!
    let behind = unsafe start > subject ? Int(automaton.pointee.behinds[Int(start[-1])]) : 0
    var row = unsafe Int(automaton.pointee.starts[behind])
    var next = unsafe start
    var seen: UInt8 = 0
    while unsafe next < end {
      let entry = unsafe entries[row &+ Int(classes[Int(next.pointee)])]
      if entry > ByteTable.placeMask {
        if entry & (ByteTable.stops | ByteTable.candidate | ByteTable.escaped) == 0 {
          row = Int(entry & ByteTable.placeMask)
          unsafe next += 1
          guard entry & ByteTable.enters != 0 else { continue }
          unsafe next = unsafe skip(automaton, row, next, end, tables, &seen)
          if seen & WordScan.Flag.escaped != 0 { return nil }
          continue
        }
        let wanted = ByteTable.stops | ByteTable.candidate
        guard entry & wanted == wanted,
          unsafe next - start <= automaton.pointee.lengthBound
        else { return nil }
        return unsafe next
      }
      row = Int(entry)
      unsafe next += 1
    }
    return nil
  }

  /// Decides by the ends, and remembers the text.
  @unsafe @inline(__always)
  private func finish(
    _ automaton: UnsafePointer<ScanPlan.Automaton>, _ traits: ScanPlan.Step.Traits,
    _ place: inout UnsafePointer<UInt8>, _ ends: Ends, _ seen: inout UInt8, _ doubts: inout Int,
    _ memory: UnsafeMutablePointer<AutomatonMemory>?, read: Int
  ) -> ScanPlan.Outcome {
    // SAFETY: as in `run`; a text is remembered where 32 bytes can be read from its start.
    guard ends.count > 0 else { return .noMatch }
    if traits.contains(.isFinal) {
      guard ends.isLongest else { return .unsure }
    } else if ends.count > 1 {
      guard traits.contains(.takesLongest) else { return .unsure }
      doubts &+= 1
    }
    let start = unsafe place
    let length = unsafe ends.last - start
    guard unsafe length <= automaton.pointee.lengthBound else { return .unsure }
    seen |= ends.flags
    unsafe place = unsafe ends.last
    if let memory = unsafe memory {
      unsafe memory.pointee.seen = ends.flags
      unsafe memory.pointee.length = length
      let isWhole = ends.count == 1 && read <= AutomatonMemory.longestText
      unsafe memory.pointee.decided = isWhole ? read : 0
    }
    return .matched
  }

  /// Passes over the bytes that do not leave a state.
  @unsafe @inline(__always)
  private func skip(
    _ automaton: UnsafePointer<ScanPlan.Automaton>, _ row: Int, _ next: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt8>, _ seen: inout UInt8
  ) -> UnsafePointer<UInt8> {
    // SAFETY: the row's last entry is the index of a loop of the automaton.
    let loop = unsafe Int(
      automaton.pointee.entries[row &+ automaton.pointee.loopColumn])
    return unsafe automaton.pointee.loops[loop].end(from: next, to: end, tables, seen: &seen)
  }
}
