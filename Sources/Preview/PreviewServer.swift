import Dispatch
import FlyingFox
import FlyingSocks
import Glibc

/// Shows the site in browsers while it is written, and writes nothing itself.
///
/// The calling thread follows the files and rebuilds; FlyingFox answers browsers on the threads of Swift's concurrency. They meet at
/// the board, where the one puts up a whole snapshot and the others take it.
package struct PreviewServer {
    private let options: PreviewOptions
    private let onEvent: (PreviewEvent) -> Void

    package init(_ options: PreviewOptions, onEvent: @escaping (PreviewEvent) -> Void) {
        self.options = options
        self.onEvent = onEvent
    }

    /// Serves until the process is asked to end, by Ctrl-C for instance.
    package func run() -> Never {
        endAtOnceWhenAsked()
        var watch = startedWatch(isPolling: options.isPolling)
        var rebuilder = Rebuilder(options)
        let (first, rebuild) = rebuilder.rebuild()
        let board = SnapshotBoard(first)
        startServing(board)
        onEvent(.listening(options.place, rebuild.language))
        onEvent(.rebuilt(rebuild, changes: nil))
        while true {
            guard let changes = watch.next() else {
                watch = startedWatch(isPolling: true)
                continue
            }
            let (snapshot, rebuild) = rebuilder.rebuild()
            board.publish(snapshot)
            onEvent(.rebuilt(rebuild, changes: changes))
        }
    }
}

extension PreviewServer {
    private func startedWatch(isPolling: Bool) -> any FolderWatch {
        if !isPolling, let watch = try? InotifyWatch(options.watched) { return watch }
        if !options.isPolling { onEvent(.pollingInstead) }
        return PollingWatch(options.watched)
    }

    /// Nothing needs to be finished or cleared up.
    private func endAtOnceWhenAsked() {
        var asked = sigset_t()
        sigemptyset(&asked)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number) { _ in _exit(0) }
            sigaddset(&asked, number)
        }
        // Programs that start others from a thread of their own may leave signals blocked in them.
        pthread_sigmask(SIG_UNBLOCK, &asked, nil)
        // A browser that went away is no reason to end.
        signal(SIGPIPE, SIG_IGN)
    }

    /// Returns when browsers can connect.
    private func startServing(_ board: SnapshotBoard) {
        allowManyFiles()
        let handler = SiteHandler(board: board, hosts: HostCheck(names: options.place.names))
        let place = options.place
        let isListening = DispatchSemaphore(value: 0)
        Task.detached {
            while true {
                // Where the system has no file left for one more connection, FlyingFox ends; all connections end with it, and
                // it can begin anew.
                let server = HTTPServer(config: place.configuration, handler: handler)
                async let run: Void = server.run()
                if (try? await server.waitUntilListening()) != nil { isListening.signal() }
                try? await run
                try? await Task.sleep(for: .milliseconds(100))
            }
        }
        Task.detached {
            var watch = ConnectionWatch(port: place.port)
            while true {
                try? await Task.sleep(for: .milliseconds(100))
                watch.look()
            }
        }
        isListening.wait()
    }

    /// Raises the number of files the process may open, which connections count as, to what the system allows.
    private func allowManyFiles() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, 1 << 16)
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}

extension ListeningPlace {
    fileprivate var configuration: HTTPServer.Configuration {
        let address: any SocketAddress =
            if isVersion6 {
                (try? sockaddr_in6.inet6(ip6: address, port: port)) ?? .loopback(port: port)
            } else {
                (try? sockaddr_in.inet(ip4: address, port: port)) ?? .inet(port: port)
            }
        return configuration(address)
    }

    private func configuration(_ address: some SocketAddress) -> HTTPServer.Configuration {
        HTTPServer.Configuration(address: address, logger: .disabled)
    }
}
