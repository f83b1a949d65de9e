// SPDX-License-Identifier: Apache-2.0

/// How much of the processors the control groups of this process give it (Linux, cgroups(7)).
///
/// `/proc/self/cgroup` names the groups. Each of them and of those above it can have a quota; the
/// smallest counts. In a container, the path is often that of the host and does not exist: then only
/// the top directory is left, which is the container's own group.
enum CPUQuota {
  /// The quota as a number of cores; `nil` when there is none.
  ///
  /// - Parameter root: What is put before every path, for tests.
  static func cores(root: String) -> Double? {
    guard let groups = SystemText.read(root + "/proc/self/cgroup") else { return nil }
    var smallest: Double?
    for line in groups.split(separator: "\n") {
      // As `0::/path`, or `4:cpu,cpuacct:/path`.
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, !parts[2].contains("..") else { continue }
      let quotas: [Double]
      if parts[1].isEmpty {
        quotas = climb(parts[2], from: root + "/sys/fs/cgroup", quota)
      } else if parts[1].split(separator: ",").contains("cpu") {
        quotas = climb(parts[2], from: root + "/sys/fs/cgroup/cpu", quotaOfVersion1)
      } else {
        continue
      }
      if let least = quotas.min() { smallest = min(smallest ?? least, least) }
    }
    return smallest
  }

  /// What `find` says of the directory at a path and of all above it, up to the top.
  private static func climb(
    _ path: Substring, from top: String, _ find: (String) -> Double?
  ) -> [Double] {
    let names = path.split(separator: "/")
    return (0...names.count).compactMap { count in
      find(top + names.prefix(count).map { "/" + $0 }.joined())
    }
  }

  /// `cpu.max`: microseconds and a period, as `150000 100000`, or `max 100000`.
  private static func quota(of directory: String) -> Double? {
    guard
      let words = SystemText.read(directory + "/cpu.max")?.split(whereSeparator: \.isWhitespace),
      words.count == 2
    else { return nil }
    return ratio(words[0], words[1])
  }

  private static func quotaOfVersion1(of directory: String) -> Double? {
    guard
      let quota = SystemText.read(directory + "/cpu.cfs_quota_us")?.split(
        whereSeparator: \.isWhitespace),
      let period = SystemText.read(directory + "/cpu.cfs_period_us")?.split(
        whereSeparator: \.isWhitespace),
      quota.count == 1, period.count == 1
    else { return nil }
    return ratio(quota[0], period[0])
  }

  /// `nil` also for `max` and for -1, which mean that there is no quota.
  private static func ratio(_ quota: Substring, _ period: Substring) -> Double? {
    guard let quota = Int64(quota), let period = Int64(period), quota > 0, period > 0 else {
      return nil
    }
    return Double(quota) / Double(period)
  }
}
