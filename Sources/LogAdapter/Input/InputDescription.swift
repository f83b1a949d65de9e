// SPDX-License-Identifier: Apache-2.0

/// What is known of an input beyond its bytes.
public struct InputDescription: Sendable {
  /// What `@file` says.
  public var name: String
  /// When a file was last written, in seconds since 1970; helps to find the year that a time lacks.
  public var modificationSeconds: Int64?
  /// A number that tells this input from others and stays the same from run to run; part of `@id`.
  public var identity: UInt64
  /// Bytes at the start of a sparse file that were never written and are not read.
  public var leadingHole: UInt64

  /// Creates a description.
  public init(
    name: String = "-", modificationSeconds: Int64? = nil, identity: UInt64 = 0,
    leadingHole: UInt64 = 0
  ) {
    self.name = name
    self.modificationSeconds = modificationSeconds
    self.identity = identity
    self.leadingHole = leadingHole
  }
}
