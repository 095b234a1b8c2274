import { matching } from "./matching";

/** Shows the entries of the index that hold what is typed, and says how many. */
function narrow(query: string, items: readonly HTMLElement[], found: HTMLElement): void {
  const isShown = matching(
    items.map(({ textContent }) => textContent ?? ""),
    query,
  );
  items.forEach((item, index) => {
    item.hidden = !isShown[index];
  });
  const count = isShown.filter(Boolean).length;
  found.textContent = count === 1 ? "1 entry" : `${count} entries`;
}

const query = document.querySelector<HTMLInputElement>("#query")!;
const found = document.querySelector<HTMLElement>("#found")!;
const items = [...document.querySelectorAll<HTMLElement>("#entries > li")];

document.querySelector<HTMLElement>("#search")!.hidden = false;
// A link like search.html?q=rate brings its query along.
query.value = new URLSearchParams(location.search).get("q") ?? "";
narrow(query.value, items, found);
query.addEventListener("input", () => narrow(query.value, items, found));
query.focus();
