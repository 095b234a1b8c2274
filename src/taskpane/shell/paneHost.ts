import type { CommandNotices } from "../state/commandNotices";
import type { Messages } from "../language/messages/en/en";
import type { OfficeTheme } from "../theme/paneTheme";

/** Something to know, by its name in the catalogues. */
export type PaneNote = keyof Messages["notes"];

/** What surrounds the pane: Excel, the workbench, or a plain browser tab. */
export interface PaneHost {
  /** Locale of the workbook's numbers. */
  readonly locale: string;
  /** Office's theme as it is now; undefined outside Office. */
  readonly officeTheme: () => OfficeTheme | undefined;
  /** Languages that the user reads, the best one first, like "de-AT". */
  readonly languages: readonly (string | undefined)[];
  /** Which way the page runs, where it says so; else the pane's language decides. */
  readonly direction: "ltr" | "rtl" | undefined;
  /** What the user should know about where the pane runs, if anything. */
  readonly note: PaneNote | undefined;
  /** False where no workbook can ever appear, so that looking again would be a dead button. */
  readonly hasWorkbook: boolean;
  /** What commands of the ribbon have to say; absent where there is no ribbon. */
  readonly notices?: CommandNotices;
}

/** A page without Office but with a workbook of its own. */
export const PAGE_HOST: PaneHost = {
  locale: typeof navigator === "undefined" ? "en-US" : navigator.language,
  officeTheme: () => undefined,
  languages: typeof navigator === "undefined" ? [] : navigator.languages,
  direction: pageDirection(),
  note: undefined,
  hasWorkbook: true,
};

function pageDirection(): "ltr" | "rtl" | undefined {
  const direction = typeof document === "undefined" ? "" : document.documentElement.dir;
  return direction === "rtl" || direction === "ltr" ? direction : undefined;
}
