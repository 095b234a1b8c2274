import type { Grid } from "../grid/grid";

const STEPS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

/**
 * Ctrl+Alt+Page Down shows the next sheet and Page Up the one before, as in Excel on the web: most browsers keep
 * the keys without Alt for themselves. Returns a function that stops it.
 */
export function moveBySheetKeys(element: HTMLElement, grid: Grid): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || !event.ctrlKey || event.shiftKey || !element.contains(document.activeElement)) return;
    event.preventDefault();
    // The grid listens on the window too and would scroll.
    event.stopImmediatePropagation();
    showNextSheet(grid, step);
  };
  window.addEventListener("keydown", onKeyDown, { capture: true });
  return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
}

/** Stays at the first and at the last sheet; each sheet keeps what was selected on it. */
function showNextSheet(grid: Grid, step: 1 | -1): void {
  const sheets = grid.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
  const shown = grid.workbook.getActiveSheet().getSheetId();
  const next = sheets[sheets.findIndex((sheet) => sheet.getSheetId() === shown) + step];
  if (!next) return;
  grid.workbook.setActiveSheet(next);
  grid.takeKeyboard();
}
