import Glibc

/// Ends connections that take without giving.
///
/// FlyingFox has no limit of connections, nor one of time or length for a request, and the time a line takes it grows with the square of
/// its length. What each connection sent and received is
/// the kernel's to know (`TCP_INFO`), so a look at it from time to time needs no part in the serving.
struct ConnectionWatch {
    private let port: UInt16
    private let limits: Limits
    private var known: [Int32: Connection] = [:]

    /// When a connection is ended.
    struct Limits {
        /// Nothing went to the browser for this long: it is idle, too slow to finish its request, or does not read. A browser that waits
        /// for news gets an answer before that.
        var patience = Duration.seconds(20)
        /// So many bytes more came from it than went to it: no request for a page is that long.
        var surplus: UInt64 = 64 << 10
        /// Of so many connections, those go that have been idle longest.
        var connections = 512
    }

    /// A connection as it was when something last went to the browser.
    private struct Connection {
        let peer: UInt16
        var sent: UInt64
        var since: ContinuousClock.Instant
    }

    init(port: UInt16, limits: Limits = Limits()) {
        self.port = port
        self.limits = limits
    }

    mutating func look(at now: ContinuousClock.Instant = .now) {
        var current: [Int32: Connection] = [:]
        for descriptor in Self.descriptors {
            guard Self.port(descriptor, getsockname) == port else { continue }
            guard let peer = Self.port(descriptor, getpeername) else {
                limitBuffer(of: descriptor)
                continue
            }
            guard let traffic = Self.traffic(of: descriptor) else { continue }
            var connection = known[descriptor] ?? Connection(peer: peer, sent: traffic.sent, since: now)
            if connection.peer != peer || connection.sent != traffic.sent {
                connection = Connection(peer: peer, sent: traffic.sent, since: now)
            }
            let isFlood = traffic.received > traffic.sent + limits.surplus
            if isFlood || now - connection.since > limits.patience {
                shutdown(descriptor, Int32(SHUT_RDWR))
            } else {
                current[descriptor] = connection
            }
        }
        let surplus = current.count - limits.connections
        for (descriptor, _) in current.sorted(by: { $0.value.since < $1.value.since }).prefix(max(0, surplus)) {
            shutdown(descriptor, Int32(SHUT_RDWR))
        }
        known = current
    }
}

extension ConnectionWatch {
    /// The open files of this process.
    private static var descriptors: [Int32] {
        guard let stream = opendir("/proc/self/fd") else { return [] }
        defer { closedir(stream) }
        var descriptors: [Int32] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if let descriptor = Int32(name) { descriptors.append(descriptor) }
        }
        return descriptors
    }

    /// Connections inherit the limit from the socket that listens: what the kernel keeps of a request is still read after its end.
    private func limitBuffer(of listening: Int32) {
        var size: Int32 = 16 << 10
        setsockopt(listening, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func port(
        _ descriptor: Int32,
        _ name: (Int32, UnsafeMutablePointer<sockaddr>?, UnsafeMutablePointer<socklen_t>?) -> Int32
    ) -> UInt16? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutableBytes(of: &storage) { bytes in
            let isNamed =
                bytes.withMemoryRebound(to: sockaddr.self) { name(descriptor, $0.baseAddress, &length) } == 0
            let family = bytes.load(as: sa_family_t.self)
            guard isNamed, family == AF_INET || family == AF_INET6 else { return nil }
            // Both versions keep the port at the same place.
            return UInt16(bigEndian: bytes.load(fromByteOffset: 2, as: UInt16.self))
        }
    }

    /// `tcpi_bytes_acked` and `tcpi_bytes_received` of `struct tcp_info` in linux/tcp.h; glibc's copy of it ends before them.
    private static func traffic(of descriptor: Int32) -> (sent: UInt64, received: UInt64)? {
        withUnsafeTemporaryAllocation(byteCount: 136, alignment: 8) { bytes in
            var length = socklen_t(bytes.count)
            let isKnown = getsockopt(descriptor, Int32(IPPROTO_TCP), TCP_INFO, bytes.baseAddress, &length) == 0
            guard isKnown, length == bytes.count else { return nil }
            return (
                bytes.load(fromByteOffset: 120, as: UInt64.self), bytes.load(fromByteOffset: 128, as: UInt64.self)
            )
        }
    }
}
