// SPDX-License-Identifier: Apache-2.0

#if Zstd
  /// Why a zstd stream gives no more bytes.
  public struct ZstdError: Error, Sendable, Equatable {
    /// The kind of failure; new kinds may come with a minor version.
    public struct Code: Sendable, Hashable {
      private let value: Int
      /// The first bytes are not the magic number of any frame.
      public static let notZstd = Code(value: 1)
      /// A frame in one of the formats before zstd 0.8, which are not decoded.
      public static let legacyFormat = Code(value: 2)
      /// A frame can only be decoded with a dictionary.
      public static let dictionaryNeeded = Code(value: 3)
      /// A frame needs a larger window than the limit allows.
      public static let windowTooLarge = Code(value: 4)
      /// The input ends inside a frame.
      public static let truncated = Code(value: 5)
      /// A frame's content is not what its checksum says.
      public static let checksumMismatch = Code(value: 6)
      /// A frame or block is malformed.
      public static let corrupt = Code(value: 7)
      /// Something that is not a frame follows the last frame.
      public static let trailingData = Code(value: 8)
      /// The system has no memory for the decoder.
      public static let outOfMemory = Code(value: 9)
    }

    /// What kind of failure it was.
    public var code: Code
    /// What went wrong and what to do: one clause without a full stop, to be followed by a place.
    public var message: String
    /// Where in the compressed input, in bytes from 0.
    ///
    /// The end of the input for ``Code/truncated``, the checksum for ``Code/checksumMismatch``, the
    /// block or the frame for the rest.
    public var byteOffset: UInt64

    /// Creates an error.
    public init(_ code: Code, message: String, byteOffset: UInt64) {
      self.code = code
      self.message = message
      self.byteOffset = byteOffset
    }
  }

  extension ZstdError: CustomStringConvertible {
    public var description: String { "\(message) at byte \(byteOffset)" }
  }
#endif
