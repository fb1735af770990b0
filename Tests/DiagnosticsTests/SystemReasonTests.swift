import Diagnostics
import Glibc
import Testing

@Suite struct SystemReasonTests {
    @Test(arguments: [(ENOENT, "No such file or directory", "找不到这个文件或文件夹"), (EACCES, "Permission denied", "没有权限")])
    func usualReasonsAreWorded(code: Int32, english: String, chinese: String) {
        #expect(SystemReason(code).message == Message(english, zh: chinese))
    }

    @Test func othersAreQuoted() {
        #expect(SystemReason(ENOTTY).message.chinese == "系统报告“Inappropriate ioctl for device”")
    }
}
