import CFileExchange
import Glibc

/// The calls that not every file system offers or that fail when it is full; tests put others in their place.
package struct SystemCalls: Sendable {
    /// Swaps two folders; 0 or the errno.
    package var exchange: @Sendable (_ first: String, _ second: String) -> Int32 = { file_exchange($0, $1) }

    /// As linkat(2) without flags: −1 and errno on failure, and a symbolic link is linked itself.
    package var link:
        @Sendable (
            _ folder: Int32, _ path: UnsafePointer<CChar>, _ newFolder: Int32, _ newPath: UnsafePointer<CChar>
        ) -> Int32 = { linkat($0, $1, $2, $3, 0) }

    /// As write(2): may write less than asked; −1 and errno on failure.
    package var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int = {
        Glibc.write($0, $1, $2)
    }

    package init() {}
}

/// Repeats `call` while signals interrupt it; a negative result becomes the error of doing `action` to `path`.
@discardableResult
func attempt<Result: SignedInteger>(
    _ action: PublishingError.Action, _ path: @autoclosure () -> String, _ call: () -> Result
) throws(PublishingError) -> Result {
    while true {
        let result = call()
        if result >= 0 { return result }
        let code = errno
        if code != EINTR { throw .system(action, path: path(), code: code) }
    }
}
