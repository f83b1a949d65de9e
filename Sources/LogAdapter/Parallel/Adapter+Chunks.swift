// SPDX-License-Identifier: Apache-2.0

extension Adapter {
  /// Begins a chunk of the input that ``begin(_:)`` named.
  ///
  /// - Parameter lineNumber: How many lines of the input came before; only `@line` needs it.
  mutating func beginChunk(timeRead: (seconds: Int64, nanoseconds: Int), lineNumber: UInt64) {
    noteTimeRead(timeRead)
    self.lineNumber = lineNumber
  }

  /// Adapts lines until their events fill the buffers.
  ///
  /// - Returns: Whether it stopped because of `threshold` bytes; else all lines are done.
  mutating func adapt(_ lines: inout LineCutter, threshold: Int) -> Bool {
    while let line = lines.next() {
      process(line, isPartial: false)
      if writer.out.count + diverted.count >= threshold { return true }
    }
    return false
  }

  /// Adapts a last line without a line end.
  mutating func finish(_ lines: inout LineCutter, isBrokenOff: Bool) {
    if let line = lines.finish() { process(line, isPartial: isBrokenOff) }
  }
}
