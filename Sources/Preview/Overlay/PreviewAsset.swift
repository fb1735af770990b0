/// A file the preview adds to the site, under addresses no site has.
package enum PreviewAsset: String, CaseIterable, Sendable {
    case script = "preview.js"
    case style = "preview.css"

    /// The folder that is not the site's.
    static let folder = "_yardstick/"

    /// Where browsers ask what is new.
    static let state = folder + "state"

    /// From the root of the host.
    var address: String { "/" + path }

    var path: String { Self.folder + rawValue }

    var text: String {
        switch self {
        case .script: PreviewScript.text
        case .style: PreviewStyle.text
        }
    }
}
