import type { CommandId } from "../../src/commands/commands";
import type { ExcelPane } from "./openExcelPane";

/** One press of a button, and what must then be in the workbook. */
export interface CommandPress {
  readonly command: CommandId | "readExport" | "applyEvidence" | "showHelp";
  readonly by: "pane" | "ribbon";
  readonly what: string;
  press(pane: ExcelPane): Promise<void>;
  /** What the pane says then; nothing where a page opens instead. */
  readonly says?: string | RegExp;
  /** Looks at the workbook, or at what else must have changed. */
  effect(pane: ExcelPane): Promise<unknown>;
  readonly becomes: unknown;
}

export const button = ({ page }: ExcelPane, name: string | RegExp) =>
  page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
export const openSection = ({ page }: ExcelPane, section: string) =>
  page.getByRole("tab", { name: section }).click();
export const field = ({ page }: ExcelPane, name: string) => page.getByRole("textbox", { name, exact: true });
export const byRibbon =
  (name: string) =>
  (pane: ExcelPane): Promise<void> =>
    pane.pressRibbon(name);
