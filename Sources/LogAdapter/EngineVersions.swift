// SPDX-License-Identifier: Apache-2.0

import PCRE2

#if Zstd
  import Zstd
#endif

/// The C libraries that do part of the work.
public enum EngineVersions {
  /// Each library's name and version, as `PCRE2 10.42 2022-12-11`.
  public static var all: [String] {
    var versions = ["PCRE2 \(PCRE2Library.version)"]
    #if Zstd
      versions.append("zstd \(ZstdLibrary.version)")
    #endif
    return versions
  }
}
