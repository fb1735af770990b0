import PolicyModel

/// Makes pages of prose that editors wrote.
struct ArticlePageMaker {
    let pages: PageContext

    private var site: SiteFacts { pages.site }

    func page(_ index: Int) -> ArticlePage {
        let article = site.catalog.articles[index]
        let bodies = MarkdownBodies(site, root: "", headingLevel: 2)
        return ArticlePage(
            frame: pages.frame(SiteAddress.article(article.id), title: article.title),
            title: article.title, body: bodies.html(article.body))
    }
}
