// Names offered while one types: in the box at the head of every page, and in the filter for agencies.
(() => {
  "use strict";
  const { src, async } = document.currentScript;
  const engine = globalThis.yardstickSearch;
  // The page of results has the engine already; elsewhere it comes when the box is first used, and this script once more
  // behind it. What does not arrive then is not asked for again.
  if (!engine?.didYouMean) {
    const names = ["search-text", "search-index", "search-query", "search-result", "search", "search-near", "search-box"];
    for (const name of async ? names : []) {
      const script = document.createElement("script");
      Object.assign(script, { src: new URL(`${name}.js`, src), async: false });
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

  // A list below `input` (WAI-ARIA: combobox with listbox), and which of its options is active, −1 for none.
  class Suggestions {
    constructor(input, label, words) {
      Object.assign(this, { input, words, options: [], active: -1 });
      this.list = element("ul", "suggestions");
      this.news = element("span", "unseen");
      Object.assign(this.list, { id: `${input.id}-list`, role: "listbox", ariaLabel: label, hidden: true });
      this.news.role = "status";
      Object.assign(input, { autocomplete: "off", role: "combobox", ariaAutoComplete: "list", ariaExpanded: "false" });
      input.setAttribute("aria-controls", this.list.id);
      input.after(this.list, this.news);
    }

    show(options) {
      const { input, list, news, words } = this;
      const items = options.map(({ content }, index) =>
        Object.assign(element("li", "", ...content), { id: `${list.id}-${index}`, role: "option" }),
      );
      this.options = options;
      list.replaceChildren(...items);
      list.hidden = !options.length;
      input.ariaExpanded = String(options.length > 0);
      news.textContent = options.length ? fill(words.suggestions, { n: options.length }) : "";
      this.activate(-1);
    }

    activate(place) {
      const { input, list } = this;
      this.active = place;
      [...list.children].forEach((item, index) => (item.ariaSelected = String(index === place)));
      const item = list.children[place];
      if (item) input.setAttribute("aria-activedescendant", item.id);
      else input.removeAttribute("aria-activedescendant");
      item?.scrollIntoView({ block: "nearest" });
    }

    // One place more than there are options: the field itself.
    step(by) {
      const places = this.options.length + 1;
      this.activate(((this.active + 1 + by + places) % places) - 1);
    }
  }

  // Offers what `look` gives for what is typed: options `{ content, choose }`.
  const offer = (input, { label, words, look }) => {
    const suggestions = new Suggestions(input, label, words);
    let latest = 0;
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
      if (mine === latest && document.activeElement === input) suggestions.show(found);
    });
    const close = () => {
      latest += 1;
      suggestions.show([]);
    };
    const choose = (place) => {
      const { choose: act } = suggestions.options[place];
      cancel();
      close();
      act();
    };

    input.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const isOpen = suggestions.options.length > 0;
      if (step && isOpen) suggestions.step(step);
      else if (event.key === "Enter" && suggestions.active >= 0) choose(suggestions.active);
      else if (event.key === "Escape" && isOpen) close();
      else return;
      event.preventDefault();
    });
    input.addEventListener("blur", close);
    // Pressing an option must not take the focus from the field before the choice is made.
    suggestions.list.addEventListener("mousedown", (event) => event.preventDefault());
    suggestions.list.addEventListener("click", (event) => {
      const place = [...suggestions.list.children].indexOf(event.target.closest("li"));
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
