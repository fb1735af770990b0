// The index below search/ that Documentation/Search.md describes: loads the few files a query needs, each once a visit, and
// knows the documents they tell of and the lists of documents under a key.
(() => {
  "use strict";
  const { fold, compare } = yardstickSearch;
  const root = new URL("../", document.currentScript.src).href;

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
  let received = 0;

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

  // A file that is damaged is as good as missing.
  const asMissing = (error) => {
    forget();
    return Object.assign(error, { isMissingFile: true });
  };

  const read = async (name) => {
    try {
      const text = await fetchScript(name);
      received += text.length;
      return await inflate(text);
    } catch (error) {
      throw asMissing(error);
    }
  };

  // A file is loaded once a visit.
  const load = (name) => {
    if (!files.has(name)) files.set(name, read(name));
    return files.get(name);
  };

  const decode = (bytes) => {
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch (error) {
      throw asMissing(error);
    }
  };
  const loadJSON = async (name) => decode(await load(name));

  // What one query, or one press of “more”, may cost beyond the overview.
  class Budget {
    requests = 3;
    bytes = 60_000;
    start = received;

    // Whether another file is within the budget, judged by the largest one so far.
    takes(size) {
      if (this.requests < 1 || received - this.start + size > this.bytes) return false;
      this.requests -= 1;
      return true;
    }
  }

  // What is known of the site by now.
  let overview = null;
  const documents = new Map();
  const termFiles = new Map();
  const textFiles = new Set();

  // Where a file is missing, the site may have been published anew meanwhile: the next attempt begins with its overview.
  const forget = () => {
    overview = null;
    for (const known of [files, documents, termFiles, textFiles]) known.clear();
  };

  // The size a file may have that is not there yet.
  const largest = { terms: 16_000, texts: 12_000 };

  const open = () => {
    overview ??= (async () => {
      const index = await loadJSON("index");
      const facets = await loadJSON(index.facets);
      let start = 0;
      const kinds = index.kinds.map(([name, count]) => ({ name, start, end: (start += count) }));
      const policyOf = [];
      for (let run = 0; run < facets.policyRuns.length; run += 2) {
        for (let left = facets.policyRuns[run + 1]; left > 0; left -= 1) policyOf.push(facets.policyRuns[run]);
      }
      const foldedPolicies = facets.policies.map(fold);
      // How many files begin with a character.
      const volumes = new Map();
      for (const [character] of index.keys) volumes.set(character, (volumes.get(character) ?? 0) + 1);
      return { ...index, kinds, facets, policyOf, foldedPolicies, common: new Map(index.common), volumes };
    })();
    return overview;
  };

  const kindOf = (site, number) => site.kinds.find(({ end }) => number < end)?.name;
  const startOf = (site, kind) => site.kinds.find(({ name }) => name === kind)?.start ?? 0;

  // Statuses and years are one character for each document.
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

  // Loads a file of terms and gives whether it is there; without a budget there is no limit.
  const loadTerms = async (site, place, budget) => {
    // A site without documents has no files.
    if (termFiles.has(place) || !site.keys.length) return true;
    if (budget && !budget.takes(largest.terms)) return false;
    const key = new TextEncoder().encode(site.keys[place]).subarray(0, LONGEST_NAME);
    const hexadecimal = Array.from(key, (byte) => byte.toString(16).padStart(2, "0"));
    const before = received;
    const content = await load(`terms/${hexadecimal.join("")}-${hashOf(site.hashes, place)}`);
    largest.terms = Math.max(largest.terms, received - before);
    const length = new DataView(content.buffer).getUint32(0, true);
    const { keys, sizes, cards } = decode(content.subarray(4, 4 + length));
    for (const [number, ...card] of cards) remember(number, card);
    const terms = new Map();
    let start = 4 + length;
    keys.forEach((key, index) => {
      terms.set(key, content.subarray(start, start + sizes[index]));
      start += sizes[index];
    });
    termFiles.set(place, terms);
    return true;
  };

  const loadTexts = async (site, place, budget) => {
    if (textFiles.has(place)) return true;
    if (budget && !budget.takes(largest.texts)) return false;
    const start = site.facets.blocks[place];
    const before = received;
    const list = await loadJSON(`texts/${start}-${hashOf(site.facets.hashes, place)}`);
    largest.texts = Math.max(largest.texts, received - before);
    list.forEach((entry, index) => remember(start + index, entry));
    textFiles.add(place);
    return true;
  };

  const textPlaceOf = (site, number) => placeOf(site.facets.blocks, number, (left, right) => left < right);

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
      const bytes = termFiles.get(place)?.get(key);
      if (bytes) readList(bytes, list);
    }
    return { list, isWhole: places.every((place) => termFiles.has(place)) };
  };

  // Files with the keys that begin so: the next one, too, if its first key does.
  const placesFrom = (site, start) => {
    const places = placesOf(site, start);
    const next = places.at(-1) + 1;
    return site.keys[next]?.startsWith(start) ? [...places, next] : places;
  };

  const isLoaded = (place) => termFiles.has(place);
  const keysIn = (place) => [...(termFiles.get(place)?.keys() ?? [])];

  const keysFrom = (site, start) =>
    placesFrom(site, start).flatMap((place) => keysIn(place).filter((key) => key.startsWith(start)));

  // Every file of the index is a call of the one name there is.
  const receive = (name, text) => arrivals.get(name)?.(text);

  globalThis.yardstickSearch = Object.assign(receive, yardstickSearch, {
    root, Budget, open, loadJSON, documents, kindOf, startOf, statusOf, yearOf, policyOf,
    placeOf, placesOf, placesFrom, textPlaceOf, loadTerms, loadTexts, isLoaded, keysIn, keysFrom, listOf,
  });
})();
