// SPDX-License-Identifier: Apache-2.0

import LogAdapter

/// A source that shows on standard error how far it is, five times a second at most.
struct ProgressSource: ByteSource {
  private var base: InterruptibleSource
  private let name: String
  private let size: UInt64?
  private let isShown: Bool
  private let started: ContinuousClock.Instant
  private var shown: ContinuousClock.Instant
  private var count: UInt64 = 0

  /// - Parameters:
  ///   - size: How many bytes there are, when that is known.
  ///   - isShown: `false` makes it a plain source.
  init(_ base: InterruptibleSource, name: String, size: UInt64?, isShown: Bool) {
    self.base = base
    self.name = name
    self.size = size
    self.isShown = isShown
    started = .now
    shown = started
  }

  mutating func read(into block: inout OutputSpan<UInt8>) throws(InputError) {
    let before = block.count
    try base.read(into: &block)
    guard isShown else { return }
    count += UInt64(block.count - before)
    let now = ContinuousClock.now
    if now - shown >= .milliseconds(200) {
      shown = now
      let time = (now - started).components
      let seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
      ProgressLine.show(
        ProgressLine.text(
          name: name, count: count, size: size, seconds: seconds, width: Terminal.width))
    }
  }

  mutating func wouldWait() -> Bool { base.wouldWait() }
}
