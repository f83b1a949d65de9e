// SPDX-License-Identifier: Apache-2.0

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The cores that this process may use.
public enum AvailableCores {
  /// How many threads can run at a time: the cores that the process may be scheduled on
  /// (`sched_getaffinity`), and no more than the quota of its control groups (Linux cgroups, version 1
  /// or 2) makes up, rounded up.
  ///
  /// Asked anew at every call; it reads a few small files of the system.
  public static func count() -> Int { count(root: "") }

  /// The same, with `root` put before the path of every file that is read.
  static func count(root: String) -> Int {
    let cores = schedulable(root: root) ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    guard let quota = CPUQuota.cores(root: root) else { return cores }
    return max(1, min(cores, Int(min(quota, 65_536).rounded(.up))))
  }

  /// The bits of the affinity mask, as the kernel writes it: `Cpus_allowed:` and hexadecimal digits.
  ///
  /// The headers show `sched_getaffinity` only to GNU programs; and this has no largest size.
  private static func schedulable(root: String) -> Int? {
    let lines = SystemText.read(root + "/proc/self/status")?.split(separator: "\n") ?? []
    guard let mask = lines.first(where: { $0.hasPrefix("Cpus_allowed:") }) else { return nil }
    let count = mask.dropFirst("Cpus_allowed:".count).reduce(0) {
      $0 + ($1.hexDigitValue?.nonzeroBitCount ?? 0)
    }
    return count > 0 ? count : nil
  }
}
