public enum BundledData {
  public static var patternFiles: [(name: String, bytes: [UInt8])] { [("base", PackageResources.base_grok)] }
}
