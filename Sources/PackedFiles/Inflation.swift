import CDeflate

/// Unpacks deflated bytes with zlib.
enum Inflation {
    static func inflate(_ packed: ArraySlice<UInt8>, limit: Int) throws(PackedFileError) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { throw .damaged }
        defer { inflateEnd(&stream) }
        var input = Array(packed)
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        let status = input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            var status = Z_OK
            while status == Z_OK, result.count <= limit {
                let count = piece.withUnsafeMutableBufferPointer { output in
                    stream.next_out = output.baseAddress
                    stream.avail_out = UInt32(output.count)
                    status = CDeflate.inflate(&stream, Z_NO_FLUSH)
                    return output.count - Int(stream.avail_out)
                }
                result += piece[..<count]
            }
            return status
        }
        guard result.count <= limit else { throw .tooLarge }
        guard status == Z_STREAM_END else { throw .damaged }
        return result
    }
}
