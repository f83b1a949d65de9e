// SPDX-License-Identifier: Apache-2.0

import LogAdapter

/// A source whose end after an interrupt is an error, so that a line or a zstd frame that was broken
/// off is not taken for a whole one.
struct InterruptibleSource: ByteSource {
  private var base: DescriptorSource
  private let name: String

  init(_ base: DescriptorSource, name: String) {
    self.base = base
    self.name = name
  }

  mutating func read(into block: inout OutputSpan<UInt8>) throws(InputError) {
    let before = block.count
    try base.read(into: &block)
    if block.count == before, Interruption.signal != 0 {
      throw InputError(.system, input: name, message: "interrupted")
    }
  }

  mutating func wouldWait() -> Bool { base.wouldWait() }
}
