// How well a document fits a query, and what a result shows of it, with the hits marked.
(() => {
  "use strict";
  const { fold, isOfWord, squeeze, root, documents, kindOf, startOf, statusOf, policyOf, INNER } =
    yardstickSearch;

  const WEIGHTS = {
    exact: 5000, begins: 4000, title: 3000, names: 2900, related: 600, often: 200, context: 150, text: 100,
  };
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
      const before = [...folded.slice(Math.max(0, place - 2), place)].at(-1) ?? "";
      const after = [...folded.slice(place + text.length, place + text.length + 2)][0] ?? "";
      if (!isOfWord(before) && !isOfWord(after)) return true;
    }
    return false;
  };

  // How well a stretch fits a document whose text or at least card is known; 0 if it is not there.
  const weightOf = (run, known) => {
    const fields = [
      [WEIGHTS.title, [known.foldedTitle]],
      [WEIGHTS.names, known.foldedNames],
      [WEIGHTS.related, known.foldedRelated ?? []],
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

  // A document also goes by the policy it belongs to: “示例县 死亡率” finds the rate in a plan of that county.
  const contextWeightOf = (site, run, { number }) => {
    const policy = policyOf(site, number);
    if (policy < 0) return 0;
    const own = documents.get(startOf(site, "policy") + policy);
    const names = [site.foldedPolicies[policy], ...(own ? [own.foldedTitle, ...own.foldedNames] : [])];
    return names.some((name) => name.includes(run.text)) ? WEIGHTS.context : 0;
  };

  const byScore = (a, b) => b.score - a.score || a.number - b.number;

  // How well a document fits the query; 0 where a stretch is missing.
  const scoreOf = (site, query, known) => {
    let weights = query.runs.map((run) => weightOf(run, known));
    const isAnyOwn = weights.some((weight) => weight > 0);
    if (isAnyOwn) weights = weights.map((weight, place) => weight || contextWeightOf(site, query.runs[place], known));
    if (weights.includes(0)) return 0;
    const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
    return Math.max(mean, wholeWeightOf(query.whole, known)) - tieOf(site, known.number, known);
  };

  // What sounds like the query: a name of an agency, indicator or policy weighs like a name, unless two letters are all it
  // has in common; a title of a measure or note less than the letters themselves.
  const pinyinScoreOf = (site, { pinyin }, known, weight) => {
    const isName = known.number < startOf(site, "measure") || kindOf(site, known.number) === "page";
    const isSure = isName && (weight === 2 || pinyin.length > 2);
    const shortest = Math.min(...[known.title, ...known.names].map((name) => name.length));
    const score = isSure ? WEIGHTS.names - 200 + weight * 100 : WEIGHTS.text / 2 + 30;
    return score - shortest / 2 - tieOf(site, known.number, known);
  };

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

  // For each place of the folded text whether it belongs to what is wanted.
  const hitsOf = (folded, wanted) => {
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
    const hit = hitsOf(folded, wanted);
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
    const from = Math.max(0, Math.min(at - EXCERPT.before, clusters.length - EXCERPT.length));
    const pieces = piecesOf(line, wanted, from, from + EXCERPT.length);
    if (from > 0) pieces.unshift({ text: "…", isHit: false });
    if (from + EXCERPT.length < clusters.length) pieces.push({ text: "…", isHit: false });
    return pieces;
  };

  // What a result shows of a document; pieces have the hits marked.
  const describe = (site, number, wanted) => {
    const { address, title, detail, names } = documents.get(number);
    const isInTitle = wanted.some((each) => fold(title).includes(each));
    const name = isInTitle ? undefined : names.find((each) => wanted.some((one) => fold(each).includes(one)));
    return {
      number,
      address,
      url: root + address,
      id: address.replace(/^.*\//, "").replace(/\.html$/, ""),
      kind: kindOf(site, number),
      title,
      detail,
      status: statusOf(site, number),
      titlePieces: piecesOf(title, wanted),
      namePieces: name ? piecesOf(name, wanted) : [],
      get excerpt() {
        return excerptOf(number, wanted);
      },
    };
  };

  Object.assign(yardstickSearch, {
    WEIGHTS, promiseOf, linesOf, wholeWeightOf, tieOf, byScore, scoreOf, pinyinScoreOf, describe,
  });
})();
