import type { CommandNotices } from "../state/commandNotices";
import type { SectionRequests } from "../state/sectionRequests";
import type { Messages } from "../language/messages/en/en";
import type { OfficeTheme } from "../theme/paneTheme";

/** A note, by its key in the catalogues. */
export type PaneNote = keyof Messages["notes"];

/** The pane's host: Excel, the workbench, or a plain browser tab. */
export interface PaneHost {
  /** Locale of the workbook's numbers. */
  readonly locale: string;
  /** Office's theme as it is now; undefined outside Office. */
  readonly officeTheme: () => OfficeTheme | undefined;
  /** Languages that the user reads, the best one first, like "de-AT". */
  readonly languages: readonly (string | undefined)[];
  /** The page's writing direction if it sets one; else the pane's language decides. */
  readonly direction: "ltr" | "rtl" | undefined;
  /** What the user should know about where the pane runs, if anything. */
  readonly note: PaneNote | undefined;
  /** False where no workbook can ever appear, so that "Look again" would be useless. */
  readonly hasWorkbook: boolean;
  /** Outcomes of ribbon commands; absent without a ribbon. */
  readonly notices?: CommandNotices;
  /** Sections that the ribbon asks for; absent without a ribbon. */
  readonly sectionRequests?: SectionRequests;
  /** Hears which scenario is on show, by its name; undefined while none is. */
  readonly onScenarioShown?: (name: string | undefined) => void;
  /** Whether the add-in starts with the workbook; absent where that cannot be chosen. */
  readonly startup?: Startup;
}

/** The choice that the add-in starts with this workbook, before anybody opens the pane. */
export interface Startup {
  read(): Promise<boolean>;
  set(isOn: boolean): Promise<void>;
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
