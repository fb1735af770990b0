// Sorts and filters tables. Without it every table is whole and in the order of its document.
(() => {
  "use strict";
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

// Reads a chart out: the value under the pointer, or each in turn with the arrow keys.
(() => {
  "use strict";
  for (const figure of document.querySelectorAll(".chart-figure")) {
    const chart = figure.querySelector("svg");
    const marks = [...chart.querySelectorAll(":scope > circle, :scope > svg > path")].filter((mark) => mark.firstElementChild);
    if (!marks.length) continue;
    const texts = marks.map((mark) => mark.firstElementChild.textContent);
    const middle = (mark) => {
      const box = mark.getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2];
    };
    const order = marks.map((_, index) => index).sort((a, b) => middle(marks[a])[0] - middle(marks[b])[0]);
    // The browser's own hints would stand beside ours.
    marks.forEach((mark) => mark.firstElementChild.remove());
    const box = document.createElement("output");
    box.className = "readout";
    box.hidden = true;
    box.setAttribute("aria-hidden", "true");
    figure.append(box);
    let at = -1;
    const show = (next) => {
      marks.forEach((mark, index) => mark.classList.toggle("is-read", index === order[next]));
      at = next;
      box.hidden = next < 0;
      if (next < 0) return;
      const index = order[next];
      box.textContent = texts[index];
      chart.setAttribute("aria-valuenow", next + 1);
      chart.setAttribute("aria-valuetext", texts[index]);
      const frame = figure.getBoundingClientRect();
      const [x, y] = middle(marks[index]);
      const left = x - frame.x - box.offsetWidth / 2;
      box.style.left = `${Math.max(0, Math.min(frame.width - box.offsetWidth, left))}px`;
      box.style.top = `${y - frame.y - box.offsetHeight - 12}px`;
    };
    const set = { role: "slider", tabindex: 0, "aria-valuemin": 1, "aria-valuemax": marks.length, "aria-valuenow": 1,
      "aria-valuetext": figure.dataset.read };
    for (const [name, value] of Object.entries(set)) chart.setAttribute(name, value);
    chart.addEventListener("keydown", (event) => {
      const last = marks.length - 1;
      const next = { ArrowRight: at + 1, ArrowUp: at + 1, ArrowLeft: at < 0 ? last : at - 1, ArrowDown: at - 1, Home: 0, End: last,
        Escape: -1 }[event.key];
      if (next === undefined) return;
      event.preventDefault();
      show(event.key === "Escape" ? -1 : Math.max(0, Math.min(last, next)));
    });
    chart.addEventListener("blur", () => show(-1));
    chart.addEventListener("pointerleave", () => show(-1));
    chart.addEventListener("pointermove", (event) => {
      const gaps = order.map((index) => {
        const [x, y] = middle(marks[index]);
        return Math.hypot(x - event.clientX, (y - event.clientY) / 2);
      });
      show(gaps.indexOf(Math.min(...gaps)));
    });
  }
})();
