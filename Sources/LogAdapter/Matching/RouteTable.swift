// SPDX-License-Identifier: Apache-2.0

/// Which routes of a set a line can take, by its first byte; order still decides among them.
@safe final class RouteTable: Sendable {
  // SAFETY: the blocks are allocated and filled by `init`, never changed after, and freed by `deinit`;
  // reading them from any thread is therefore sound.
  /// Every route, in the order in which they are tried.
  nonisolated(unsafe) let routes: UnsafeBufferPointer<GrammarSet.Route>
  /// For each first byte, and at index 256 for an empty line, a range of ``lists``.
  nonisolated(unsafe) let ranges: UnsafeBufferPointer<Range<Int>>
  /// Lists of routes, each in the order in which they are tried.
  nonisolated(unsafe) let lists: UnsafeBufferPointer<Int32>
  /// What each route takes, where it is known and covers the whole line.
  private let shapes: [ByteExpression?]

  /// Makes the table.
  ///
  /// - Parameters:
  ///   - routes: The routes, whose owner is alive for as long as the table is.
  ///   - shapes: Each route's expression, `nil` where it is not understood or need not cover the line.
  /// - Complexity: O(256 × routes).
  init(_ routes: [GrammarSet.Route], shapes: [ByteExpression?]) {
    self.shapes = shapes
    let firsts = shapes.map { $0?.first ?? (bytes: .all, isNullable: true) }
    var lists: [Int32] = []
    var known: [[Int32]: Range<Int>] = [:]
    let ranges = (0...256).map { index in
      let list = firsts.indices.filter { route in
        let first = firsts[route]
        return first.isNullable || (index < 256 && first.bytes.contains(UInt8(index)))
      }.map(Int32.init)
      if let range = known[list] { return range }
      lists += list
      known[list] = (lists.count - list.count)..<lists.count
      return (lists.count - list.count)..<lists.count
    }
    unsafe self.routes = .table(routes)
    unsafe self.ranges = .table(ranges)
    unsafe self.lists = .table(lists)
  }

  deinit {
    unsafe routes.deallocate()
    unsafe ranges.deallocate()
    unsafe lists.deallocate()
  }

  /// The earlier routes that can take a line with a first byte which this route takes, as far as can be
  /// told.
  ///
  /// - Parameter first: The byte, or 256 for an empty line.
  /// - Complexity: O(routes), each with a walk through two expressions together; done once for a route
  ///   and a first byte that lines have.
  func rivals(of route: Int, first: Int) -> [Int32] {
    // SAFETY: `first` is at most 256, and its range lies in the lists.
    let earlier = unsafe ranges[first].map { unsafe lists[$0] }.filter { $0 < route }
    guard let shape = shapes[route], first < 256 else { return earlier }
    let own = shape.withoutCaptures
    let automaton = ByteAutomaton(own, for: .superset, maximumStates: 20_000)
    return earlier.filter { other in
      guard let rival = shapes[Int(other)]?.withoutCaptures else { return true }
      let (left, right) = ByteExpression.withoutCommonHead(rival.parts, own.parts)
      let hasHead = right != own
      let rest =
        hasHead ? ByteAutomaton(right, for: .superset, maximumStates: 20_000) : automaton
      return !ByteAutomaton(left, for: .superset, maximumStates: 20_000).isDisjoint(
        with: rest, beginningWith: hasHead ? nil : UInt8(first))
    }
  }
}
