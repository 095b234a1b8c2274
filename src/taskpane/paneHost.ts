import type { CommandNotices } from "./commandNotices";
import type { OfficeTheme } from "./paneTheme";

/** What surrounds the pane: Excel, the workbench, or a plain browser tab. */
export interface PaneHost {
  /** Locale of the workbook's numbers. */
  readonly locale: string;
  /** Office's theme as it is now; undefined outside Office. */
  readonly officeTheme: () => OfficeTheme | undefined;
  /** A sentence for the user about where the pane runs, if there is something to know. */
  readonly note: string | undefined;
  /** False where no workbook can ever appear, so that looking again would be a dead button. */
  readonly hasWorkbook: boolean;
  /** What commands of the ribbon have to say; absent where there is no ribbon. */
  readonly notices?: CommandNotices;
}

/** A page without Office but with a workbook of its own. */
export const PAGE_HOST: PaneHost = {
  locale: typeof navigator === "undefined" ? "en-US" : navigator.language,
  officeTheme: () => undefined,
  note: undefined,
  hasWorkbook: true,
};
