import { EXAMPLE_START } from "../../functions/catalogue/exampleAddress";
import { EXAMPLES } from "../../functions/catalogue/examples";
import { FUNCTION_NAMES } from "../../functions/catalogue/functionTable";
import { isDay } from "../../functions/catalogue/shownValue";
import { exampleRequest } from "../../taskpane/insert/presentExample";
import type { SheetContent } from "../../workbook/port/sheetContent";
import { exampleSheet } from "../../workbook/sheets/exampleSheet";
import { LinkProblem } from "./caseLink";

/** The example that an address asks for, as a sheet. */
export interface LinkedExample {
  readonly sheet: SheetContent;
  /** What the example shows. */
  readonly says: string;
}

/**
 * The example that an address names, like `#example=MSP_COST.2`. The address says which of our examples it is and nothing else,
 * so no stranger can put text into a cell. Throws a `LinkProblem` for one that there is not.
 */
export function exampleOfLink(address: string): LinkedExample {
  const named = address.slice(address.indexOf(EXAMPLE_START) + EXAMPLE_START.length);
  const [, called, number] = /^([A-Z_]+)\.([1-9]\d?)$/.exec(named) ?? [];
  const name = FUNCTION_NAMES.find((each) => each === called);
  const example = name && EXAMPLES[name][Number(number) - 1];
  if (!example)
    throw new LinkProblem(
      "It names an example that there is not. The page of the function has links to those that there are.",
    );
  const sheet = exampleSheet(`${name} ${number}`, {
    ...exampleRequest(example),
    isDay: (value) => example.hasDates === true && isDay(value),
  });
  return { sheet, says: example.says };
}
