import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import * as v from "valibot";
import { readAssumptions } from "../../model/assumptions/readAssumptions";
import { FIELD_NAMES, type FieldName, type Scenario } from "../../model/assumptions/scenario";
import { readQuotes } from "../../model/quotes/readQuotes";
import type { SheetContent } from "../../workbook/port/sheetContent";
import { missingAssumptionsProblem } from "../../workbook/port/workbookProblem";
import { ASSUMPTIONS_NAME, type Workbook } from "../../workbook/port/workbook";
import { comparisonSheet } from "../../workbook/sheets/comparisonSheet";
import { decisionSheet } from "../../workbook/sheets/decisionSheet";
import { quotesSheet } from "../../workbook/sheets/quotesSheet";
import type { NamedInputs } from "../../workbook/sheets/sampleScenarios";
import { CASE_START, LinkProblem } from "./caseLink";

/** Longer addresses are cut by programs for mail and chat. */
const LONGEST_LINK = 16_000;
/** What the text of a link may become when it is unpacked. */
const MOST_CHARACTERS = 200_000;
const MOST_COLUMNS = 20;

const KNOWN: ReadonlySet<string> = new Set(FIELD_NAMES);
const Column = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  values: v.record(
    v.pipe(
      v.string(),
      v.check((name) => KNOWN.has(name)),
    ),
    v.pipe(v.number(), v.finite()),
  ),
});
const Columns = v.pipe(v.array(Column), v.maxLength(MOST_COLUMNS));
const LinkContent = v.strictObject({ scenarios: v.pipe(Columns, v.minLength(1)), quotes: Columns });

/** The inputs and the quotes of a case. */
interface SharedCase {
  readonly scenarios: readonly NamedInputs[];
  readonly quotes: readonly NamedInputs[];
}

/** An address with the inputs of every scenario and the quotes behind its "#", which browsers send to no server. */
export async function linkOf(workbook: Workbook, address: string): Promise<string> {
  const range = await workbook.readAssumptions();
  if (!range) throw missingAssumptionsProblem(ASSUMPTIONS_NAME);
  const { scenarios, rows } = readAssumptions(range.cells);
  const content: SharedCase = {
    scenarios: scenarios.map(({ name, outcome }) => {
      if (!outcome.ok)
        throw new LinkProblem(`The scenario ${name} has errors: ${outcome.issues[0]!.message}`);
      return { name, values: valuesOf(outcome.value, [...rows.keys()]) };
    }),
    quotes: range.quotes
      ? readQuotes(range.quotes.cells).quotes.map(({ name, terms }) => ({
          name,
          values: Object.fromEntries(terms),
        }))
      : [],
  };
  const link = address.split("#")[0] + CASE_START + textOf(content);
  if (link.length > LONGEST_LINK)
    throw new LinkProblem(
      `The link would have ${link.length} characters, and programs cut those beyond ${LONGEST_LINK}. Save the workbook as .xlsx and send that.`,
    );
  return link;
}

const valuesOf = (scenario: Scenario, fields: readonly FieldName[]): NamedInputs["values"] =>
  Object.fromEntries(fields.map((field) => [field, scenario[field]]));

/** The sheets of the case that an address brings. Throws a `LinkProblem` for a link that is damaged or too long. */
export function sheetsOfLink(address: string): readonly SheetContent[] {
  if (address.length > LONGEST_LINK)
    throw new LinkProblem(`It has ${address.length} characters; at most ${LONGEST_LINK} are read.`);
  const { scenarios, quotes } = contentOf(address.slice(address.indexOf(CASE_START) + CASE_START.length));
  return [
    comparisonSheet({
      name: "Comparison",
      scenarios,
      note: "From a link. Change a blue number: results and pane follow.",
    }),
    decisionSheet({ name: "Decision", scenarios }),
    ...(quotes.length > 0 ? [quotesSheet({ name: "Quotes", quotes })] : []),
  ];
}

function contentOf(text: string): SharedCase {
  const result = v.safeParse(LinkContent, parsed(text));
  const hasEqualNames = (columns: readonly NamedInputs[]) =>
    new Set(columns.map(({ name }) => name.toLowerCase())).size < columns.length;
  if (!result.success || hasEqualNames(result.output.scenarios) || hasEqualNames(result.output.quotes))
    throw damagedLink();
  return result.output as SharedCase;
}

const damagedLink = () =>
  new LinkProblem("It is damaged or not whole. Copy it again, or ask the sender for a new one.");

function parsed(text: string): unknown {
  try {
    const packed = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
      letter.charCodeAt(0),
    );
    // What would become larger is cut, and cannot be parsed then.
    const unpacked = inflateSync(packed, { out: new Uint8Array(MOST_CHARACTERS) });
    return JSON.parse(strFromU8(unpacked));
  } catch {
    throw damagedLink();
  }
}

/** The content in letters that an address can have. */
function textOf(content: SharedCase): string {
  const packed = deflateSync(strToU8(JSON.stringify(content)), { level: 9 });
  const letters = btoa(String.fromCharCode(...packed));
  return letters.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
