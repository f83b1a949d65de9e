// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LogAdapter

/// How many cores there are follows from what the system says in its files.
@Suite struct AvailableCoresTests {
  /// A system's files: paths and texts.
  static func count(_ files: [String: String]) throws -> Int {
    let root = URL(filePath: NSTemporaryDirectory() + "cores-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    for (path, text) in files {
      let file = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return AvailableCores.count(root: root.path)
  }

  static let status = ["proc/self/status": "Name:\tx\nCpus_allowed:\tff,0000000f\n"]

  @Test func theAffinityMaskIsCounted() throws {
    #expect(try Self.count(Self.status) == 12)
    #expect(try Self.count(["proc/self/status": "Cpus_allowed:\t2\n"]) == 1)
  }

  @Test(
    arguments: [
      ("max 100000", 12), ("150000 100000", 2), ("100000 100000", 1), ("1000 100000", 1),
      ("5000000 100000", 12), ("9223372036854775807 1", 12), ("-1 100000", 12), ("", 12),
      ("0 0", 12),
      ("400000", 12),
    ])
  func aQuotaIsRoundedUp(quota: String, cores: Int) throws {
    let files = [
      "proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/a/b/cpu.max": quota,
      "sys/fs/cgroup/a/cpu.max": "max 100000\n",
    ]
    #expect(try Self.count(files.merging(Self.status) { $1 }) == cores)
  }

  @Test func theSmallestQuotaOnTheWayUpCounts() throws {
    let files = [
      "proc/self/cgroup": "0::/a/b\n", "sys/fs/cgroup/a/b/cpu.max": "900000 100000\n",
      "sys/fs/cgroup/a/cpu.max": "250000 100000\n", "sys/fs/cgroup/cpu.max": "700000 100000\n",
    ]
    #expect(try Self.count(files.merging(Self.status) { $1 }) == 3)
  }

  @Test func version1HasTwoFilesAndAPathOfTheHost() throws {
    let files = [
      "proc/self/cgroup": "5:memory:/x\n4:cpu,cpuacct:/docker/0123\n",
      "sys/fs/cgroup/cpu/cpu.cfs_quota_us": "350000\n",
      "sys/fs/cgroup/cpu/cpu.cfs_period_us": "100000\n",
    ]
    #expect(try Self.count(files.merging(Self.status) { $1 }) == 4)
    let without = files.merging(["sys/fs/cgroup/cpu/cpu.cfs_quota_us": "-1\n"]) { $1 }
    #expect(try Self.count(without.merging(Self.status) { $1 }) == 12)
  }

  @Test func thisProcessHasOneAtLeast() { #expect(AvailableCores.count() >= 1) }
}
