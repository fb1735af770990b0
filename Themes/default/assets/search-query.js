// What a query asks for, the files of terms it needs, and the documents that may match.
(() => {
  "use strict";
  const {
    fold, runsOf, squeeze, kindOf, startOf, placesOf, placesFrom, loadTerms, isLoaded, keysIn, keysFrom, listOf,
  } = yardstickSearch;

  // Stands below the fields 0 to 3 of Documentation/Search.md.
  const INNER = -1;

  // Characters of a query that count, and of a word.
  const LONGEST = 200;
  const LONGEST_WORD = 40;
  // Documents whose texts are looked at rather than another list.
  const FEW = 6;

  // One stretch of the query with the keys that lead to it, best first. `proves`: their lists need no look at texts.
  const planOf = ({ characters, parts }, { common, volumes }) => {
    const text = characters.join("");
    const isWord = !parts.includes("ideograph");
    const isNumber = isWord && !/\p{L}/u.test(text);
    // A pair that is none of the commonest is judged by how many files the lists of its characters fill.
    const volume = (character) => (volumes.get(character) ?? 0) + 1;
    const pairs = characters.slice(1).map((character, place) => {
      const key = characters[place] + character;
      return { key, place, count: common.get(key) ?? 0, volume: volume(characters[place]) * volume(character) };
    });
    // The rarest first; then one that shares no character with it.
    pairs.sort((a, b) => a.count - b.count || a.volume - b.volume);
    const second = pairs.findIndex(({ place }) => Math.abs(place - pairs[0].place) > 1);
    if (second > 1 && !pairs[second].count) pairs.splice(1, 0, ...pairs.splice(second, 1));
    const pairKeys = pairs.map(({ key }) => key);
    const word = `=${characters.slice(0, LONGEST_WORD).join("")}`;
    const run = { text, isWord, isNumber, pairs: pairKeys, word: isWord ? word : null, proves: characters.length <= 2 };
    run.wordProves = characters.length <= LONGEST_WORD;
    if (characters.length === 1) run.keys = [isWord ? word : text];
    else if (!isWord) run.keys = pairKeys;
    else if (isNumber) run.keys = characters.length > 2 ? [word, pairKeys[0]] : [pairKeys[0], word];
    else run.keys = characters.length === 2 ? [pairKeys[0]] : [word];
    return run;
  };

  // What the whole query asks for.
  const parse = (text, site) => {
    const characters = [...text.trim()];
    const folded = fold(characters.slice(0, LONGEST).join(""));
    // A percent sign alone is no term.
    const runs = runsOf(folded).filter(({ parts }) => parts.some((part) => part !== "mark"));
    const unique = [...new Map(runs.map((run) => [run.characters.join(""), run])).values()];
    const spelled = squeeze(folded);
    return {
      runs: unique.map((run) => planOf(run, site)),
      whole: spelled,
      pinyin: /^[a-z]{2,}$/.test(spelled) ? spelled : null,
      isCut: characters.length > LONGEST,
    };
  };

  // Loads the files of the keys in their order, at most so many that are not there yet.
  const inFewFiles = async (site, keys, most, budget) => {
    const places = [];
    const mayBeginSo = (key) => key[0] === "=" || key[0] === "~";
    for (const place of keys.flatMap((key) => (mayBeginSo(key) ? placesFrom : placesOf)(site, key))) {
      if (!places.includes(place) && places.filter((each) => !isLoaded(each)).length < most) places.push(place);
    }
    await Promise.all(places.map((place) => loadTerms(site, place, budget)));
  };

  // At most two files of terms: the first key of each stretch, then a second one, unless few documents have the first.
  const loadFor = async (site, query, budget) => {
    const rarity = (key) => site.common.get(key) ?? 0;
    const [firsts, seconds] = [0, 1].map((place) =>
      query.runs.map(({ keys }) => keys[place]).filter(Boolean).sort((a, b) => rarity(a) - rarity(b)),
    );
    if (query.pinyin) return loadForLetters(site, query, firsts, budget);
    if (firsts.length > 1) return inFewFiles(site, [...firsts, ...seconds], 2, budget);
    await inFewFiles(site, firsts, 2, budget);
    const found = documentsOf(site, query.runs[0]);
    const isFew = found?.isWhole && found.list.size <= FEW;
    const left = budget.requests - 1;
    if (!isFew && left > 0) await inFewFiles(site, seconds, left, budget);
  };

  // Letters are words, or pinyin, which may begin in one file and go on in the next.
  const loadForLetters = async (site, query, keys, budget) => {
    await inFewFiles(site, keys, 2, budget);
    const isWord = query.runs.every((run) => documentsOf(site, run)?.list.size);
    const left = budget.requests - (isWord ? 1 : 0);
    if (left > 0) await inFewFiles(site, [`~${query.pinyin}`], Math.min(left, 2), budget);
  };

  const addAll = (into, list) => {
    for (const [number, field] of list) into.set(number, Math.max(into.get(number) ?? INNER, field));
  };

  // In both lists, with the lighter field: a phrase stands in a title only if all its pairs do.
  const intersect = (left, right) => {
    const [few, many] = left.size < right.size ? [left, right] : [right, left];
    const both = new Map();
    for (const [number, field] of few) {
      if (many.has(number)) both.set(number, Math.min(field, many.get(number)));
    }
    return both;
  };

  // The documents that may have a stretch, with the field it seems to stand in; undefined if only texts can tell.
  const documentsOf = (site, run) => {
    const keys = run.pairs.length ? run.pairs : run.word ? [] : [run.text];
    const found = keys.map((key) => listOf(site, key)).filter(Boolean);
    // Half a list is better than none, but would hide what whole ones have.
    const whole = found.filter((each) => each.isWhole);
    const isWhole = whole.length > 0 || !found.length;
    const lists = (whole.length ? whole : found).map(({ list }) => list);
    const list = lists.length ? lists.reduce(intersect) : undefined;
    const words = new Map();
    for (const key of run.word ? keysFrom(site, run.word) : []) addAll(words, listOf(site, key).list);
    if (run.word && listOf(site, run.word)) {
      // What is only a part of a word or number counts less than what stands for itself.
      const all = new Map(Array.from(list?.keys() ?? [], (number) => [number, INNER]));
      addAll(all, words);
      const proves = run.wordProves && (!list || run.proves);
      return { list: all, isWhole, proves };
    }
    return list && { list, isWhole, proves: run.proves };
  };

  // With the documents of every policy that has the stretch in its title: another stretch may stand in them.
  const withPolicies = (site, list) => {
    const start = startOf(site, "policy");
    const isTitled = ([number, field]) => field === 3 && kindOf(site, number) === "policy";
    const titled = new Set([...list].filter(isTitled).map(([number]) => number - start));
    if (!titled.size) return list;
    const wider = new Map(list);
    site.policyOf.forEach((policy, number) => titled.has(policy) && !wider.has(number) && wider.set(number, 0));
    return wider;
  };

  // Names in pinyin: a key begins with what is typed, or what is typed goes on where a key does, which ends with `+` then.
  const documentsByPinyin = (site, typed) => {
    const found = new Map();
    for (const key of placesFrom(site, `~${typed}`).flatMap(keysIn)) {
      const spelled = key.slice(1).replace("+", "");
      const isLonger = key.endsWith("+") && typed.startsWith(spelled);
      if (key[0] !== "~" || !(spelled.startsWith(typed) || isLonger)) continue;
      const weight = spelled === typed ? 2 : 1;
      for (const number of listOf(site, key).list.keys()) found.set(number, Math.max(found.get(number) ?? 0, weight));
    }
    return found;
  };

  Object.assign(yardstickSearch, {
    INNER, FEW, parse, inFewFiles, loadFor, intersect, documentsOf, withPolicies, documentsByPinyin,
  });
})();
