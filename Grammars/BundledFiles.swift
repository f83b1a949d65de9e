// SPDX-License-Identifier: Apache-2.0

/// The files of this folder as bytes, linked into the program.
public enum BundledFiles {
  /// The pattern library: each file's name without its extension, and its bytes.
  public static var patternFiles: [(name: String, bytes: [UInt8])] { [] }
  /// The grammars: each file's name without its extension, and its bytes.
  public static var grammarFiles: [(name: String, bytes: [UInt8])] { [] }
}
