import FlyingFox
import Foundation
import Pipeline

/// Answers the requests of browsers from the newest snapshot; it reads no file that is not in the site's index.
struct SiteHandler: HTTPHandler {
    let board: SnapshotBoard
    let hosts: HostCheck

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard let host = request.headers[.host], hosts.accepts(host) else {
            return .plain(.misdirectedRequest, "This preview is not at that address.\n")
        }
        guard request.method == .GET || request.method == .HEAD else {
            return .plain(.methodNotAllowed, "A preview can only be read.\n", [.allow: "GET, HEAD"])
        }
        let response: HTTPResponse
        switch SitePath(target: request.target.rawValue) {
        case .tooLong: response = .plain(.uriTooLong, "No page has so long an address.\n")
        case .malformed: response = .plain(.badRequest, "No page has such an address.\n")
        case .file(let path): response = try await answer(path, request, origin: "http://\(host.lowercased())")
        }
        return request.method == .HEAD ? response.withoutBody : response
    }

    private func answer(_ path: [UInt8], _ request: HTTPRequest, origin: String) async throws -> HTTPResponse {
        guard path.starts(with: PreviewAsset.folder.utf8) else {
            return try page(path, origin: origin)
        }
        if path == Array(PreviewAsset.state.utf8) {
            return try await state(seen: request.query.first { $0.name == "seen" }?.value ?? "")
        }
        guard let asset = PreviewAsset.allCases.first(where: { path == Array($0.path.utf8) }) else {
            return .plain(.notFound, "The preview has no such file.\n")
        }
        return .file(.ok, Array(asset.text.utf8), type: ContentType.of(path))
    }

    private func page(_ path: [UInt8], origin: String) throws -> HTTPResponse {
        let snapshot = board.snapshot
        let tag = ScriptTag(site: snapshot.siteVersion, origin: origin)
        guard let site = snapshot.site else {
            return .file(.serviceUnavailable, Array(snapshot.problemPage(tag).utf8), type: ContentType.html)
        }
        let index = Array("index.html".utf8)
        let wanted = path.isEmpty || path.last == UInt8(ascii: "/") ? path + index : path
        if let file = try site.file(at: wanted) { return try .ok(file, at: wanted, tag) }
        let below = path + [UInt8(ascii: "/")]
        if !path.isEmpty, site.contains(below + index) {
            return .plain(.found, "", [.location: "/" + String(decoding: below, as: UTF8.self).percentEncoded])
        }
        guard case .bytes(let missing)? = try site.file(at: Array("404.html".utf8)) else {
            return .plain(.notFound, "There is no such page.\n")
        }
        return .file(.notFound, tag.inserted(into: missing), type: ContentType.html)
    }

    /// Waits until there is something a browser has not seen.
    private func state(seen: String) async throws -> HTTPResponse {
        let snapshot = await board.snapshot(after: seen, within: .seconds(10))
        let news = News(version: snapshot.version, site: snapshot.siteVersion, overlay: snapshot.overlay)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return .file(.ok, Array(try encoder.encode(news)), type: "application/json; charset=utf-8")
    }
}

/// What a browser is told.
private struct News: Encodable {
    let version: String
    let site: String
    let overlay: String?
}

extension String {
    fileprivate var percentEncoded: String {
        addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? ""
    }
}

extension HTTPResponse {
    /// Everything is fetched anew each time, and no page of another site may embed what is served here.
    private static let common: [HTTPHeader: String] = [
        .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
        HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin", HTTPHeader("X-Frame-Options"): "SAMEORIGIN",
    ]

    fileprivate static func plain(
        _ status: HTTPStatusCode, _ text: String, _ headers: [HTTPHeader: String] = [:]
    ) -> HTTPResponse {
        var response = file(status, Array(text.utf8), type: "text/plain; charset=utf-8")
        for (header, value) in headers { response.headers[header] = value }
        return response
    }

    fileprivate static func file(_ status: HTTPStatusCode, _ bytes: [UInt8], type: String) -> HTTPResponse {
        var headers = HTTPHeaders(common)
        headers[.contentType] = type
        let body = HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 1 << 16)
        return HTTPResponse(statusCode: status, headers: headers, body: body)
    }

    /// A file of the site; pages get the tag.
    fileprivate static func ok(_ file: SiteIndex.File, at path: [UInt8], _ tag: ScriptTag) throws -> HTTPResponse {
        let type = ContentType.of(path)
        switch file {
        case .bytes(let bytes):
            return .file(.ok, type == ContentType.html ? tag.inserted(into: bytes) : bytes, type: type)
        case .copy(let place):
            var headers = HTTPHeaders(common)
            headers[.contentType] = type
            let body = try HTTPBodySequence(file: URL(filePath: place), suggestedBufferSize: 1 << 16)
            return HTTPResponse(statusCode: .ok, headers: headers, body: body)
        }
    }

    /// The same headers, length included, for a request that asks for nothing else.
    fileprivate var withoutBody: HTTPResponse {
        guard case .httpBody(let body) = payload, let length = body.count else { return self }
        var headers = headers
        headers[.contentLength] = String(length)
        return HTTPResponse(statusCode: statusCode, headers: headers)
    }
}

extension HTTPHeader {
    fileprivate static let allow = HTTPHeader("Allow")
}

extension Snapshot {
    fileprivate func problemPage(_ tag: ScriptTag) -> String {
        ProblemPage(heading: heading, overlay: overlay ?? "", tag: tag, language: language).html
    }
}
