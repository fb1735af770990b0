// The engine of search: finds documents in the index below search/ that Documentation/Search.md describes.
//
// All of it stands behind one name, since the files of the index are scripts that call it: yardstickSearch("index", "…").
// It shows nothing; search-box.js and search-page.js do.
(() => {
  "use strict";
  const root = new URL("../", document.currentScript.src).href;

  // Text as search compares it ------------------------------------------------------------------------------------------

  // NFKC, then each character in lower case by itself, as FoldedText does; half a surrogate pair counts as a space.
  const fold = (text) =>
    Array.from(text.replace(/\p{Surrogate}/gu, " ").normalize("NFKC"), (character) => character.toLowerCase()).join("");

  // The ranges of CharacterKind.
  const DIGIT = /[0-9]/;
  const IDEOGRAPH =
    /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFD}\u3005\u3007\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u31A0-\u31BF\u31F0-\u31FF\u1100-\u11FF\uA960-\uA97C\uAC00-\uD7A3\uD7B0-\uD7FB]/u;
  const LETTER =
    /[a-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0300-\u0373\u0376\u0377\u037B-\u037D\u037F\u0386\u0388-\u03FF\u0400-\u0481\u0483-\u052F\u1E00-\u1FBC]/u;

  // For each character "ideograph", "word", "mark" (% or ‰) or "" for a separator; a point between digits belongs to the number.
  const partsOf = (characters) =>
    characters.map((character, place) => {
      if (IDEOGRAPH.test(character)) return "ideograph";
      if (DIGIT.test(character) || LETTER.test(character)) return "word";
      if (character === "%" || character === "‰") return "mark";
      const joinsDigits = DIGIT.test(characters[place - 1] ?? "") && DIGIT.test(characters[place + 1] ?? "");
      return (character === "." || character === ",") && joinsDigits ? "word" : "";
    });

  // Stretches without a separator: what a query asks for, and what a title consists of.
  const runsOf = (folded) => {
    const characters = [...folded];
    const parts = partsOf(characters);
    const runs = [];
    let start = 0;
    for (let place = 0; place <= parts.length; place += 1) {
      if (parts[place]) continue;
      if (place > start) runs.push({ characters: characters.slice(start, place), parts: parts.slice(start, place) });
      start = place + 1;
    }
    return runs;
  };

  const squeeze = (folded) => runsOf(folded).map((run) => run.characters.join("")).join("");

  // Characters of a word that make a term.
  const LONGEST_WORD = 40;

  // The terms of a text as SearchTerms has them; the tests hold both to the same list.
  const termsOf = (text) => {
    const grams = [];
    const words = [];
    for (const { characters, parts } of runsOf(fold(text))) {
      parts.forEach((part, place) => {
        if (part === "ideograph") grams.push(characters[place]);
        if (place + 1 < parts.length) grams.push(characters[place] + characters[place + 1]);
        if (part !== "word" || parts[place - 1] === "word") return;
        const next = parts.findIndex((each, index) => index > place && each !== "word");
        const end = next < 0 ? parts.length : next;
        words.push(characters.slice(place, Math.min(end, place + LONGEST_WORD)).join(""));
        if (parts[end] === "mark" && end - place < LONGEST_WORD) words.push(characters.slice(place, end + 1).join(""));
      });
    }
    return { grams, words };
  };

  // Keys stand in the order of their UTF-8, in which surrogates come behind everything else.
  const order = (unit) => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
  const compare = (left, right) => {
    const length = Math.min(left.length, right.length);
    for (let place = 0; place < length; place += 1) {
      const difference = order(left.charCodeAt(place)) - order(right.charCodeAt(place));
      if (difference) return difference;
    }
    return left.length - right.length;
  };

  // Files of the index --------------------------------------------------------------------------------------------------

  const ALPHABET = Array.from({ length: 95 }, (_, place) => String.fromCharCode(0x20 + place)).filter(
    (character) => character !== '"' && character !== "\\",
  );
  const DIGITS = new Map(ALPHABET.map((character, digit) => [character.charCodeAt(0), digit]));

  // 13 bits from each two characters.
  const unpack = (text) => {
    const bytes = new Uint8Array(Math.floor(((text.length / 2) * 13) / 8));
    let [bits, count, length] = [0, 0, 0];
    for (let place = 0; place < text.length; place += 2) {
      bits |= (DIGITS.get(text.charCodeAt(place)) + 93 * DIGITS.get(text.charCodeAt(place + 1))) << count;
      count += 13;
      while (count >= 8) {
        bytes[length] = bits & 0xff;
        length += 1;
        bits >>>= 8;
        count -= 8;
      }
    }
    return { bytes, spare: count };
  };

  const inflateBytes = async (bytes) => {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };

  // The last pair may have room for a byte that was none, and a browser refuses anything behind the end.
  const inflate = async (text) => {
    const { bytes, spare } = unpack(text);
    const mayBeFilling = spare < 5 && bytes.at(-1) === 0;
    if (!mayBeFilling) return inflateBytes(bytes);
    return inflateBytes(bytes.subarray(0, -1)).catch(() => inflateBytes(bytes));
  };

  const arrivals = new Map();
  const files = new Map();
  const received = { requests: 0, bytes: 0 };

  const fetchScript = (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      arrivals.set(name, resolve);
      const end = () => {
        script.remove();
        arrivals.delete(name);
        reject(new Error(`search/${name}.js does not arrive`));
      };
      script.onload = end;
      script.onerror = end;
      script.src = `${root}search/${name}.js`;
      document.head.append(script);
    });

  const read = async (name) => {
    try {
      const text = await fetchScript(name);
      received.requests += 1;
      received.bytes += text.length;
      return await inflate(text);
    } catch (error) {
      forget();
      throw Object.assign(error, { isMissingFile: true });
    }
  };

  // A file is loaded once a visit.
  const load = (name) => {
    if (!files.has(name)) files.set(name, read(name));
    return files.get(name);
  };

  const decode = (bytes) => JSON.parse(new TextDecoder().decode(bytes));
  const loadJSON = async (name) => decode(await load(name));

  // What one query, or one press of “more”, may cost beyond the overview.
  class Budget {
    constructor() {
      this.requests = 3;
      this.bytes = 60_000;
      this.start = received.bytes;
    }

    // Whether another file is within the budget, judged by the largest one so far.
    takes(size) {
      if (this.requests < 1 || received.bytes - this.start + size > this.bytes) return false;
      this.requests -= 1;
      return true;
    }
  }

  // What is known of the site -------------------------------------------------------------------------------------------

  let overview = null;
  const documents = new Map();
  const termFiles = new Map();
  const textFiles = new Set();

  // Where a file is missing, the site may have been published anew meanwhile: the next attempt begins with its overview.
  const forget = () => {
    overview = null;
    for (const known of [files, documents, termFiles, textFiles]) known.clear();
  };

  const largest = { terms: 16_000, texts: 12_000 };

  const open = () => {
    overview ??= (async () => {
      const index = await loadJSON("index");
      const facets = await loadJSON(index.facets);
      let start = 0;
      const kinds = index.kinds.map(([name, count]) => ({ name, start, end: (start += count) }));
      const policies = [];
      for (let run = 0; run < facets.policyRuns.length; run += 2) {
        for (let left = facets.policyRuns[run + 1]; left > 0; left -= 1) policies.push(facets.policyRuns[run]);
      }
      const volumes = new Map();
      for (const [character] of index.keys) volumes.set(character, (volumes.get(character) ?? 0) + 1);
      return { ...index, kinds, facets, policyOf: policies, foldedPolicies: facets.policies.map(fold), common: new Map(index.common), volumes };
    })();
    return overview;
  };

  const kindOf = (site, number) => site.kinds.find(({ end }) => number < end)?.name;

  const startOf = (site, kind) => site.kinds.find(({ name }) => name === kind)?.start ?? 0;

  const placeIn = (characters, number) => {
    const character = characters[number];
    return character === undefined || character === "-" ? -1 : character.charCodeAt(0) - 48;
  };
  const statusOf = (site, number) => site.facets.statuses[placeIn(site.facets.status, number)];
  const yearOf = (site, number) => site.facets.years[placeIn(site.facets.year, number)];
  const policyOf = (site, number) => site.policyOf[number] ?? -1;

  const hashOf = (hashes, place) => hashes.slice(place * 6, place * 6 + 6);

  // The last of the rising `keys` that does not come behind `key`; the first for whatever comes before them all.
  const placeOf = (keys, key, precedes) => {
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (precedes(key, keys[middle])) high = middle;
      else low = middle + 1;
    }
    return Math.max(0, low - 1);
  };

  // Files that may hold a key; a long list goes on in files that begin with it.
  const placesOf = (site, key) => {
    const last = placeOf(site.keys, key, (left, right) => compare(left, right) < 0);
    let first = last;
    while (first > 0 && site.keys[first] === key) first -= 1;
    return Array.from({ length: last - first + 1 }, (_, place) => first + place);
  };

  const remember = (number, [address, title, detail, names = [], related, text]) => {
    const known = documents.get(number);
    if (known && (known.text !== undefined || text === undefined)) return;
    documents.set(number, {
      number, address, title, detail, names, related, text,
      foldedTitle: fold(title), foldedNames: names.map(fold),
      foldedRelated: related?.map(fold), foldedText: text === undefined ? undefined : fold(text),
    });
  };

  // Bytes of a key that stand in the name of its file.
  const LONGEST_NAME = 60;

  // Loads a file of terms and gives whether it is there: `null` stands for no limit.
  const loadTerms = async (site, place, budget) => {
    if (termFiles.has(place)) return true;
    if (budget && !budget.takes(largest.terms)) return false;
    const key = new TextEncoder().encode(site.keys[place]).subarray(0, LONGEST_NAME);
    const hexadecimal = Array.from(key, (byte) => byte.toString(16).padStart(2, "0"));
    const before = received.bytes;
    const content = await load(`terms/${hexadecimal.join("")}-${hashOf(site.hashes, place)}`);
    largest.terms = Math.max(largest.terms, received.bytes - before);
    const length = new DataView(content.buffer).getUint32(0, true);
    const { keys, sizes, counts, cards } = decode(content.subarray(4, 4 + length));
    for (const [number, ...card] of cards) remember(number, card);
    const terms = new Map();
    let start = 4 + length;
    keys.forEach((key, index) => {
      terms.set(key, { bytes: content.subarray(start, start + sizes[index]), count: counts[index] });
      start += sizes[index];
    });
    termFiles.set(place, terms);
    return true;
  };

  const loadTexts = async (site, place, budget) => {
    if (textFiles.has(place)) return true;
    if (budget && !budget.takes(largest.texts)) return false;
    const start = site.facets.blocks[place];
    const before = received.bytes;
    const list = await loadJSON(`texts/${start}-${hashOf(site.facets.hashes, place)}`);
    largest.texts = Math.max(largest.texts, received.bytes - before);
    list.forEach((entry, index) => remember(start + index, entry));
    textFiles.add(place);
    return true;
  };

  const textPlaceOf = (site, number) => placeOf(site.facets.blocks, number, (left, right) => left < right);

  // Lists of documents --------------------------------------------------------------------------------------------------

  // Stands below the fields 0 to 3 of Documentation/Search.md.
  const INNER = -1;

  // `distance × 4 + field`, seven bits a byte.
  const readList = (bytes, into) => {
    let [number, value, shift] = [-1, 0, 0];
    for (const byte of bytes) {
      value |= (byte & 0x7f) << shift;
      shift += 7;
      if (byte >= 0x80) continue;
      number += value >>> 2;
      into.set(number, Math.max(into.get(number) ?? 0, value & 3));
      [value, shift] = [0, 0];
    }
  };

  // The documents of a key with their fields, as far as its files are there; undefined if none is.
  const listOf = (site, key) => {
    const places = placesOf(site, key);
    if (!places.some((place) => termFiles.has(place))) return undefined;
    const list = new Map();
    for (const place of places) {
      const term = termFiles.get(place)?.get(key);
      if (term) readList(term.bytes, list);
    }
    return { list, isWhole: places.every((place) => termFiles.has(place)) };
  };

  // Files with the keys that begin so: the next one, too, if its first key does.
  const placesFrom = (site, start) => {
    const places = placesOf(site, start);
    const next = places.at(-1) + 1;
    return site.keys[next]?.startsWith(start) ? [...places, next] : places;
  };

  const keysFrom = (site, start) =>
    placesFrom(site, start).flatMap((place) =>
      [...(termFiles.get(place)?.keys() ?? [])].filter((key) => key.startsWith(start)),
    );

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

  // A query -------------------------------------------------------------------------------------------------------------

  const LONGEST = 200;
  // Documents whose texts are looked at rather than another list.
  const FEW = 6;

  // One stretch of the query, and the keys that lead to it, best first. A key `proves` if its documents need no look at their text.
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

  const inFewFiles = async (site, keys, most, budget) => {
    const places = [];
    const mayBeginSo = (key) => key[0] === "=" || key[0] === "~";
    for (const place of keys.flatMap((key) => (mayBeginSo(key) ? placesFrom : placesOf)(site, key))) {
      if (!places.includes(place) && places.filter((each) => !termFiles.has(each)).length < most) places.push(place);
    }
    await Promise.all(places.map((place) => loadTerms(site, place, budget)));
  };

  // At most two files of terms: the first key of each stretch, then a second one. What is found by few documents needs no second list.
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
    const titled = new Set([...list].filter(([number, field]) => field === 3 && kindOf(site, number) === "policy").map(([number]) => number - start));
    if (!titled.size) return list;
    const wider = new Map(list);
    site.policyOf.forEach((policy, number) => titled.has(policy) && !wider.has(number) && wider.set(number, 0));
    return wider;
  };

  // Names in pinyin: a key begins with what is typed, or what is typed goes on behind the three syllables of a key.
  const documentsByPinyin = (site, typed) => {
    const found = new Map();
    const places = placesFrom(site, `~${typed}`);
    for (const key of places.flatMap((place) => [...(termFiles.get(place)?.keys() ?? [])])) {
      const spelled = key.slice(1);
      const isLonger = spelled.length >= 4 && typed.startsWith(spelled);
      if (key[0] !== "~" || !(spelled.startsWith(typed) || isLonger)) continue;
      const weight = spelled === typed ? 2 : 1;
      for (const number of listOf(site, key).list.keys()) found.set(number, Math.max(found.get(number) ?? 0, weight));
    }
    return found;
  };

  // Ranking -------------------------------------------------------------------------------------------------------------

  const WEIGHTS = { exact: 5000, begins: 4000, title: 3000, names: 2900, related: 600, often: 200, context: 150, text: 100 };
  // What the field of a list promises: text, three times or more, related names, title.
  const PROMISED = [WEIGHTS.text, WEIGHTS.often, WEIGHTS.related, 2800];
  const promiseOf = (field) => (field === INNER ? 0 : PROMISED[field]);
  const OFTEN = 3;

  const occurrences = (folded, text) => {
    let count = 0;
    for (let place = folded.indexOf(text); place >= 0; place = folded.indexOf(text, place + text.length)) count += 1;
    return count;
  };

  // A word or number that stands for itself: 30, not 2030.
  const standsAlone = (folded, text) => {
    for (let place = folded.indexOf(text); place >= 0; place = folded.indexOf(text, place + 1)) {
      const before = [...folded.slice(0, place)].at(-1) ?? "";
      const after = [...folded.slice(place + text.length, place + text.length + 2)][0] ?? "";
      const joins = (character) => DIGIT.test(character) || LETTER.test(character);
      if (!joins(before) && !joins(after)) return true;
    }
    return false;
  };

  // How well a stretch fits a document whose text or at least card is known; 0 if it is not there.
  const weightOf = (run, known) => {
    const fields = [
      [WEIGHTS.title, [known.foldedTitle]], [WEIGHTS.names, known.foldedNames], [WEIGHTS.related, known.foldedRelated ?? []],
      [WEIGHTS.text, known.foldedText === undefined ? [] : [known.foldedText]],
    ];
    for (const [weight, texts] of fields) {
      const holding = texts.filter((each) => each.includes(run.text));
      if (!holding.length) continue;
      if (run.isWord && !holding.some((each) => standsAlone(each, run.text))) return weight / 2;
      const isOften = weight === WEIGHTS.text && occurrences(holding[0], run.text) >= OFTEN;
      return isOften ? WEIGHTS.often : weight;
    }
    return 0;
  };

  const linesOf = ({ foldedTitle, foldedNames, foldedRelated = [], foldedText = "" }) => [
    foldedTitle, ...foldedNames, ...foldedRelated, ...foldedText.split("\n"),
  ];

  // The whole query against title and names.
  const wholeWeightOf = (whole, known) => {
    const [title, ...names] = [known.foldedTitle, ...known.foldedNames].map(squeeze);
    if (title === whole || names.includes(whole)) return WEIGHTS.exact;
    if (title.startsWith(whole)) return WEIGHTS.begins;
    if (names.some((name) => name.startsWith(whole))) return WEIGHTS.begins - 100;
    return 0;
  };

  // Kinds break ties gently, then the shorter title comes first.
  const tieOf = (site, number, known) =>
    site.kinds.findIndex(({ end }) => number < end) * 10 + Math.min([...(known?.title ?? "")].length, 60) / 4;

  // A document also goes by the policy it belongs to: “示例县 死亡率” finds the rate that a plan of that county has.
  const contextWeightOf = (site, run, { number }) => {
    const policy = policyOf(site, number);
    if (policy < 0) return 0;
    const own = documents.get(startOf(site, "policy") + policy);
    const names = [site.foldedPolicies[policy], ...(own ? [own.foldedTitle, ...own.foldedNames] : [])];
    return names.some((name) => name.includes(run.text)) ? WEIGHTS.context : 0;
  };

  const byScore = (a, b) => b.score - a.score || a.number - b.number;

  const scoreOf = (site, query, known) => {
    let weights = query.runs.map((run) => weightOf(run, known));
    const isAnyOwn = weights.some((weight) => weight > 0);
    if (isAnyOwn) weights = weights.map((weight, place) => weight || contextWeightOf(site, query.runs[place], known));
    if (weights.includes(0)) return 0;
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    return Math.max(mean, wholeWeightOf(query.whole, known)) - tieOf(site, known.number, known);
  };

  // What sounds like the query: a name of an agency, indicator or policy weighs like a name, unless two letters are all it has in
  // common; a title of a measure or note less than the letters themselves.
  const pinyinScoreOf = (site, { pinyin }, known, weight) => {
    const isName = known.number < startOf(site, "measure") || kindOf(site, known.number) === "page";
    const isSure = isName && (weight === 2 || pinyin.length > 2);
    const shortest = Math.min(...[known.title, ...known.names].map((name) => name.length));
    return (isSure ? WEIGHTS.names - 200 + weight * 100 : WEIGHTS.text / 2 + 30) - shortest / 2 - tieOf(site, known.number, known);
  };

  // What a result shows -------------------------------------------------------------------------------------------------

  // A letter and what is put on it fold as a whole, so do the parts of a Hangul syllable.
  const CLUSTER = /[\u1100-\u11FF\uA960-\uA97C\uAC00-\uD7FB]+|[^][\p{M}\uFF9E\uFF9F]*/gu;

  const clustersOf = (text) => {
    const clusters = [];
    let folded = "";
    for (const [cluster] of text.matchAll(CLUSTER)) {
      const start = folded.length;
      folded += fold(cluster);
      clusters.push({ text: cluster, start, end: folded.length });
    }
    return { clusters, folded };
  };

  const isHit = (folded, wanted) => {
    const hit = new Array(folded.length).fill(false);
    for (const text of wanted) {
      for (let place = folded.indexOf(text); place >= 0; place = folded.indexOf(text, place + 1)) {
        hit.fill(true, place, place + text.length);
      }
    }
    return hit;
  };

  // Pieces of the text as it is written: `[{ text, isHit }]`.
  const piecesOf = (text, wanted, from = 0, to = Infinity) => {
    const { clusters, folded } = clustersOf(text);
    const hit = isHit(folded, wanted);
    const pieces = [];
    for (const cluster of clusters.slice(from, to)) {
      const isMarked = hit.slice(cluster.start, cluster.end).includes(true);
      if (pieces.length && pieces.at(-1).isHit === isMarked) pieces.at(-1).text += cluster.text;
      else pieces.push({ text: cluster.text, isHit: isMarked });
    }
    return pieces;
  };

  const EXCERPT = { before: 24, length: 84, shortest: 8 };

  // The first line with the most of what is wanted, about eighty characters of it.
  const excerptOf = (number, wanted) => {
    const { title, text, related } = documents.get(number) ?? {};
    if (text === undefined) return [];
    const holds = (line) => wanted.filter((each) => fold(line).includes(each)).length;
    // The names of agencies and indicators only tell something where the title does not.
    const lines = [...text.split("\n"), ...(holds(title) ? [] : [related.join("、")])];
    const counts = lines.map(holds);
    const most = Math.max(...counts);
    const line = most ? lines[counts.indexOf(most)] : (lines.find((each) => each.length >= EXCERPT.shortest) ?? "");
    const { clusters, folded } = clustersOf(line);
    const places = wanted.map((each) => folded.indexOf(each)).filter((place) => place >= 0);
    const at = places.length ? clusters.findIndex(({ end }) => end > Math.min(...places)) : 0;
    const from = clusters.length <= EXCERPT.length ? 0 : Math.max(0, Math.min(at - EXCERPT.before, clusters.length - EXCERPT.length));
    const pieces = piecesOf(line, wanted, from, from + EXCERPT.length);
    if (from > 0) pieces.unshift({ text: "…", isHit: false });
    if (from + EXCERPT.length < clusters.length) pieces.push({ text: "…", isHit: false });
    return pieces;
  };

  // All that is known of a document, `pieces` with what is wanted marked.
  const describe = (site, number, wanted) => {
    const { address, title, detail, names } = documents.get(number);
    const isInTitle = wanted.some((each) => fold(title).includes(each));
    const name = isInTitle ? undefined : names.find((each) => wanted.some((one) => fold(each).includes(one)));
    return {
      number, address, url: root + address, id: address.replace(/^.*\//, "").replace(/\.html$/, ""), kind: kindOf(site, number), title, detail,
      status: statusOf(site, number), policy: site.facets.policies[policyOf(site, number)], year: yearOf(site, number),
      titlePieces: piecesOf(title, wanted), namePieces: name ? piecesOf(name, wanted) : [],
      get excerpt() {
        return excerptOf(number, wanted);
      },
    };
  };

  // A search ------------------------------------------------------------------------------------------------------------

  const FILTERS = {
    kind: (site, number, value) => kindOf(site, number) === value,
    policy: (site, number, value) => policyOf(site, number) === Number(value),
    status: (site, number, value) => statusOf(site, number)?.[0] === value,
    year: (site, number, value) => yearOf(site, number) === Number(value),
  };

  // One query with its filters. `results` are the documents known to match, best first; `more` looks up further ones.
  class Search {
    static #enough = 10;

    constructor(site, text, filters) {
      this.site = site;
      this.query = parse(text, site);
      this.wanted = this.query.runs.map((run) => run.text);
      this.filters = filters;
      this.results = [];
      this.pending = [];
      this.isProved = true;
      this.isWhole = true;
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
      await this.#reveal(Search.#enough, budget);
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
      if (!query.runs.length) chosen = this.ofAgency ?? new Map(Array.from({ length: site.count }, (_, number) => [number, 0]));
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
      const tests = Object.entries(FILTERS).filter(([name]) => this.filters[name] && name !== except);
      return [...this.candidates.keys()].filter((number) =>
        tests.every(([name, passes]) => passes(this.site, number, this.filters[name])),
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

    // Quotes or brackets may stand where the query has none: 321行动 means “321”行动. Pairs across them are in no list.
    async #lookPastSigns(budget) {
      const { site, query } = this;
      const lists = query.runs.flatMap((run) => run.pairs.map((key) => listOf(site, key)?.list).filter((list) => list?.size));
      this.candidates = lists.length ? lists.reduce(intersect) : new Map();
      const found = this.#matching();
      const places = new Set(found.filter((number) => !documents.get(number)?.text).map((number) => textPlaceOf(site, number)));
      for (const place of [...places].slice(0, 2)) await loadTexts(site, place, budget);
      const pieces = query.runs.flatMap((run) => run.pairs);
      for (const number of found) {
        const known = documents.get(number);
        if (!known || !linesOf(known).some((line) => squeeze(line).includes(query.whole))) continue;
        const score = (wholeWeightOf(query.whole, known) || WEIGHTS.text) - tieOf(site, number, known);
        this.results.push({ score, ...describe(site, number, pieces) });
      }
      this.candidates = new Map(this.results.map(({ number }) => [number, 0]));
    }

    // Moves to `results` what is known by now; gives how many were added.
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
      return added.length;
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
      await this.#reveal(this.results.length + Search.#enough, budget);
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
      const { site } = this;
      const valueOf = {
        kind: (number) => kindOf(site, number),
        policy: (number) => (policyOf(site, number) < 0 ? undefined : policyOf(site, number)),
        status: (number) => statusOf(site, number)?.[0],
        year: (number) => yearOf(site, number),
      }[name];
      const counts = new Map();
      const found = new Set(this.results.map((result) => result.number));
      const isDropped = (number) => documents.has(number) && !found.has(number) && this.#score(number) === 0;
      for (const number of this.#matching(name)) {
        const value = valueOf(number);
        if (value === undefined || isDropped(number)) continue;
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return counts;
    }
  }

  const find = async (text, filters = {}) => new Search(await open(), text, filters).start();

  // While typing --------------------------------------------------------------------------------------------------------

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

  // Where nothing is found ----------------------------------------------------------------------------------------------

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
      if (!IDEOGRAPH.test(character)) return [character];
      const place = placeOf(sorted, character, (left, right) => collator.compare(left, right) < 0);
      return [sorted[place], sorted[place + 1]].flatMap((neighbour) => readings.get(neighbour) ?? []);
    };
  };

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

  // What stands in names of the site and sounds like `typed` (0 for each such character) or differs in few characters.
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
      const isSpoken = typed.length > 1 && typed.some((character) => IDEOGRAPH.test(character));
      const key = `~${typed.slice(0, 3).map((character) => readings(character)[0] ?? "").join("")}`;
      if (isSpoken) await loadTerms(site, placesOf(site, key).at(-1), budget);
      const names = [...documents.values()].flatMap((known) => [known.foldedTitle, ...known.foldedNames]).map((name) => [...name]);
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
    const keys = [...new Set(runs.flatMap((run) => (run.word ? [run.word, ...run.pairs] : run.pairs.length ? run.pairs : run.keys)))];
    const places = new Set(keys.map((key) => placesOf(site, key)[0]).filter((place) => !termFiles.has(place)));
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
    const best = [...weights].filter(([, weight]) => weight >= 0.5 * all).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 10);
    const missing = best.find(([number]) => documents.get(number)?.text === undefined);
    if (missing) await loadTexts(site, textPlaceOf(site, missing[0]), budget);
    const pieces = keys.map((key) => key.replace(/^=/, ""));
    return best.map(([number]) => number).filter((number) => documents.has(number)).map((number) => describe(site, number, pieces));
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

  globalThis.yardstickSearch = Object.assign((name, text) => arrivals.get(name)?.(text), {
    find, suggest, didYouMean, findSimilar, nameOfAgency, open, fold, termsOf, piecesOf, received,
  });
})();
