// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let package = Package(
  name: "embed",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "log-adapter", path: "../..")],
  targets: [
    .executableTarget(
      name: "embed",
      dependencies: [.product(name: "LogAdapter", package: "log-adapter")])
  ]
)
