import type { Evidence } from "../../../../model/assumptions/scenarioField";
import { pluralIn } from "../plural";

const plural = pluralIn("en");
const EVIDENCE: Readonly<Record<Evidence, string>> = {
  yours: "Your figure",
  measured: "Measured",
  published: "Published",
  claim: "Vendor claim",
  assumption: "Assumption",
};

/** Words of the Assumptions section. Numbers arrive as text, in the notation of the workbook. */
export const ASSUMPTION_WORDS_EN = {
  essential: "The twelve that matter most",
  others: "All other inputs",
  search: "Search inputs",
  found: (count: number) => plural(count, { one: "One input found", other: `${count} inputs found` }),
  nothingFound: (text: string) => `No input matches "${text}".`,
  inGroup: (count: number) => plural(count, { one: "one input", other: `${count} inputs` }),
  usual: (low: string, high: string) => `usual ${low} to ${high}`,
  /** Where the row gives its own Low and High. */
  ownRange: (low: string, high: string) => `your range ${low} to ${high}`,
  slider: (label: string) => `${label} within its range`,
  breakeven: (value: string) => `break-even at ${value}`,
  breakevenOutside: (value: string) => `break-even at ${value}, outside this range`,
  quote: "Quote",
  setByQuote: (name: string, value: string) =>
    `${name} sets this to ${value}; the sheet's value counts where no quote is compared.`,
  evidence: EVIDENCE,
  ownHistory: "Your history",
  about: (label: string) => `About ${label}`,
  /** Only where the form shows another label than the sheet. */
  inSheet: (label: string) => `In the sheet: ${label}.`,
  source: (text: string) => `Source: ${text}.`,
  error: "Error:",
  note: "Note:",
  reset: (label: string, value: string) => `Reset ${label} to its default, ${value}`,
  addOne: (label: string) => `Add "${label}" to the sheet`,
  addGroup: (count: number) => `Add all ${count} that are not in the sheet`,
  absentDefault: (value: string) => `Not in the sheet: uses its default, ${value}.`,
  absentDerived: (value: string) => `Not in the sheet: follows from other rows, ${value}.`,
  notANumber: (found: string) => `The cell holds ${found}; it must be a number.`,
  replaceFormula: (formula: string, value: string) =>
    `The cell holds the formula ${formula}. Replace it with ${value}?`,
  replace: "Replace",
  keepFormula: "Keep the formula",
  formula: (formula: string) => `Formula: ${formula}`,
  parse: {
    missing: "Enter a number.",
    unclear: (text: string, decimal: string, group: string) =>
      `"${text}" is not a clear number: here "${decimal}" is the decimal sign and ${group} separates thousands.`,
    space: "a space",
    tooLarge: (text: string) => `"${text}" is too large.`,
    unclearShare: (value: string, asPercent: string, other: string) =>
      `"${value}" is unclear for a share: write ${asPercent} or ${other}.`,
  },
  findings: {
    share: (label: string, value: string) => `${label} is ${value}; a share lies between 0% and 100%.`,
    rate: (label: string, value: string, low: string, high: string) =>
      `${label} is ${value}; a yearly rate is from ${low} to ${high}.`,
    zero: (label: string, low: string, high: string) =>
      `${label} is 0 or an empty cell; it must be from ${low} to ${high}.`,
    range: (label: string, value: string, low: string, high: string) =>
      `${label} is ${value}; it must be from ${low} to ${high}.`,
    whole: (label: string, value: string) => `${label} is ${value}; it must be a whole number.`,
    empty: (label: string, usual: string) => `${label} is 0: is the cell empty? The usual value is ${usual}.`,
    unusual: (label: string, value: string, low: string, high: string) =>
      `${label} is ${value}, outside the plausible range of ${low} to ${high}.`,
  },
  presets: {
    title: "Start from a typical firm",
    choose: "Typical firm",
    none: "Choose one",
    preview: (count: number, scenario: string) =>
      plural(count, {
        one: `One input of ${scenario} would change:`,
        other: `${count} inputs of ${scenario} would change:`,
      }),
    nothing: (scenario: string) => `${scenario} already matches this firm.`,
    input: "Input",
    now: "Now",
    then: "Then",
    keptFormulas: (labels: string) => `Left alone, because they hold formulas: ${labels}.`,
    noRows: (labels: string) => `Not in the sheet, so not set: ${labels}.`,
    apply: (count: number) => plural(count, { one: "Change one input", other: `Change ${count} inputs` }),
  },
};
