// SPDX-License-Identifier: Apache-2.0

/// A file that is linked into the program; its bytes are not touched before somebody asks for them.
public struct BundledFile: Sendable {
  /// The file's name without its extension.
  public let name: String
  private let read: @Sendable () -> [UInt8]

  init(_ name: String, _ bytes: @autoclosure @escaping @Sendable () -> [UInt8]) {
    self.name = name
    read = bytes
  }

  /// What is in the file.
  public var bytes: [UInt8] { read() }
}
