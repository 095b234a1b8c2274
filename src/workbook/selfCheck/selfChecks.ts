import { absoluteFormula, blockAddress, parseBlockAddress } from "../port/cellAddress";
import type { Observed, Outcome } from "./observed";
import { type CheckResult, isSame, tableText, trialCheck } from "./trialCheck";
import {
  ADDED_COUNT,
  CHART_LABELS,
  CHART_VALUES,
  NAMED_COUNTS,
  NAMED_FORMULA,
  TRIAL_AMOUNT,
  TRIAL_CELLS,
  TRIAL_CHART,
  TRIAL_NAME,
  TRIAL_SHARE,
  TRIAL_TEXT,
  type TrialSheets,
} from "./trials";

/** Every check that a program can do, with what came of it. */
export function selfChecks(observed: Observed, layout: TrialSheets): readonly CheckResult[] {
  return [
    programCheck(observed),
    calculationCheck(observed),
    undoCheck(observed),
    ...layout.groups.map((group) => trialCheck(group, observed.trials)),
    spellingCheck(observed, layout),
    textCheck(observed),
    widenedNameCheck(observed, layout),
    nameElsewhereCheck(observed),
    looksCheck(observed),
    chartCheck(observed),
  ];
}

/** A check that reads one thing; where that could not be had, it says why. */
function check<Value>(
  asked: Pick<CheckResult, "title" | "tried" | "expected">,
  outcome: Outcome<Value>,
  read: (value: Value) => Pick<CheckResult, "seen" | "isOk">,
): CheckResult {
  return {
    ...asked,
    ...("problem" in outcome ? { seen: outcome.problem, isOk: false } : read(outcome.value)),
  };
}

function programCheck({ host }: Observed): CheckResult {
  const asked = {
    title: "Program",
    tried: "What the program says of itself",
    expected: "its name; in Excel also version, platform and programming interfaces",
  };
  return check(asked, host, ({ program, apiSets }) => ({
    seen: [program, ...apiSets].join(", "),
    isOk: program.trim() !== "",
  }));
}

function calculationCheck({ host }: Observed): CheckResult {
  const asked = { title: "Calculation", tried: "The calculation mode", expected: "automatic" };
  return check(asked, host, ({ isCalculatedByHand }) => ({
    seen: isCalculatedByHand ? "manual: cells wait until they are asked for" : "automatic",
    isOk: !isCalculatedByHand,
  }));
}

function undoCheck({ host }: Observed): CheckResult {
  const asked = {
    title: "Undo",
    tried: "A cell was written as one step of undo",
    expected: "the step is taken",
  };
  return check(asked, host, ({ takesUndoGroups }) => ({
    seen: takesUndoGroups ? "the step is taken" : "written without it: Undo takes back part by part",
    isOk: takesUndoGroups === true,
  }));
}

/** A host that spells a formula otherwise does not know the function, or means something else by it. */
function spellingCheck({ trials }: Observed, { groups }: TrialSheets): CheckResult {
  const placed = groups.flatMap((group) => group.trials);
  const asked = {
    title: "Spelling of formulas",
    tried: "The formulas above were read back",
    expected: "as they were written, without a prefix or @",
  };
  return check(asked, trials, ({ formulas }) => {
    const other = placed.find(({ formula, row, column }) => formulas[row]?.[column] !== formula);
    const seen = other && (formulas[other.row]?.[other.column] ?? "(no formula)");
    return { seen: seen ?? "as they were written", isOk: other === undefined };
  });
}

function textCheck({ trials }: Observed): CheckResult {
  const asked = { title: "Text", tried: `The text ${TRIAL_TEXT}`, expected: "stays a text" };
  return check(asked, trials, ({ values, formulas }) => {
    const { row, column } = placeOf(TRIAL_CELLS.looks);
    const value = values[row]?.[column];
    const isOk = value === TRIAL_TEXT && formulas[row]?.[column] === undefined;
    return { seen: isOk ? "stays a text" : `became ${tableText([[value]])}`, isOk };
  });
}

function widenedNameCheck({ outline }: Observed, { sheets }: TrialSheets): CheckResult {
  const named = placeOf(TRIAL_CELLS.named);
  const widened = { ...named, sheet: sheets[0].name, columns: named.columns + 1 };
  const wanted = absoluteFormula(blockAddress(widened));
  const asked = {
    title: "Name",
    tried: "A column was put in behind named cells",
    expected: `the name is ${wanted}`,
  };
  return check(asked, outline, ({ names }) => {
    const formula = names.find(({ name }) => name === TRIAL_NAME)?.formula ?? "nothing";
    return { seen: `the name is ${formula}`, isOk: formula === wanted };
  });
}

function nameElsewhereCheck({ beyond }: Observed): CheckResult {
  const expected = [[...NAMED_COUNTS, ADDED_COUNT].map((count) => count * 200)];
  const asked = {
    title: "Name on another sheet",
    tried: `${NAMED_FORMULA} on a second sheet`,
    expected: tableText(expected),
  };
  return check(asked, beyond, ({ values }) => {
    const seen = [expected[0]!.map((_, index) => values[2]?.[2 + index] ?? "")];
    return { seen: tableText(seen), isOk: isSame(expected, seen) };
  });
}

/** Signs between digits differ from country to country. */
function looksCheck({ shown }: Observed): CheckResult {
  const asked = {
    title: "Number formats",
    tried: `${TRIAL_SHARE} as 0% and ${TRIAL_AMOUNT} as #,##0`,
    expected: "35% and 1,234,567, with the marks of the country",
  };
  return check(asked, shown, ({ texts }) => {
    const [, share = "", amount = ""] = texts[0] ?? [];
    const isOk = /^35\s?%$/.test(share) && /^1\D?234\D?567$/.test(amount) && amount !== String(TRIAL_AMOUNT);
    return { seen: `${share} and ${amount}`, isOk };
  });
}

function chartCheck({ shown }: Observed): CheckResult {
  const expected = [
    [TRIAL_CHART.seriesNames[0]!, ...CHART_VALUES],
    ["on", ...CHART_LABELS],
  ];
  const asked = {
    title: "Chart",
    tried: "A chart over a formula that spills",
    expected: `one series: ${tableText(expected)}`,
  };
  return check(asked, shown, ({ charts }) => {
    const series = charts.flatMap((chart) => chart.series);
    const seen = series.flatMap(({ name, values, labels }) => [
      [name, ...values.map(Number)],
      ["on", ...labels],
    ]);
    const isOk = seen.length === expected.length && isSame(expected, seen) && isSame(seen, expected);
    return { seen: series.length === 1 ? `one series: ${tableText(seen)}` : tableText(seen), isOk };
  });
}

function placeOf(range: string) {
  return parseBlockAddress(`Sheet!${range}`);
}
