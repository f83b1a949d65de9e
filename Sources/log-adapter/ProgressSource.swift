// SPDX-License-Identifier: Apache-2.0

import LogAdapter

/// A source that shows on standard error how far it is, five times a second at most.
struct ProgressSource<Base: ByteSource>: ByteSource {
  private var base: Base
  private let name: String
  private let size: UInt64?
  private let isShown: Bool
  private let started: ContinuousClock.Instant
  private var shown: ContinuousClock.Instant
  private var count: UInt64 = 0

  /// - Parameters:
  ///   - size: How many bytes there are, when that is known.
  ///   - isShown: `false` makes it a plain source.
  init(_ base: Base, name: String, size: UInt64?, isShown: Bool) {
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
      Terminal.write("\r\u{1B}[K" + line(after: now - started))
    }
  }

  mutating func wouldWait() -> Bool { base.wouldWait() }

  /// Takes the line off the terminal.
  static func clear() { Terminal.write("\r\u{1B}[K") }

  private func line(after time: Duration) -> String {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = Double(count) / max(seconds, 0.001)
    var text = "\(name.escapedForTerminal())  \(ByteSize.text(count))"
    if let size, size > 0 {
      text += " of \(ByteSize.text(size)) (\(min(100, count * 100 / size)) %)"
    }
    text += "  \(ByteSize.text(UInt64(rate)))/s"
    if let size, size > count, rate > 0 {
      let left = Int(Double(size - count) / rate) + 1
      text += left >= 60 ? "  \(left / 60) min \(left % 60) s left" : "  \(left) s left"
    }
    return text
  }
}
