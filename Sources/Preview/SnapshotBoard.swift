import Synchronization

/// Holds the newest snapshot, and the browsers that wait for the next one.
final class SnapshotBoard: Sendable {
    /// Browsers that may wait at a time; the one that waited longest is answered to make room.
    private static let room = 128

    private let state: Mutex<State>

    private struct State {
        var snapshot: Snapshot
        var waiting: [(ticket: Int, browser: CheckedContinuation<Void, Never>)] = []
        var nextTicket = 0
    }

    init(_ snapshot: Snapshot) { state = Mutex(State(snapshot: snapshot)) }

    var snapshot: Snapshot { state.withLock(\.snapshot) }

    /// Replaces the snapshot and answers all who wait for it.
    func publish(_ snapshot: Snapshot) {
        let woken = state.withLock { state in
            state.snapshot = snapshot
            defer { state.waiting = [] }
            return state.waiting.map(\.browser)
        }
        for browser in woken { browser.resume() }
    }

    /// The newest snapshot, as soon as it is another than the one seen, or when time is up.
    func snapshot(after seen: String, within patience: Duration) async -> Snapshot {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        let alarm = Task {
            try? await Task.sleep(for: patience)
            wake(ticket)
        }
        await withCheckedContinuation { browser in
            let woken = state.withLock { state -> CheckedContinuation<Void, Never>? in
                guard state.snapshot.version == seen else { return browser }
                state.waiting.append((ticket, browser))
                return state.waiting.count > Self.room ? state.waiting.removeFirst().browser : nil
            }
            woken?.resume()
        }
        alarm.cancel()
        return snapshot
    }

    private func wake(_ ticket: Int) {
        let woken = state.withLock { state in
            state.waiting.firstIndex { $0.ticket == ticket }.map { state.waiting.remove(at: $0).browser }
        }
        woken?.resume()
    }
}
