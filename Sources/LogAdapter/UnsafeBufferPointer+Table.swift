// SPDX-License-Identifier: Apache-2.0

extension UnsafeBufferPointer {
  /// A block of its own that holds values, for tables that never change; whoever makes it deallocates it.
  ///
  /// - Complexity: O(*n*) in the number of values.
  static func table(_ values: [Element]) -> UnsafeBufferPointer {
    let block = UnsafeMutableBufferPointer<Element>.allocate(capacity: values.count)
    // SAFETY: the block has room for all values; initialising fills it whole.
    _ = unsafe block.initialize(from: values)
    return UnsafeBufferPointer(block)
  }
}
