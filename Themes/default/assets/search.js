// Search itself: what is found, and what is offered while one types.
// It shows nothing; search-box.js and search-page.js do.
(() => {
  "use strict";
  const {
    squeeze, Budget, open, documents, kindOf, statusOf, yearOf, policyOf, placesOf, textPlaceOf,
    loadTerms, loadTexts, listOf,
    INNER, FEW, parse, inFewFiles, loadFor, intersect, documentsOf, withPolicies, documentsByPinyin,
    WEIGHTS, promiseOf, linesOf, wholeWeightOf, tieOf, byScore, scoreOf, pinyinScoreOf, describe,
  } = yardstickSearch;

  // What filters look at in a document; undefined where it has none.
  const VALUES = {
    kind: kindOf,
    policy: (site, number) => site.facets.policyIds[policyOf(site, number)],
    status: (site, number) => statusOf(site, number)?.[0],
    year: yearOf,
  };

  // Results that are looked for in one go.
  const ENOUGH = 10;
  // Documents of a site whose few files may all be loaded: there a query goes on until enough is shown.
  const sites = { small: 2_000 };

  // One query with its filters. `results` are the documents known to match, best first; `more` looks up further ones.
  class Search {
    constructor(site, text, filters) {
      this.site = site;
      this.query = parse(text, site);
      this.wanted = this.query.runs.map((run) => run.text);
      this.filters = filters;
      this.results = [];
      this.pending = [];
    }

    async start() {
      const { site, query } = this;
      const budget = new Budget();
      if (this.filters.agency) {
        const key = `@${this.filters.agency}`;
        await Promise.all(placesOf(site, key).map((place) => loadTerms(site, place, budget)));
        this.ofAgency = listOf(site, key)?.list ?? new Map();
      }
      if (query.runs.length) await loadFor(site, query, budget);
      this.#choose();
      // A word that is part of others is looked for only if there is nothing better.
      const inner = query.runs.filter((run) => run.isWord && !run.isNumber && run.pairs.length > 1);
      if (!this.candidates.size && inner.length) {
        for (const run of inner) await loadTerms(site, placesOf(site, run.pairs[0])[0], budget);
        this.#choose();
      }
      await this.#reveal(ENOUGH, budget);
      const isSmall = site.count <= sites.small;
      while (isSmall && this.pending.length && this.results.length < ENOUGH) await this.more();
      if (!this.results.length && !this.pending.length) await this.#lookPastSigns(budget);
      // What was found in one go is shown in one order.
      this.results.sort(byScore);
      return this;
    }

    // Documents that may match, before filters, and what their lists promise.
    #choose() {
      const { site, query } = this;
      const lists = query.runs.map((run) => documentsOf(site, run));
      const known = lists.filter(Boolean);
      this.isProved = lists.every((found) => found?.proves);
      this.isWhole = known.every((found) => found.isWhole);
      let chosen = null;
      for (const { list } of known) {
        const wider = query.runs.length > 1 ? withPolicies(site, list) : list;
        chosen = chosen ? intersect(chosen, wider) : wider;
      }
      const everything = () => new Map(Array.from({ length: site.count }, (_, number) => [number, 0]));
      if (!query.runs.length) chosen = this.ofAgency ?? everything();
      this.byPinyin = query.pinyin ? documentsByPinyin(site, query.pinyin) : new Map();
      this.candidates = new Map(chosen ?? []);
      for (const number of this.byPinyin.keys()) if (!this.candidates.has(number)) this.candidates.set(number, INNER);
      if (this.ofAgency) {
        for (const number of this.candidates.keys()) if (!this.ofAgency.has(number)) this.candidates.delete(number);
      }
      // Who asks for nothing has nothing to read, but can choose from everything.
      const asked = query.runs.length || Object.values(this.filters).some(Boolean) ? this.#matching() : [];
      this.pending = asked.sort((a, b) => this.#promise(b) - this.#promise(a) || a - b);
      this.results = [];
      this.#settle();
    }

    // Candidates that pass every filter, or every one but `except`.
    #matching(except) {
      const names = Object.keys(VALUES).filter((name) => this.filters[name] && name !== except);
      const passes = (number, name) => {
        const value = VALUES[name](this.site, number);
        return value === this.filters[name] || value === Number(this.filters[name]);
      };
      return [...this.candidates.keys()].filter(
        (number) => (this.ofAgency?.has(number) ?? true) && names.every((name) => passes(number, name)),
      );
    }

    #promise(number) {
      return promiseOf(this.candidates.get(number)) - tieOf(this.site, number);
    }

    // Undefined where the text has to tell.
    #score(number) {
      const known = documents.get(number);
      if (!known) return undefined;
      if (!this.query.runs.length) return 1;
      const score = scoreOf(this.site, this.query, known);
      if (score) return score;
      const weight = this.byPinyin.get(number);
      if (weight) return pinyinScoreOf(this.site, this.query, known, weight);
      return known.text === undefined ? undefined : 0;
    }

    // Quotes or brackets may stand where the query has none: 321行动 means “321”行动. No list has pairs across them.
    async #lookPastSigns(budget) {
      const { site, query } = this;
      const pieces = query.runs.flatMap((run) => run.pairs);
      const lists = pieces.map((key) => listOf(site, key)?.list).filter((list) => list?.size);
      this.candidates = lists.length ? lists.reduce(intersect) : new Map();
      const found = this.#matching();
      const unread = found.filter((number) => !documents.get(number)?.text);
      const places = new Set(unread.map((number) => textPlaceOf(site, number)));
      for (const place of [...places].slice(0, 2)) await loadTexts(site, place, budget);
      for (const number of found) {
        const known = documents.get(number);
        if (!known || !linesOf(known).some((line) => squeeze(line).includes(query.whole))) continue;
        const score = (wholeWeightOf(query.whole, known) || WEIGHTS.text) - tieOf(site, number, known);
        this.results.push({ score, ...describe(site, number, pieces) });
      }
      this.candidates = new Map(this.results.map(({ number }) => [number, 0]));
    }

    // Moves to `results` what is known by now.
    #settle() {
      const added = [];
      this.pending = this.pending.filter((number) => {
        const score = this.#score(number);
        if (score === undefined) return true;
        if (score > 0) added.push({ score, ...describe(this.site, number, this.wanted) });
        return false;
      });
      added.sort(byScore);
      this.results.push(...added);
    }

    // Loads texts in the order of rank until so many results are there.
    async #reveal(wanted, budget) {
      while (this.pending.length && this.results.length < wanted) {
        if (!(await loadTexts(this.site, this.#bestTexts(), budget))) break;
        this.#settle();
      }
    }

    // Of the files with the texts that promise most, the one that has most of them.
    #bestTexts() {
      const field = this.candidates.get(this.pending[0]);
      const counts = new Map();
      for (const number of this.pending) {
        if (this.candidates.get(number) !== field) break;
        const place = textPlaceOf(this.site, number);
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
      return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
    }

    get hasMore() {
      return this.pending.length > 0 || !this.isWhole;
    }

    async more() {
      const budget = new Budget();
      const { site, query } = this;
      const places = new Set(this.pending.map((number) => textPlaceOf(site, number)));
      if (!this.pending.length && !this.isWhole) {
        const keys = query.runs.flatMap((run) => [...run.pairs, run.text]).filter((key) => listOf(site, key));
        for (const place of keys.flatMap((key) => placesOf(site, key))) await loadTerms(site, place, budget);
        this.#chooseAgain();
      } else if (!this.isProved && places.size > FEW) {
        // Further pairs of a phrase leave fewer texts to look at.
        const keys = query.runs.flatMap((run) => run.pairs).filter((key) => !listOf(site, key));
        await inFewFiles(site, keys, 2, budget);
        this.#chooseAgain();
      }
      await this.#reveal(this.results.length + ENOUGH, budget);
    }

    // With the lists that are there by now; what is shown stays where it is.
    #chooseAgain() {
      const before = this.results;
      const shown = new Set(before.map(({ number }) => number));
      this.#choose();
      this.results = [...before, ...this.results.filter(({ number }) => !shown.has(number))];
    }

    // How many documents match, and whether that is certain.
    get total() {
      return {
        count: this.results.length + this.pending.length,
        isExact: this.isWhole && (this.isProved || !this.pending.length),
      };
    }

    // What a filter can be set to: values with their counts among the documents that pass the others.
    choices(name) {
      const counts = new Map();
      const found = new Set(this.results.map((result) => result.number));
      const isDropped = (number) => documents.has(number) && !found.has(number) && this.#score(number) === 0;
      for (const number of this.#matching(name)) {
        const value = VALUES[name](this.site, number);
        if (value === undefined || isDropped(number)) continue;
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return counts;
    }
  }

  const find = async (text, filters = {}) => new Search(await open(), text, filters).start();

  // Names and titles that hold what is typed, from files of terms alone.
  const suggest = async (text, { kind, limit = 8 } = {}) => {
    const site = await open();
    const query = parse(text, site);
    if (!query.runs.length) return [];
    await loadFor(site, query, new Budget());
    const byPinyin = query.pinyin ? documentsByPinyin(site, query.pinyin) : new Map();
    const found = [];
    for (const known of documents.values()) {
      if (kind && kindOf(site, known.number) !== kind) continue;
      const card = { ...known, foldedRelated: undefined, foldedText: undefined };
      const pinyin = byPinyin.get(known.number);
      const score = scoreOf(site, query, card) || (pinyin ? pinyinScoreOf(site, query, known, pinyin) + WEIGHTS.text : 0);
      if (score > 0) found.push({ number: known.number, score });
    }
    const wanted = query.runs.map((run) => run.text);
    return found.sort(byScore).slice(0, limit).map(({ number }) => describe(site, number, wanted));
  };

  // The name of an agency by its id, as far as it is known.
  const nameOfAgency = async (id) => {
    const site = await open();
    const isAgency = ({ address, number }) => kindOf(site, number) === "agency" && address.endsWith(`/${id}.html`);
    const known = () => [...documents.values()].find(isAgency)?.title;
    const first = listOf(site, `@${id}`)?.list.keys().next().value;
    if (!known() && first !== undefined) await loadTexts(site, textPlaceOf(site, first), null);
    return known();
  };

  Object.assign(yardstickSearch, { find, suggest, nameOfAgency, sites });
})();
