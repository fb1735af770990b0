// The page of results: what is asked for stands in the address, so that it can be sent on and gone back to.
(() => {
  "use strict";
  const engine = globalThis.yardstickSearch;
  const { element, fill, kindWord, marked } = engine;
  const page = document.querySelector(".search-page");
  const words = page.dataset;
  const form = page.querySelector(".search-form");
  const part = (name) => page.querySelector(`.search-${name}`);
  const field = (name) => page.querySelector(`#by-${name}`);
  const query = page.querySelector("#query");
  const title = document.title;
  const FILTERS = ["kind", "policy", "agency", "status", "year"];
  const LONGEST = 200;

  // `text` and the filters that are set.
  let asked = { text: "", filters: {} };

  const nameTitle = () => {
    document.title = asked.text.trim() ? `${[...asked.text].slice(0, 40).join("")} · ${title}` : title;
  };

  const readAddress = () => {
    const parameters = new URLSearchParams(location.search);
    const filters = FILTERS.map((name) => [name, parameters.get(name)]).filter(([, value]) => value);
    asked = { text: parameters.get("q") ?? "", filters: Object.fromEntries(filters) };
    query.value = asked.text;
    nameTitle();
  };

  const address = () => {
    const found = new URL(location.href);
    found.hash = "";
    found.search = new URLSearchParams([
      ...(asked.text.trim() ? [["q", [...asked.text].slice(0, LONGEST).join("")]] : []),
      ...Object.entries(asked.filters),
    ]);
    return found.href;
  };

  // Some browsers let a page from the disk change no address; then it stays as it is.
  const write = (method, url) => {
    try {
      history[method](null, "", url);
    } catch {}
  };

  // Typing changes the entry in the history, a decision adds one.
  let decided = location.href;
  const writeAddress = (isDecision) => {
    const next = address();
    if (isDecision && next !== decided) {
      write("replaceState", decided);
      write("pushState", next);
      decided = next;
    } else write("replaceState", next);
    nameTitle();
  };

  const statusChip = ([key, label, symbol]) => {
    const sign = element("i", "", symbol);
    sign.ariaHidden = "true";
    return element("span", `status status-${key}`, sign, label);
  };

  const resultItem = (result) => {
    const link = element("a", "", ...marked(result.titlePieces));
    link.href = result.url;
    const about = [kindWord(words, result.kind), result.detail].filter(Boolean).join(" · ");
    const chips = result.status ? [statusChip(result.status)] : [];
    const kicker = element("p", "kicker", element("span", "", about), ...chips);
    const item = element("li", "", kicker, element("h2", "result-title", link));
    if (result.namePieces.length) item.append(element("p", "result-name", words.also, ...marked(result.namePieces)));
    const { excerpt } = result;
    if (excerpt.length) item.append(element("p", "result-text", ...marked(excerpt)));
    return item;
  };

  const listOf = (items) => element("ol", "results", ...items);

  // Results proper can be told from what is offered instead.
  const provenItem = (result) => {
    const item = resultItem(result);
    item.dataset.searchResult = result.address;
    return item;
  };

  let search = null;
  let shown = 0;

  // For tests and measurements, see Documentation/Search.md.
  const setState = (state) => {
    part("results").dataset.searchState = state;
  };

  const say = (...texts) => {
    part("status").textContent = texts.filter(Boolean).join(" ");
  };

  const sayCount = () => {
    const { count, isExact } = search.total;
    say(search.query.isCut && words.cut, fill(isExact ? words.found : words.foundAbout, { n: count }));
  };

  const showResults = () => {
    shown = search.results.length;
    part("results").replaceChildren(listOf(search.results.map(provenItem)));
    part("more").hidden = !search.hasMore;
    sayCount();
  };

  // Set where a file did not arrive: the site may have been published anew, and the query has to begin anew with it.
  let isStale = false;

  const showMore = async () => {
    if (isStale) return run();
    part("more").disabled = true;
    setState("searching");
    const mine = search;
    await mine.more();
    if (mine !== search) return;
    showFilters(mine.site);
    if (!mine.results.length && !mine.hasMore) {
      await showNothing(() => mine === search);
      return setState("done");
    }
    const items = search.results.slice(shown).map(provenItem);
    shown = search.results.length;
    page.querySelector(".results").append(...items);
    Object.assign(part("more"), { disabled: false, hidden: !search.hasMore });
    sayCount();
    setState("done");
    items[0]?.querySelector("a").focus();
  };

  // What a reader can do where nothing is found: other spellings, what comes near.
  const showNothing = async (isCurrent) => {
    part("more").hidden = true;
    part("results").replaceChildren();
    const text = [...asked.text.trim()].slice(0, 40).join("");
    if (Object.keys(asked.filters).length > 0) return say(words.nothingFiltered);
    say(search.query.isCut && words.cut, search.query.runs.length ? fill(words.nothing, { q: text }) : words.empty);
    const meant = await engine.didYouMean(asked.text);
    const similar = await engine.findSimilar(asked.text);
    if (!isCurrent()) return;
    if (meant.length) {
      const links = meant.map((each) => {
        const link = element("a", "", each);
        link.href = `?${new URLSearchParams({ q: each })}`;
        return element("li", "", link);
      });
      part("results").append(element("h2", "", words.meant), element("ul", "links", ...links));
    }
    if (similar.length) part("results").append(element("p", "aside", words.similar), listOf(similar.map(resultItem)));
  };

  const showFailure = () => {
    part("more").hidden = true;
    const again = element("button", "search-again", words.again);
    again.type = "button";
    again.addEventListener("click", run);
    part("results").replaceChildren(again);
    say(words.failed);
    setState("failed");
  };

  const setFilter = (name, value) => {
    if (value) asked.filters[name] = String(value);
    else delete asked.filters[name];
    writeAddress(true);
    run();
  };

  const showKinds = () => {
    const counts = search.choices("kind");
    const chosen = asked.filters.kind;
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const buttons = [["", words.any, all], ...[...counts].map(([kind, count]) => [kind, kindWord(words, kind), count])].map(
      ([kind, label, count]) => {
        const button = element("button", "", `${label} ${count}`);
        Object.assign(button, { type: "button", value: kind, ariaPressed: String(kind === (chosen ?? "")) });
        return button;
      },
    );
    const isFocused = part("kinds").contains(document.activeElement);
    part("kinds").replaceChildren(...buttons);
    part("kinds").hidden = counts.size < 2 && !chosen;
    if (isFocused) part("kinds").querySelector("[aria-pressed=true]")?.focus();
  };

  const showChoices = (name, labelOf, rankOf = (value) => value) => {
    const counts = search.choices(name);
    const chosen = asked.filters[name] ?? "";
    const options = [...counts]
      .sort((a, b) => (rankOf(a[0]) < rankOf(b[0]) ? -1 : 1))
      .map(([value, count]) => [String(value), `${labelOf(value)} (${count})`]);
    if (chosen && !options.some(([value]) => value === chosen)) options.push([chosen, labelOf(chosen) ?? chosen]);
    const optionOf = ([value, label]) => new Option(label, value, false, value === chosen);
    field(name).replaceChildren(...[["", words.any], ...options].map(optionOf));
    field(name).parentElement.hidden = counts.size < 2 && !chosen;
  };

  const showFilters = (site) => {
    const { policies, policyIds, statuses } = site.facets;
    showKinds();
    const placeOf = (id) => policyIds.indexOf(id);
    showChoices("policy", (id) => policies[placeOf(id)], placeOf);
    showChoices("status", (value) => statuses.find(([key]) => key === value)?.[1]);
    showChoices("year", (value) => value);
    const isFiltered = Object.keys(asked.filters).length > 0;
    field("agency").parentElement.hidden = search.candidates.size < 2 && !asked.filters.agency;
    part("clear").hidden = !isFiltered;
    part("filters").hidden = !isFiltered && search.candidates.size < 2;
  };

  const showAgency = async () => {
    const id = asked.filters.agency;
    const name = id && (await engine.nameOfAgency(id));
    const isTyped = document.activeElement === field("agency");
    if (id === asked.filters.agency && !isTyped) field("agency").value = name ?? id ?? "";
  };

  let latest = 0;

  const run = async () => {
    latest += 1;
    const mine = latest;
    const isCurrent = () => mine === latest;
    const { text, filters } = { text: asked.text, filters: { ...asked.filters } };
    const isAsked = text.trim() !== "" || Object.keys(filters).length > 0;
    setState(isAsked ? "searching" : "idle");
    const patience = setTimeout(() => isCurrent() && say(words.busy), 400);
    try {
      const site = await engine.open();
      const found = await engine.find(text, filters);
      if (!isCurrent()) return;
      search = found;
      isStale = false;
      part("more").disabled = false;
      showFilters(site);
      if (search.results.length || search.hasMore) showResults();
      else if (isAsked) await showNothing(isCurrent);
      else {
        part("results").replaceChildren();
        part("more").hidden = true;
        say();
      }
      if (!isCurrent()) return;
      part("results").dataset.searchQuery = text;
      setState(isAsked ? "done" : "idle");
      await showAgency();
    } catch (error) {
      if (!error.isMissingFile) throw error;
      if (isCurrent()) showFailure();
    } finally {
      clearTimeout(patience);
    }
  };

  const ask = (isDecision) => {
    asked.text = query.value;
    writeAddress(isDecision);
    run();
  };

  const cancel = engine.whenTyped(query, () => ask(false));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    cancel();
    ask(true);
  });
  part("kinds").addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (button) setFilter("kind", button.value);
  });
  for (const name of ["policy", "status", "year"]) {
    field(name).addEventListener("change", () => setFilter(name, field(name).value));
  }
  field("agency").addEventListener("input", () => field("agency").value || setFilter("agency", ""));
  part("clear").addEventListener("click", () => {
    asked.filters = {};
    field("agency").value = "";
    writeAddress(true);
    query.focus();
    run();
  });
  part("more").addEventListener("click", () =>
    showMore().catch((error) => {
      if (!error.isMissingFile) throw error;
      // What is shown stays; the button tries again.
      isStale = true;
      part("more").disabled = false;
      say(words.failed);
      setState("failed");
    }),
  );
  engine.offer(field("agency"), {
    label: words.agency,
    words,
    look: async (text) =>
      (await engine.suggest(text, { kind: "agency" })).map((found) => ({
        content: engine.content(found),
        choose: () => {
          field("agency").value = found.title;
          setFilter("agency", found.id);
        },
      })),
  });
  addEventListener("popstate", () => {
    decided = location.href;
    readAddress();
    run();
  });

  engine.styled.then(() => {
    page.hidden = false;
  });
  readAddress();
  run();
})();
