// Names offered while one types: in the box at the head of every page, and in the filter for agencies.
(() => {
  "use strict";
  const { src } = document.currentScript;
  const engine = globalThis.yardstickSearch;
  // The page of results has the engine already; elsewhere it comes when the box is first used, and this script once more behind it.
  if (!engine) {
    for (const name of ["search.js", "search-box.js"]) {
      const script = document.createElement("script");
      Object.assign(script, { src: new URL(name, src), async: false });
      document.head.append(script);
    }
    return;
  }

  // Words of the page with their blanks filled: {n}, {q}.
  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (blank, name) => values[name] ?? blank);

  const element = (name, className, ...children) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  };

  // What a kind of document is called here; the page has the words in the order of the index.
  const KINDS = ["agency", "indicator", "policy", "measure", "update", "page"];
  const kindWord = (words, kind) => words.kinds?.split("|")[KINDS.indexOf(kind)] ?? kind;

  // The look of what is made here, without which nothing is shown.
  const styled = new Promise((resolve) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet" });
    link.href = new URL("search.css", src);
    link.onload = resolve;
    link.onerror = resolve;
    document.head.append(link);
  });

  // What is found stands between <mark> and </mark>, the rest as it is; nothing is read as markup.
  const marked = (pieces) => pieces.map(({ text, isHit }) => (isHit ? element("mark", "", text) : text));

  // Calls `act` when typing pauses, never while an input method is still composing characters.
  const whenTyped = (input, act) => {
    let timer = 0;
    let isComposing = false;
    const wait = () => {
      clearTimeout(timer);
      if (!isComposing) timer = setTimeout(act, 120);
    };
    input.addEventListener("compositionstart", () => {
      isComposing = true;
      clearTimeout(timer);
    });
    input.addEventListener("compositionend", () => {
      isComposing = false;
      wait();
    });
    input.addEventListener("input", wait);
    return () => clearTimeout(timer);
  };

  // A list below `input` (WAI-ARIA: combobox with listbox). `look` gives options `{ content, choose }` for what is typed.
  const offer = (input, { label, words, look }) => {
    const list = element("ul", "suggestions");
    const news = element("span", "unseen");
    Object.assign(list, { id: `${input.id}-list`, role: "listbox", ariaLabel: label, hidden: true });
    news.role = "status";
    Object.assign(input, { autocomplete: "off", role: "combobox", ariaAutoComplete: "list", ariaExpanded: "false" });
    input.setAttribute("aria-controls", list.id);
    input.after(list, news);
    let options = [];
    let active = -1;
    let latest = 0;

    const activate = (place) => {
      active = place;
      [...list.children].forEach((item, index) => (item.ariaSelected = String(index === active)));
      const item = list.children[active];
      if (item) input.setAttribute("aria-activedescendant", item.id);
      else input.removeAttribute("aria-activedescendant");
      item?.scrollIntoView({ block: "nearest" });
    };
    const close = () => {
      latest += 1;
      options = [];
      list.replaceChildren();
      list.hidden = true;
      input.ariaExpanded = "false";
      news.textContent = "";
      activate(-1);
    };
    const show = (found) => {
      options = found;
      list.replaceChildren(
        ...options.map(({ content }, index) =>
          Object.assign(element("li", "", ...content), { id: `${list.id}-${index}`, role: "option" }),
        ),
      );
      list.hidden = !options.length;
      input.ariaExpanded = String(options.length > 0);
      news.textContent = options.length ? fill(words.suggestions, { n: options.length }) : "";
      activate(-1);
    };
    // Whoever only types goes on without suggestions; the page of results says what failed.
    const orNothing = (error) => {
      if (!error.isMissingFile) throw error;
      return [];
    };
    const cancel = whenTyped(input, async () => {
      latest += 1;
      const mine = latest;
      await styled;
      const found = input.value.trim() ? await look(input.value).catch(orNothing) : [];
      if (mine === latest && document.activeElement === input) show(found);
    });
    const choose = (place) => {
      const { choose: act } = options[place];
      cancel();
      close();
      act();
    };

    input.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && options.length) {
        // One place more than there are options: the field itself.
        activate(((active + 1 + step + options.length + 1) % (options.length + 1)) - 1);
      } else if (event.key === "Enter" && active >= 0) choose(active);
      else if (event.key === "Escape" && options.length) close();
      else return;
      event.preventDefault();
    });
    input.addEventListener("blur", close);
    // Pressing an option must not take the focus from the field before the choice is made.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const place = [...list.children].indexOf(event.target.closest("li"));
      if (place >= 0) choose(place);
    });
    if (input.value) input.dispatchEvent(new Event("input"));
  };

  // What an option shows of a document: its title, the other name that was typed, what it is and where it belongs.
  const content = (found, words) => {
    const about = [words && kindWord(words, found.kind), found.detail].filter(Boolean).join(" · ");
    const name = found.namePieces.length ? [element("span", "suggestion-name", ...marked(found.namePieces))] : [];
    return [element("span", "suggestion-title", ...marked(found.titlePieces)), ...name, element("span", "from", about)];
  };

  Object.assign(engine, { element, fill, kindWord, marked, whenTyped, offer, content, styled });

  const form = document.querySelector(".site-search");
  if (!form) return;
  const words = form.dataset;
  const [input] = form.getElementsByTagName("input");
  // A longer address is more than servers take.
  Object.assign(input, { id: "site-search", maxLength: 200 });
  offer(input, {
    label: input.ariaLabel,
    words,
    look: async (text) =>
      (await engine.suggest(text)).map((found) => ({
        content: content(found, words),
        choose: () => location.assign(found.url),
      })),
  });
})();
