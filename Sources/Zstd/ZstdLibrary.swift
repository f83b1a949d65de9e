// SPDX-License-Identifier: Apache-2.0

#if Zstd
  import CZstd

  /// The libzstd that this process runs with.
  public enum ZstdLibrary {
    /// The version of the linked library, such as `1.5.4`.
    public static var version: String {
      // SAFETY: libzstd returns a constant, NUL-terminated string that lives as long as the process.
      unsafe String(cString: ZSTD_versionString())
    }
  }
#endif
