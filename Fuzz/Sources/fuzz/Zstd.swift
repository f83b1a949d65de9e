// SPDX-License-Identifier: Apache-2.0

import LogAdapter

/// The zstd reader: any bytes decode, or end in an error; reads of any size give the same bytes.
///
/// Only of a damaged block may more or fewer bytes come out: libzstd hands out an uncompressed block
/// as it arrives, and may find at its end that it cannot be.
/// The first byte chooses the size of a read.
func fuzzZstd(_ input: Span<UInt8>) {
  guard input.count >= 1 else { return }
  let blockSize = 1 + Int(input[0])
  let bytes = (1..<input.count).map { input[$0] }
  let inPieces = decoded(bytes, blockSize)
  let atOnce = decoded(bytes, .max)
  precondition(inPieces.failed == atOnce.failed, "only one fails")
  if inPieces.failed {
    precondition(inPieces.bytes.starts(with: atOnce.bytes), "lost bytes before the damage")
  } else {
    precondition(inPieces.bytes == atOnce.bytes, "the size of reads shows")
  }
}

/// The bytes that come out before the end or the error, 1 MiB at most: a few bytes can stand for
/// gigabytes.
private func decoded(_ bytes: [UInt8], _ blockSize: Int) -> (bytes: [UInt8], failed: Bool) {
  var source = ZstdDetectingSource(
    MemorySource(bytes, blockSize: blockSize), name: "fuzz", requiresZstd: true, windowLogMax: 20)
  var all: [UInt8] = []
  while all.count < 1 << 20 {
    let before = all.count
    var failed = false
    all.append(addingCapacity: min(4096, (1 << 20) - before)) { block in
      do throws(InputError) { try source.read(into: &block) } catch { failed = true }
    }
    if failed { return (all, true) }
    if all.count == before { break }
  }
  return (all, false)
}
