import Glibc

/// The browser of the desktop.
enum WebBrowser {
    /// Opens an address if the desktop knows how; a machine without a desktop does nothing.
    static func open(_ url: String) {
        // A browser that outlives the preview must not keep its port.
        for descriptor in STDERR_FILENO + 1..<1024 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
        }
        var process = pid_t()
        let words: [UnsafeMutablePointer<CChar>?] = [strdup("xdg-open"), strdup(url), nil]
        defer { for word in words { free(word) } }
        posix_spawnp(&process, "xdg-open", &actions, nil, words, environ)
    }
}
