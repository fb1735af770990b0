import ContentEditing
import ContentSource
import DataFiles
package import Diagnostics

/// A policy of which no more than its name is known yet.
package struct NewPolicy: Sendable {
    private let id: String
    private let title: String
    private let jurisdiction: String

    /// `jurisdiction` is the id or the name of a place.
    package init(id: String, title: String, jurisdiction: String) {
        self.id = id
        self.title = title
        self.jurisdiction = jurisdiction
    }

    /// The file, its remarks in `language`.
    package func addition(
        to existing: ExistingContent, in language: Language
    ) throws(AdditionRefusal) -> Addition {
        let path = "policies/\(id).md"
        guard Identifier.isWellFormed(id) else { throw .badID(id) }
        guard title.contains(where: { !$0.isWhitespace }) else { throw .empty("--title") }
        guard existing.isFree(path) else { throw .taken(id, at: existing.shown(path)) }
        let place = try existing.place(jurisdiction)
        return Addition(PlannedFile(path, text: text(place: place.id).text(in: language)))
    }
}

extension NewPolicy {
    private func text(place: String) -> Message {
        let title = "title: \(YAMLText.scalar(title))"
        let jurisdiction = "jurisdiction: \(place)"
        return Message(Self.english(title, jurisdiction), zh: Self.chinese(title, jurisdiction))
    }

    private static func english(_ title: String, _ jurisdiction: String) -> String {
        """
        ---
        \(title)
        # shortTitle: for breadcrumbs and tables
        \(jurisdiction)
        stage: final                # consultation, draft, final or repealed
        # issued: 2026-01-31        # or 2026-01, or 2026
        # period: 2026-2030         # or the last year alone
        # documentNumber:
        # issuers: [County Health Bureau, County Finance Bureau]
        # source: an address, or where the text comes from
        # summary: two or three sentences
        #
        # The text comes below the next line of hyphens. An item that begins with a number and a title is a measure:
        #   ### 1. Finish the village clinics
        #   Each village has one.
        #   Lead: County Health Bureau
        #   Support: County Finance Bureau
        ---

        """
    }

    private static func chinese(_ title: String, _ jurisdiction: String) -> String {
        """
        ---
        \(title)
        # shortTitle: 简称，用于导航和表格
        \(jurisdiction)
        stage: 正式                  # 征求意见稿、草案、正式或已废止
        # issued: 2026-01-31        # 也可以写 2026-01 或 2026
        # period: 2026-2030         # 也可以只写截止年份
        # documentNumber: 示卫发〔2026〕1号
        # issuers: [县卫生健康局, 县财政局]
        # source: 网址，或文本来源说明
        # summary: 用两三句话说明这份文件要做什么
        #
        # 正文写在下一行“---”之后，可以照原文粘贴。以数字和标题开头的条目就是措施：
        #   一、重点任务
        #   1.建好村卫生室。每个村有一所。（县卫生健康局牵头，县财政局配合）
        ---

        """
    }
}
