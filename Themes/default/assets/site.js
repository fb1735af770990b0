"use strict";

// Marks in a contents rail what is being read. Without it the rail is a plain list of links.
(() => {
  const links = [...document.querySelectorAll(".contents a")];
  const parts = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  if (links.length < 2 || parts.includes(null)) return;
  let current = null;
  const follow = () => {
    // The last part whose beginning has passed the upper third of the window; the first one above all of them.
    const line = innerHeight / 3;
    const passed = parts.map((part, index) => [part.getBoundingClientRect().top, index]).filter(([top]) => top <= line);
    const index = passed.length ? passed.reduce((last, next) => (next[0] >= last[0] ? next : last))[1] : 0;
    if (links[index] === current) return;
    current?.removeAttribute("aria-current");
    current = links[index];
    current.setAttribute("aria-current", "true");
    const rail = current.closest(".contents");
    if (rail.scrollHeight > rail.clientHeight) rail.scrollTop = current.offsetTop - rail.clientHeight / 3;
  };
  let isWaiting = false;
  addEventListener("scroll", () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      follow();
    });
  }, { passive: true });
  follow();
})();

// Sorts and filters tables. Without it every table is whole and in the order of its document.
(() => {
  const words = document.currentScript.dataset;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const tables = [...document.querySelectorAll("table.sortable")];

  const key = (row, column) => row.cells[column].textContent.trim();

  const sort = (table, column, direction) => {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    // 12, 0.5% and ≥ 90 are numbers; 2.1.3 is a number of a measure, which the collator orders.
    const numbers = rows.every((row) => /^(|–|[-<>≤≥≈\s]*\d+(\.\d+)?(?![.\d]).*)$/s.test(key(row, column)));
    const value = (row) => {
      const text = key(row, column);
      return numbers ? parseFloat(text.replace(/^[<>≤≥≈\s]+/, "")) : text;
    };
    rows.sort((left, right) => {
      const [a, b] = [value(left), value(right)];
      // Rows without a number come last, whichever way the others run.
      if (numbers) return isNaN(a) - isNaN(b) || direction * (a - b) || 0;
      return direction * collator.compare(a, b);
    });
    body.append(...rows);
  };

  for (const table of tables) {
    if (table.tBodies[0].rows.length < 2) continue;
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        // Counts are asked for from the top, names from the beginning.
        const first = head.classList.contains("count") ? "descending" : "ascending";
        const other = first === "ascending" ? "descending" : "ascending";
        const order = head.getAttribute("aria-sort") === first ? other : first;
        heads.forEach((each) => each.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", order);
        sort(table, column, order === "ascending" ? 1 : -1);
      });
    });
  }

  const place = document.querySelector(".filter");
  const rows = tables.flatMap((table) => [...table.tBodies[0].rows]);
  if (!place || rows.length < 8) return;
  const label = document.createElement("label");
  label.htmlFor = "filter";
  label.textContent = words.filter;
  const input = document.createElement("input");
  input.id = "filter";
  input.type = "search";
  const count = document.createElement("output");
  count.htmlFor = "filter";
  const fold = (text) => text.normalize("NFKC").toLowerCase();
  const texts = rows.map((row) => fold(row.textContent));
  const update = () => {
    const wanted = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, index) => {
      row.hidden = !wanted.every((word) => texts[index].includes(word));
      if (!row.hidden) shown += 1;
    });
    for (const table of tables) {
      table.closest("section").hidden = [...table.tBodies[0].rows].every((row) => row.hidden);
    }
    count.textContent = `${shown} / ${rows.length}`;
  };
  input.addEventListener("input", update);
  place.append(label, input, count);
  update();
})();

// The slash leads to the search box, which gets its scripts on first use.
(() => {
  const { src } = document.currentScript;
  const box = document.querySelector("[name=q]");
  box?.closest(".site-search")?.addEventListener("focusin", () => {
    document.head.append(Object.assign(document.createElement("script"), { src: new URL("search-box.js", src) }));
  }, { once: true });
  addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (!box || key !== "/" || ctrlKey || altKey || metaKey || target.matches("input, select")) return;
    event.preventDefault();
    box.focus();
  });
})();

// Reads a chart out: the value nearest the pointer, or each by arrow keys.
const readOut = (figure) => {
  const chart = figure.querySelector("svg");
  const marks = [...chart.querySelectorAll("circle, svg > path")].filter((mark) => mark.firstChild);
  const middle = (mark) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  marks.sort((a, b) => middle(a)[0] - middle(b)[0]);
  // The browser's hints would stand beside ours.
  const texts = marks.map((mark) => mark.removeChild(mark.firstChild).textContent);
  figure.insertAdjacentHTML("beforeend", '<div class="readout" aria-hidden="true" hidden></div>');
  const box = figure.lastChild;
  let at = -1;
  const show = (next) => {
    for (const index of [at, next]) marks[index]?.classList.toggle("is-read");
    at = next;
    box.hidden = at < 0;
    if (at < 0) return;
    box.textContent = texts[at];
    Object.assign(chart, { ariaValueNow: at + 1, ariaValueText: texts[at] });
    const [x, y] = middle(marks[at]);
    const frame = figure.getBoundingClientRect();
    const width = box.offsetWidth;
    const left = Math.min(frame.width - width, x - frame.x - width / 2);
    box.style.left = `${Math.max(0, left)}px`;
    box.style.top = `${y - frame.y}px`;
  };
  const last = marks.length - 1;
  chart.ariaValueText = figure.dataset.read;
  Object.assign(chart, { role: "slider", tabIndex: 0, ariaValueMax: last + 1, ariaValueNow: 0 });
  chart.onkeydown = (event) => {
    const next = { ArrowRight: at + 1, ArrowLeft: at < 0 ? last : at - 1, Home: 0, End: last, Escape: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    show(Math.min(last, next));
  };
  chart.onblur = chart.onpointerleave = () => show(-1);
  chart.onpointermove = ({ clientX, clientY }) => {
    const gaps = marks.map(middle).map(([x, y]) => Math.hypot(x - clientX, (y - clientY) / 2));
    show(gaps.indexOf(Math.min(...gaps)));
  };
};
document.querySelectorAll(".chart-figure").forEach(readOut);
