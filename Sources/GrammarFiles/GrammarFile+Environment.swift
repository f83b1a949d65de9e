// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension GrammarFile {
  /// The value of a variable in the environment of this process; `nil` when it is not set.
  ///
  /// Bytes that are not UTF-8 become U+FFFD.
  public static func processEnvironment(_ name: String) -> String? {
    // SAFETY: getenv gives nil or a C string, copied at once; nobody here calls setenv meanwhile.
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}
