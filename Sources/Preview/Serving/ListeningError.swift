package import Diagnostics

/// Why a preview cannot listen.
package enum ListeningError: Explained, Hashable {
    case portTaken(UInt16, free: UInt16?)
    case unknownHost(String)
    case refused(address: String, port: UInt16, code: Int32)

    package var message: Message {
        switch self {
        case .portTaken(let port, let free):
            let taken = Message("port \(port) is taken by another program", zh: "端口 \(port) 已被其他程序占用")
            return free.map {
                taken + Message("; port \($0) is free: --port \($0)", zh: "；端口 \($0) 可用：--port \($0)")
            } ?? taken
        case .unknownHost(let host):
            return Message("this computer has no address “\(host)”", zh: "本机没有地址“\(host)”")
        case .refused(let address, let port, let code):
            return Message("cannot listen at \(address), port \(port): ", zh: "无法使用地址 \(address) 的端口 \(port)：")
                + SystemReason(code).message
        }
    }
}
