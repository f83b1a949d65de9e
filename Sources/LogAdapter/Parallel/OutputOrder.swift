// SPDX-License-Identifier: Apache-2.0

/// Whose output goes out next, and what waits because it was ready earlier.
///
/// It is for the holder of the run's lock, but for the buffers of the one whose turn it is.
struct OutputOrder {
  /// The output of one chunk.
  final class Parked {
    var events = OutputBuffer(capacity: 4096)
    var diverted = OutputBuffer(capacity: 256)
    /// The chunk's number; `nil` for none.
    var chunk: UInt64?
  }

  /// The chunk whose output goes out next.
  private(set) var turn: UInt64 = 0
  private let places: [Parked]

  init(capacity: Int) {
    places = (0..<capacity).map { _ in Parked() }
  }

  /// Forgets the run before.
  mutating func begin() {
    turn = 0
    for place in places {
      place.chunk = nil
      place.events.count = 0
      place.diverted.count = 0
    }
  }

  /// A place to leave the output of a chunk whose turn has not come; `nil` when all are taken.
  func place(for chunk: UInt64) -> Parked? {
    guard let place = places.first(where: { $0.chunk == nil }) else { return nil }
    place.chunk = chunk
    return place
  }

  /// Ends the present turn.
  ///
  /// - Returns: What was left for the next one.
  mutating func advance() -> Parked? {
    turn += 1
    return places.first { $0.chunk == turn }
  }
}
