import type { PaneOptions } from "./openTaskpane";

/** Widths that a task pane has, in pixels. */
export const WIDTHS = [320, 350, 450];

/** The ways in which a reader may want it drawn. */
export const THEMES: readonly Omit<PaneOptions, "office">[] = [
  { colorScheme: "light" },
  { colorScheme: "dark" },
  { forcedColors: "active" },
];
