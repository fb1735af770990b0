import CMarkup

/// Parses pages, tag soup included, and XML files with libxml2.
package enum MarkupParser {
    /// How deep elements may be nested; a page that people read is far from it, and libxml2 takes time that grows with its square.
    package static let depth = 5000

    /// Reads UTF-8; what the page says of its encoding is ignored. Nil where elements are nested too deep.
    package static func html(_ text: [UInt8]) -> MarkupTree? {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        return parse(text, with: htmlNewParserCtxt()) { context, bytes, count in
            htmlCtxtReadMemory(context, bytes, count, nil, "UTF-8", Int32(options))
        }
    }

    /// Nil where the file is not well-formed, or nested more than 256 deep; entities it declares are never expanded.
    package static func xml(_ text: [UInt8]) -> MarkupTree? {
        let options = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
        return parse(text, with: xmlNewParserCtxt(), wellFormed: true) { context, bytes, count in
            xmlCtxtReadMemory(context, bytes, count, nil, nil, Int32(options))
        }
    }
}

extension MarkupParser {
    private typealias Context = UnsafeMutablePointer<xmlParserCtxt>

    private static func parse(
        _ text: [UInt8], with context: Context?, wellFormed: Bool = false,
        read: (Context, UnsafePointer<CChar>, Int32) -> xmlDocPtr?
    ) -> MarkupTree? {
        guard let context else { return nil }
        defer { xmlFreeParserCtxt(context) }
        guard let count = Int32(exactly: text.count) else { return nil }
        let builder = TreeBuilder()
        context.pointee.sax.pointee = handler
        builder.stop = { xmlStopParser(context) }
        context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
        text.withUnsafeBytes { bytes in
            if let start = bytes.bindMemory(to: CChar.self).baseAddress, let document = read(context, start, count) {
                xmlFreeDoc(document)
            }
        }
        if builder.isTooDeep || (wellFormed && context.pointee.wellFormed == 0) { return nil }
        return withExtendedLifetime(builder) { builder.finish() }
    }

    /// Events instead of libxml2's own tree, which is limited in depth and holds ten times as much.
    private static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = 1
        handler.startElement = { context, name, attributes in
            guard let builder = MarkupParser.builder(context), let name else { return }
            builder.start(MarkupParser.string(name), MarkupParser.attributes(attributes))
        }
        handler.endElement = { context, _ in MarkupParser.builder(context)?.end() }
        handler.characters = { MarkupParser.builder($0)?.text(MarkupParser.string($1, $2)) }
        handler.ignorableWhitespace = { MarkupParser.builder($0)?.text(MarkupParser.string($1, $2)) }
        handler.cdataBlock = { MarkupParser.builder($0)?.text(MarkupParser.string($1, $2)) }
        return handler
    }

    private static func builder(_ context: UnsafeMutableRawPointer?) -> TreeBuilder? {
        context.map { Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func string(_ text: UnsafePointer<xmlChar>) -> String {
        String(decodingCString: text, as: UTF8.self)
    }

    private static func string(_ text: UnsafePointer<xmlChar>?, _ count: Int32) -> String {
        String(decoding: UnsafeBufferPointer(start: text, count: Int(count)), as: UTF8.self)
    }

    /// Names and values by turns, a null pointer at the end or for no value.
    private static func attributes(
        _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) -> [String: String] {
        guard var place = list else { return [:] }
        var attributes: [String: String] = [:]
        while let name = place[0] {
            attributes[string(name)] = place[1].map(string) ?? ""
            place += 2
        }
        return attributes
    }
}
