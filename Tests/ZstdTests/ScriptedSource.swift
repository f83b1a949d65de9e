// SPDX-License-Identifier: Apache-2.0

import LogAdapter

/// A byte source that a test scripts: how much a read gives, where it waits, how it ends.
final class ScriptedSource: ByteSource {
  private let bytes: [UInt8]
  private let chunk: Int
  private var stalls: Set<Int>
  private let failure: InputError?
  private(set) var position = 0
  /// How often a read had to wait.
  private(set) var waitCount = 0

  /// - Parameters:
  ///   - chunk: The most that one read gives.
  ///   - stalls: Offsets where a writer pauses: a read there would wait, and none crosses one.
  ///   - failure: What the read after the last byte throws, instead of giving the end.
  init(_ bytes: [UInt8], chunk: Int = 65_536, stalls: Set<Int> = [], failure: InputError? = nil) {
    self.bytes = bytes
    self.chunk = chunk
    self.stalls = stalls
    self.failure = failure
  }

  func read(into block: inout OutputSpan<UInt8>) throws(InputError) {
    precondition(!block.isFull)
    if stalls.remove(position) != nil { waitCount += 1 }
    if position == bytes.count, let failure { throw failure }
    let nextStall = stalls.filter { $0 > position }.min() ?? bytes.count
    let end = min(position + min(chunk, block.freeCapacity), min(nextStall, bytes.count))
    for index in position..<end { block.append(bytes[index]) }
    position = end
  }

  func wouldWait() -> Bool { stalls.contains(position) }
}

/// All that a source gave and how it ended.
struct Outcome: Equatable {
  var bytes: [UInt8] = []
  var error: InputError?
}

/// Reads a source to its end in blocks of this capacity, and once more to see that the end stays.
func drain<Source: ByteSource & ~Copyable>(
  _ source: inout Source, block: Int = 65_536
) -> Outcome {
  var outcome = Outcome()
  do throws(InputError) {
    while try readOnce(&source, block: block, onto: &outcome.bytes) {}
  } catch {
    outcome.error = error
  }
  var again = Outcome()
  do throws(InputError) {
    _ = try readOnce(&source, block: block, onto: &again.bytes)
  } catch {
    again.error = error
  }
  precondition(again == Outcome(bytes: [], error: outcome.error), "the end does not stay")
  return outcome
}

/// Reads one block; false at the end.
func readOnce<Source: ByteSource & ~Copyable>(
  _ source: inout Source, block: Int = 65_536, onto bytes: inout [UInt8]
) throws(InputError) -> Bool {
  let before = bytes.count
  try bytes.append(addingCapacity: block) { (span) throws(InputError) in
    try source.read(into: &span)
  }
  return bytes.count > before
}
