const HIDDEN = { hidden: true } as const;

/** Tools that finance people rarely use make room, so that number formats are in sight; formats of text have keys. */
export const TOOLBAR = {
  "sheet.command.set-once-format-painter": HIDDEN,
  "sheet.command.clear-selection-all": HIDDEN,
  "sheet.command.set-range-font-family": HIDDEN,
  "sheet.command.set-range-font-increase": HIDDEN,
  "sheet.command.set-range-font-decrease": HIDDEN,
  "sheet.command.set-range-stroke": HIDDEN,
  "sheet.command.set-vertical-text-align": HIDDEN,
  "sheet.command.set-text-rotation": HIDDEN,
  "sheet.command.add-range-protection-from-toolbar": HIDDEN,
};
