/** What the grid's tools do, by how they are found: the grid has only pictures of them. */
const NAMES: readonly (readonly [selector: string, name: string])[] = [
  ["[data-u-command='univer.command.undo']", "Undo"],
  ["[data-u-command='univer.command.redo']", "Redo"],
  ["[data-u-command='sheet.command.set-range-fontsize'] input", "Font size"],
  ["[data-u-command='sheet.command.set-range-bold']", "Bold"],
  ["[data-u-command='sheet.command.set-range-italic']", "Italic"],
  ["[data-u-command='sheet.command.set-range-underline']", "Underline"],
  ["[data-u-command='sheet.command.numfmt.set.currency']", "Money"],
  ["[data-u-command='sheet.command.numfmt.set.percent']", "Percent"],
  ["[data-u-command='sheet.command.numfmt.add.decimal.command']", "More decimals"],
  ["[data-u-command='sheet.command.numfmt.subtract.decimal.command']", "Fewer decimals"],
  ["[data-u-command='sheet.command.toggle-gridlines']", "Show or hide grid lines"],
  ["[data-u-command='ui.operation.open-find-dialog']", "Find and replace"],
  ["[data-u-comp='sheet-bar-append-button']", "Add or list sheets"],
  ["input[value]", "Selected cells"],
  ["a[aria-haspopup]", "More tools"],
  ["a[role=button]", "Usual size"],
  // The last ones have nothing to be found by: the ends of the zoom, its handle, and the opener of the formula bar.
  ["button", "Tool"],
];

/** Roles that the grid invents, and focus that it puts before everything else on the page. */
const FOREIGN_ROLES = "[role=track], [role=handle]";
const HASTY_FOCUS = "[tabindex='1']";
/** The grid says of plain boxes that they open; only a button can say that. */
const OPENING_BOXES = "div[aria-haspopup], a[aria-haspopup]";
const FOCUSABLE = "button, input, [tabindex]";

/** Lets screen readers use the tools of the grid, now and whenever the grid draws them again. */
export function nameTools(grid: HTMLElement): void {
  const mend = () => {
    for (const [selector, words] of NAMES) for (const each of all(grid, selector)) nameControl(each, words);
    for (const each of all(grid, FOREIGN_ROLES)) each.removeAttribute("role");
    for (const each of all(grid, HASTY_FOCUS)) each.tabIndex = 0;
    for (const each of all(grid, OPENING_BOXES)) mendOpener(each);
    nameNotices();
  };
  new MutationObserver(mend).observe(grid, {
    childList: true,
    subtree: true,
    attributeFilter: ["aria-expanded", "role"],
  });
  mend();
}

const all = (grid: HTMLElement, selector: string) => grid.querySelectorAll<HTMLElement>(selector);

/** The grid and its search both have a place for notices, of the same name. */
function nameNotices(): void {
  document.querySelectorAll("section[aria-label^='Notifications']").forEach((place, index) => {
    const name = index === 0 ? "Notifications" : `Notifications ${index + 1}`;
    if (place.getAttribute("aria-label") !== name) place.setAttribute("aria-label", name);
  });
}

/** A box around controls leaves it to them to be named and found; any other one is a button. */
function mendOpener(box: HTMLElement): void {
  if (box.querySelector(FOCUSABLE)) {
    box.removeAttribute("aria-haspopup");
    box.removeAttribute("aria-expanded");
  } else if (box.getAttribute("role") !== "button") {
    box.setAttribute("role", "button");
    nameControl(box, "More choices");
  }
}

function nameControl(control: HTMLElement, words: string): void {
  if (!control.hasAttribute("aria-label") && !control.textContent?.trim())
    control.setAttribute("aria-label", words);
}
