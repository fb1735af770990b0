// Where nothing is found: other queries that would find something, and documents that come near.
(() => {
  "use strict";
  const {
    isIdeograph, runsOf, Budget, open, loadJSON, documents, placeOf, placesOf, textPlaceOf, loadTerms, loadTexts, isLoaded,
    keysFrom, listOf, parse, describe,
  } = yardstickSearch;

  // How each character of the site is read. One that the site lacks is read like its neighbours in the order of pinyin.
  const readingsOf = async (site) => {
    const readings = new Map();
    for (const [syllable, characters] of Object.entries(await loadJSON(site.sounds))) {
      for (const character of characters) readings.set(character, [...(readings.get(character) ?? []), syllable]);
    }
    const collator = new Intl.Collator("zh-u-co-pinyin");
    const sorted = [...readings.keys()].sort(collator.compare);
    return (character) => {
      if (readings.has(character)) return readings.get(character);
      if (!isIdeograph(character)) return [character];
      const place = placeOf(sorted, character, (left, right) => collator.compare(left, right) < 0);
      return [sorted[place], sorted[place + 1]].flatMap((neighbour) => readings.get(neighbour) ?? []);
    };
  };

  // Characters to put in, take out or change.
  const distance = (left, right) => {
    let row = Array.from({ length: right.length + 1 }, (_, place) => place);
    left.forEach((character, index) => {
      const next = [index + 1];
      right.forEach((other, place) => {
        next.push(Math.min(next[place] + 1, row[place + 1] + 1, row[place] + (character === other ? 0 : 1)));
      });
      row = next;
    });
    return row.at(-1);
  };

  const windowsOf = (name, length) =>
    Array.from({ length: Math.max(0, name.length - length + 1) }, (_, place) => name.slice(place, place + length));

  // What stands in names and sounds like `typed` or differs in few characters, each with how far it is off.
  const likeIn = (names, typed, sounds) => {
    const found = new Map();
    const few = typed.length < 5 ? 1 : 2;
    const note = (words, cost) => found.set(words, Math.min(found.get(words) ?? Infinity, cost));
    for (const name of names) {
      for (const window of windowsOf(name, typed.length)) {
        const text = window.join("");
        if (text === typed.join("")) continue;
        if (sounds && window.every((character, place) => sounds(character, typed[place]))) note(text, 0.5);
        else if (typed.length > 2 && distance(window, typed) <= few) note(text, distance(window, typed));
      }
      if (typed.length < 4) continue;
      for (const length of [typed.length - 1, typed.length + 1]) {
        for (const window of windowsOf(name, length)) if (distance(window, typed) === 1) note(window.join(""), 1.5);
      }
    }
    return found;
  };

  // Other queries that would find something: words of the same sound, then names that differ little.
  const didYouMean = async (text) => {
    const site = await open();
    const { runs } = parse(text, site);
    if (!runs.length || runs.length > 4) return [];
    const budget = new Budget();
    budget.requests = 2;
    const readings = await readingsOf(site);
    const sounds = (left, right) => left === right || readings(left).some((each) => readings(right).includes(each));
    const queries = new Map();
    for (const run of runs) {
      const typed = [...run.text].slice(0, 24);
      const isSpoken = typed.length > 1 && typed.some(isIdeograph);
      const spelled = typed.slice(0, 3).map((character) => readings(character)[0] ?? "");
      const key = `~${spelled.join("")}`;
      if (isSpoken) await loadTerms(site, placesOf(site, key).at(-1), budget);
      const names = [...documents.values()]
        .flatMap((known) => [known.foldedTitle, ...known.foldedNames])
        .map((name) => [...name]);
      if (run.word) names.push(...keysFrom(site, run.word.slice(0, 2)).map((word) => [...word.slice(1)]));
      for (const [words, cost] of likeIn(names, typed, isSpoken && sounds)) {
        if (runsOf(words).length !== 1) continue;
        queries.set(runs.map((each) => (each === run ? words : each.text)).join(" "), cost);
      }
    }
    const least = Math.min(...queries.values());
    return [...queries].filter(([, cost]) => cost === least).slice(0, 3).map(([query]) => query);
  };

  // Documents that have the greater part of what is asked for, rare pairs counting more.
  const findSimilar = async (text) => {
    const site = await open();
    const { runs } = parse(text, site);
    const budget = new Budget();
    const keysOf = ({ word, pairs, keys }) => (word ? [word, ...pairs] : pairs.length ? pairs : keys);
    const keys = [...new Set(runs.flatMap(keysOf))];
    const places = new Set(keys.map((key) => placesOf(site, key)[0]).filter((place) => !isLoaded(place)));
    for (const place of [...places].slice(0, 2)) await loadTerms(site, place, budget);
    const weights = new Map();
    let all = 0;
    for (const key of keys) {
      const list = listOf(site, key)?.list;
      if (!list?.size) continue;
      const weight = Math.log(1 + site.count / list.size);
      all += weight;
      for (const [number, field] of list) weights.set(number, (weights.get(number) ?? 0) + weight + field / 100);
    }
    const best = [...weights]
      .filter(([, weight]) => weight >= 0.5 * all)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 10)
      .map(([number]) => number);
    const missing = best.find((number) => documents.get(number)?.text === undefined);
    if (missing !== undefined) await loadTexts(site, textPlaceOf(site, missing), budget);
    const pieces = keys.map((key) => key.replace(/^=/, ""));
    return best.filter((number) => documents.has(number)).map((number) => describe(site, number, pieces));
  };

  Object.assign(yardstickSearch, { didYouMean, findSimilar });
})();
