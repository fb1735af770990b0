/// What keeps a page in a browser up to date.
///
/// Browsers open six connections to a host at most, so a page nobody looks at asks nothing.
enum PreviewScript {
    static let text = #"""
        (() => {
          "use strict";
          const { site, state, style } = document.currentScript.dataset;
          const place = "yardstick-preview-place";
          // A page that is itself the list of mistakes needs none over it.
          const isList = document.body.classList.contains("problems-page");
          let seen = "";

          const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

          const isLookedAt = () => new Promise((done) => {
            if (!document.hidden) { done(); return; }
            document.addEventListener("visibilitychange", () => done(), { once: true });
          });

          const goBack = () => {
            const kept = JSON.parse(sessionStorage.getItem(place) ?? "null");
            if (kept?.path !== location.pathname) return;
            scrollTo({ left: kept.x, top: kept.y, behavior: "instant" });
          };

          const reload = () => {
            const kept = { path: location.pathname, x: scrollX, y: scrollY };
            sessionStorage.setItem(place, JSON.stringify(kept));
            location.reload();
          };

          const show = (overlay) => {
            document.getElementById("yardstick-preview")?.remove();
            if (!overlay) return;
            const host = document.createElement("div");
            host.id = "yardstick-preview";
            host.hidden = true;
            const root = host.attachShadow({ mode: "open" });
            const sheet = document.createElement("link");
            sheet.rel = "stylesheet";
            sheet.href = style;
            sheet.addEventListener("load", () => { host.hidden = false; });
            root.append(sheet);
            const list = document.createElement("template");
            list.innerHTML = overlay;
            root.append(list.content);
            document.body.append(host);
          };

          const ask = async () => {
            const leave = new AbortController();
            const hide = () => { if (document.hidden) leave.abort(); };
            document.addEventListener("visibilitychange", hide);
            try {
              const answer = await fetch(`${state}?seen=${encodeURIComponent(seen)}`, { signal: leave.signal });
              return answer.ok ? await answer.json() : null;
            } catch {
              return null;
            } finally {
              document.removeEventListener("visibilitychange", hide);
            }
          };

          const follow = async () => {
            for (;;) {
              await isLookedAt();
              const start = performance.now();
              const news = await ask();
              const isOther = news && news.version !== seen;
              if (news && (news.site !== site || (isOther && isList && seen))) { reload(); return; }
              if (isOther) {
                seen = news.version;
                if (!isList) show(news.overlay);
              } else if (performance.now() - start < 1000) {
                await pause(1000);
              }
            }
          };

          goBack();
          addEventListener("load", () => {
            goBack();
            sessionStorage.removeItem(place);
          });
          follow();
        })();

        """#
}
