// SPDX-License-Identifier: Apache-2.0

/// Why an input gave no more bytes.
public struct InputError: Error, Sendable, Equatable {
  /// The kind of failure; new kinds may come with a minor version.
  public struct Code: Sendable, Hashable {
    private let value: Int
    /// There is no such file.
    public static let notFound = Code(value: 1)
    /// The file is there but may not be read.
    public static let permissionDenied = Code(value: 2)
    /// The path names a directory.
    public static let isDirectory = Code(value: 3)
    /// Compressed input ends too early, does not match its checksum, or is not what it says.
    public static let damaged = Code(value: 4)
    /// Compressed input needs more memory than the limit allows.
    public static let windowTooLarge = Code(value: 5)
    /// Compressed input, and this build cannot read it.
    public static let unsupported = Code(value: 6)
    /// The system failed to open or read it.
    public static let system = Code(value: 7)
  }

  /// What kind of failure it was.
  public var code: Code
  /// The input's name as the person gave it, or `standard input`.
  public var input: String
  /// What went wrong and what to do, one clause without a full stop.
  public var message: String
  /// Where in the input, in bytes from 0 (of the compressed form, for compressed input).
  public var byteOffset: UInt64?

  /// Creates an error.
  public init(_ code: Code, input: String, message: String, byteOffset: UInt64? = nil) {
    self.code = code
    self.input = input
    self.message = message
    self.byteOffset = byteOffset
  }
}

extension InputError: CustomStringConvertible {
  public var description: String {
    let place = byteOffset.map { " at byte \($0)" } ?? ""
    return "\(input): \(message)\(place)"
  }
}
