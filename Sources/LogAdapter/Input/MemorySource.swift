// SPDX-License-Identifier: Apache-2.0

/// A source that reads bytes in memory.
public struct MemorySource: ByteSource, Sendable {
  private let bytes: [UInt8]
  private let blockSize: Int
  private var position = 0

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - bytes: What it gives.
  ///   - blockSize: The most it gives at a time, as a pipe does.
  public init(_ bytes: [UInt8], blockSize: Int = .max) {
    self.bytes = bytes
    self.blockSize = blockSize
  }

  public mutating func read(into block: inout OutputSpan<UInt8>) {
    let count = min(bytes.count - position, block.freeCapacity, blockSize)
    for index in position..<position + count { block.append(bytes[index]) }
    position += count
  }

  public mutating func wouldWait() -> Bool { false }
}
