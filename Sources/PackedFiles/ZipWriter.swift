import CDeflate

/// Puts files together in a ZIP file, unpacked.
package struct ZipWriter {
    private var files: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    package init() {}

    package mutating func add(_ name: String, _ contents: [UInt8]) {
        let sum = contents.withUnsafeBufferPointer { UInt(crc32(0, $0.baseAddress, UInt32($0.count))) }
        var common: [UInt8] = []
        // Version 2.0, names in UTF-8, stored, the first day of 1980.
        for (value, size) in [(20, 2), (0x800, 2), (0, 2), (0, 2), (0x21, 2)] { common += Self.number(value, size) }
        for value in [Int(sum), contents.count, contents.count] { common += Self.number(value, 4) }
        common += Self.number(name.utf8.count, 2) + Self.number(0, 2)
        let place = files.count
        files += Self.number(0x0403_4B50, 4) + common + name.utf8 + contents
        directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + common
        directory += [UInt8](repeating: 0, count: 10) + Self.number(place, 4) + name.utf8
        count += 1
    }

    package func finish() -> [UInt8] {
        var end = Self.number(0x0605_4B50, 4) + [0, 0, 0, 0]
        end += Self.number(count, 2) + Self.number(count, 2)
        end += Self.number(directory.count, 4) + Self.number(files.count, 4) + [0, 0]
        return files + directory + end
    }

    private static func number(_ value: Int, _ size: Int) -> [UInt8] {
        (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
