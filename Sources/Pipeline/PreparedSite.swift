import ContentSource
package import Diagnostics
package import PolicyModel
import SiteGenerator

/// A linked, assessed and themed site, ready to be made file by file.
package struct PreparedSite: Sendable {
    package let catalog: Catalog
    let generator: SiteGenerator
    let theme: Theme
    /// Paths below the content folder of the files that are copied as they are.
    let assets: [String]
    let folder: ContentFolder
    /// Every link of the texts as written, and the sources policies name.
    package let links: [Located<String>]

    /// - Throws: `UnreadableAsset`.
    func copy(of asset: String) throws(UnreadableAsset) -> [UInt8] {
        switch FileBytes.read(asset, in: folder, limit: .max) {
        case .success(let bytes): return bytes
        case .failure(let finding): throw UnreadableAsset(finding: finding)
        }
    }
}

/// A file to be copied that vanished or closed itself between the check and the copying.
package struct UnreadableAsset: Explained {
    let finding: Diagnostic

    package var message: Message {
        Message(
            "\(finding.range.file): \(finding.message.english)", zh: "\(finding.range.file)：\(finding.message.chinese)")
    }
}
