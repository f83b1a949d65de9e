// SPDX-License-Identifier: Apache-2.0

extension ScanPlan.View {
  /// Finds where a text of the automaton ends that begins at a place.
  ///
  /// Every place where one could end, with a byte behind it that can follow, is a candidate. One is
  /// the end; none is a failure; of several, PCRE2 would try the last first where the step says so, and
  /// else only PCRE2 can tell.
  @unsafe @inline(never)
  func run(
    _ automaton: UnsafePointer<ScanPlan.Automaton>, _ traits: ScanPlan.Step.Traits,
    _ place: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>,
    _ subject: UnsafePointer<UInt8>, _ tables: UnsafePointer<UInt8>, _ seen: inout UInt8,
    _ doubts: inout Int
  ) -> ScanPlan.Outcome {
    // SAFETY: a row and a class, or the column of the end, are within the table; bytes are read
    // between `subject` and `end` only.
    let entries = unsafe automaton.pointee.entries.baseAddress!
    let classes = unsafe automaton.pointee.classes.baseAddress!
    let start = unsafe place
    let behind = unsafe start > subject ? Int(automaton.pointee.behinds[Int(start[-1])]) : 0
    var row = unsafe Int(automaton.pointee.starts[behind])
    var next = unsafe start
    var candidates = 0
    var candidate = unsafe start
    if unsafe automaton.pointee.startsInLoop && entries[row &+ automaton.pointee.loopColumn] != .max {
      let loop = unsafe Int(entries[row &+ automaton.pointee.loopColumn])
      unsafe next = unsafe automaton.pointee.loops[loop].end(from: next, to: end, tables, seen: &seen)
    }
    var care = ByteTable.stops | ByteTable.candidate | ByteTable.escaped | ByteTable.enters
    var entry: UInt32
    while true {
      let column = unsafe next < end ? Int(classes[Int(next.pointee)]) : automaton.pointee.endColumn
      entry = unsafe entries[row &+ column]
      if entry & care != 0 {
        if entry & ByteTable.candidate != 0 {
          candidates &+= 1
          unsafe candidate = unsafe next
          // Where only the longest text will do, another end behind this one takes its place.
          if traits.contains(.isFinal) { care |= ByteTable.accepts }
        } else if entry & care & ByteTable.accepts != 0 {
          candidates = 0
          care &= ~ByteTable.accepts
        }
        if entry & ByteTable.stops != 0 { break }
        if entry & ByteTable.escaped != 0 { seen |= WordScan.Flag.escaped }
        row = Int(entry & ByteTable.placeMask)
        unsafe next += 1
        if entry & ByteTable.enters != 0 {
          let loop = unsafe Int(entries[row &+ automaton.pointee.loopColumn])
          unsafe next = unsafe automaton.pointee.loops[loop].end(from: next, to: end, tables, seen: &seen)
        }
        continue
      }
      row = Int(entry & ByteTable.placeMask)
      unsafe next += 1
    }
    guard candidates > 0 else { return traits.contains(.isFinal) ? .unsure : .noMatch }
    if candidates > 1, !traits.contains(.isFinal) {
      guard traits.contains(.takesLongest) else { return .unsure }
      doubts &+= 1
    }
    guard unsafe candidate - start <= automaton.pointee.lengthBound else { return .unsure }
    unsafe place = unsafe candidate
    return .matched
  }
}
