import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CELL_INVERTED_INDEX_CACHE, type IFunctionInfo } from "@univerjs/engine-formula";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import englishTexts from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsFindReplacePreset } from "@univerjs/preset-sheets-find-replace";
import findTexts from "@univerjs/preset-sheets-find-replace/locales/en-US";
import { CalculationMode } from "@univerjs/sheets-formula";
import { defaultTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-find-replace/lib/index.css";
import { forgetParsedNames } from "./forgetParsedNames";
import type { GridFunctionClass } from "./functions/gridFunction";
import { TOOLBAR } from "./toolbar";
import { readExponents } from "./functions/numberLiterals";
import { SHEET_SIZE } from "./workbookSnapshot";

/** A custom function with everything the grid needs to know about it. */
export interface GridFunction {
  readonly run: GridFunctionClass;
  readonly description: IFunctionInfo;
}

/** The spreadsheet without a workbook yet. */
export interface EmptyGrid {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Puts an empty spreadsheet into the element of that id. */
export function createGrid(
  container: string,
  functions: readonly GridFunction[],
  darkMode: boolean,
): EmptyGrid {
  switchOffLookupIndex();
  readExponents();
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    darkMode,
    theme: defaultTheme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(englishTexts, findTexts) },
  });
  const presets = [gridPreset(container, functions), UniverSheetsFindReplacePreset()];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  forgetParsedNames(univer);
  return { univer, api: FUniver.newAPI(univer) };
}

function gridPreset(container: string, functions: readonly GridFunction[]) {
  return UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    disableAutoFocus: true,
    menu: TOOLBAR,
    footer: {
      addSheetButtonConfig: {
        defaultRowCount: SHEET_SIZE.rowCount,
        defaultColumnCount: SHEET_SIZE.columnCount,
      },
    },
    formula: {
      initialFormulaComputing: CalculationMode.FORCED,
      function: functions.map(({ run, description }) => [run, description.functionName]),
      description: functions.map(({ description }) => description),
    },
  });
}

/**
 * Univer's index of looked-up values walks a whole column for every result written, so 100,000
 * formulas never end; without it lookups still answer, only without that shortcut.
 */
function switchOffLookupIndex(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
