// SPDX-License-Identifier: Apache-2.0

/// The sizes that say when and how work is shared out, all in bytes.
struct ParallelLimits: Sendable {
  /// How much one thread reads, or adapts, at a time: half of what a core's second cache often has,
  /// and long enough to make the locks in between cost nothing that can be measured.
  var chunkSize = 256 * 1024
  /// How much output one thread gathers before it waits for its turn.
  var outputThreshold = 1024 * 1024
  /// The largest zstd frame that is decoded apart from the others: what `pzstd` makes at its default
  /// level is 8 MiB.
  var frameLimit = 16 * 1024 * 1024
  /// Below this, one thread is done before others would have started.
  var smallestInput: UInt64 = 256 * 1024
  /// With longer lines than this in memory, blocks would be moved about more than read.
  var largestLine = 4 * 1024 * 1024

  /// Creates the limits for a number of threads, so that frames take 256 MiB in all at most.
  init(jobs: Int) {
    frameLimit = min(frameLimit, (256 << 20) / (jobs + 2))
  }
}
