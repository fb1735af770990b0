/// How the list of problems looks, over a page and on a page of its own.
enum PreviewStyle {
    static let text = """
        :host, .problems-page {
          color-scheme: light dark;
          --paper: #ffffff; --ink: #1c2426; --soft: #4f5b61; --edge: #93192c; --quote: #f3f1ee;
          --mark: #ffd9de; --mark-ink: #5d0615; --error: #93192c; --warning: #6b4700;
        }
        @media (prefers-color-scheme: dark) {
          :host, .problems-page {
            --paper: #1b2223; --ink: #eef2f0; --soft: #b4bfc0; --edge: #f7a3ae; --quote: #101516;
            --mark: #5c1a25; --mark-ink: #ffe3e7; --error: #f7a3ae; --warning: #f0c978;
          }
        }
        :host { all: initial; }
        :host([hidden]) { display: none; }
        .problems {
          box-sizing: border-box;
          color: var(--ink); background: var(--paper);
          font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
          border: 2px solid var(--edge); border-radius: 8px; overflow: hidden;
        }
        :host .problems {
          position: fixed; z-index: 2147483647; inset: auto 0 0 0;
          max-width: 60rem; margin: 0 auto 12px; width: calc(100% - 24px);
          box-shadow: 0 6px 30px rgb(0 0 0 / 35%);
        }
        summary { padding: 10px 16px; min-height: 24px; font-weight: 700; cursor: pointer; color: var(--error); }
        summary:focus-visible, .list:focus-visible { outline: 3px solid var(--edge); outline-offset: -3px; }
        .list { padding: 0 16px 12px; }
        :host .list { max-height: 50vh; overflow: auto; }
        .problems p { margin: 4px 0; overflow-wrap: anywhere; }
        .problems ol { margin: 8px 0 0; padding: 0; list-style: none; }
        .problem { padding: 10px 0; border-top: 1px solid var(--soft); }
        .place, code, pre { font-family: ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: 14px; }
        .place, code { color: var(--soft); }
        .error { color: var(--error); }
        .warning { color: var(--warning); }
        .near { font-weight: 600; }
        pre {
          margin: 6px 0; padding: 8px 12px; border-radius: 4px; background: var(--quote);
          white-space: pre-wrap; overflow-wrap: anywhere;
        }
        mark { background: var(--mark); color: var(--mark-ink); text-decoration: underline wavy; }
        .problems-page { margin: 0; background: var(--paper); color: var(--ink); }
        .problems-page main { max-width: 60rem; margin: 0 auto; padding: 24px 16px; font-family: system-ui, sans-serif; }
        .problems-page h1 { font-size: 24px; }

        """
}
