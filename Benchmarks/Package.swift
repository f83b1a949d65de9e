// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// A package of its own, so that nothing of it reaches those who depend on the library.
let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "log-adapter", path: "..")],
  targets: [
    .executableTarget(
      name: "grammars",
      dependencies: [.product(name: "LogAdapter", package: "log-adapter")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
