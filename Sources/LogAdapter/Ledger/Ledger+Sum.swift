// SPDX-License-Identifier: Apache-2.0

extension Ledger {
  /// Adds what another ledger of the same grammars counted.
  mutating func add(_ other: Ledger) {
    bytesRead += other.bytesRead
    eventBytes += other.eventBytes
    unmatchedBytes += other.unmatchedBytes
    droppedBytes += other.droppedBytes
    truncatedBytes += other.truncatedBytes
    skippedBytes += other.skippedBytes
    lines += other.lines
    eventLines += other.eventLines
    events += other.events
    matchedLines += other.matchedLines
    unmatchedLines += other.unmatchedLines
    droppedLines += other.droppedLines
    truncatedLines += other.truncatedLines
    limitedLines += other.limitedLines
    engineLines += other.engineLines
    coercions += other.coercions
    repairs += other.repairs
    trimmedEvents += other.trimmedEvents
    bytesWritten += other.bytesWritten
    for index in grammars.indices {
      grammars[index].lines += other.grammars[index].lines
      grammars[index].limitedLines += other.grammars[index].limitedLines
    }
  }
}
