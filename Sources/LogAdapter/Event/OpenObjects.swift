// SPDX-License-Identifier: Apache-2.0

/// Where the objects that are being written began; fields nest to eight levels.
struct OpenObjects {
  private var places: InlineArray<16, Int> = .init(repeating: 0)
  private var count = 0

  mutating func push(_ place: Int) {
    places[count] = place
    count += 1
  }

  mutating func pop() -> Int {
    count -= 1
    return places[count]
  }
}
