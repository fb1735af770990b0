// Text as search compares it: folded and divided into stretches, the same as in the program.
// The first script of search: what each adds to the one name yardstickSearch, those behind it use.
(() => {
  "use strict";
  // NFKC, then each character in lower case by itself, as FoldedText does; half a surrogate pair counts as a space.
  const fold = (text) =>
    Array.from(text.replace(/\p{Surrogate}/gu, " ").normalize("NFKC"), (character) => character.toLowerCase()).join("");

  // The ranges of CharacterKind: Han; Kana and Bopomofo; Hangul.
  const IDEOGRAPHS = [
    /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFD}\u3005\u3007]/u,
    /[\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u31F0-\u31FF\u3105-\u312F\u31A0-\u31BF]/,
    /[\u1100-\u11FF\uA960-\uA97C\uAC00-\uD7A3\uD7B0-\uD7FB]/,
  ];
  // Latin; Greek and Cyrillic with what is put on letters.
  const LETTERS = [
    /[a-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u1E00-\u1FBC]/,
    /[\u0300-\u0373\u0376\u0377\u037B-\u037D\u037F\u0386\u0388-\u03FF\u0400-\u0481\u0483-\u052F]/,
  ];
  const isIdeograph = (character) => IDEOGRAPHS.some((range) => range.test(character));
  const isDigit = (character) => /[0-9]/.test(character);
  const isOfWord = (character) => isDigit(character) || LETTERS.some((range) => range.test(character));

  // For each character "ideograph", "word", "mark" (% or ‰) or "" for a separator.
  const partsOf = (characters) =>
    characters.map((character, place) => {
      if (isIdeograph(character)) return "ideograph";
      if (isOfWord(character)) return "word";
      if (character === "%" || character === "‰") return "mark";
      // A point between digits belongs to the number.
      const joinsDigits = isDigit(characters[place - 1] ?? "") && isDigit(characters[place + 1] ?? "");
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

  globalThis.yardstickSearch = { fold, isIdeograph, isOfWord, runsOf, squeeze, compare };
})();
