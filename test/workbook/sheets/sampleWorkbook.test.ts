import { PRESETS, presetScenario } from "../../../src/model/assumptions/presets";
import { readAssumptions } from "../../../src/model/assumptions/readAssumptions";
import { DEFAULT_SCENARIO, FIELD_NAMES, SCENARIO_FIELDS } from "../../../src/model/assumptions/scenario";
import { fitEvidence } from "../../../src/model/evidence/evidenceFit";
import { readEvidence } from "../../../src/model/evidence/table/readEvidence";
import { isOwnFigure } from "../../../src/model/decision/sensitivity";
import { COMPARE_ROWS } from "../../../src/workbook/sheets/comparisonResults";
import { SAMPLE_WORKBOOK } from "../../../src/workbook/sheets/sampleWorkbook";
import type { CellContent, SheetContent } from "../../../src/workbook/port/sheetContent";
import { sampleInvoices } from "../../../src/workbook/sheets/sampleInvoices";
import { SAMPLE_SCENARIOS } from "../../../src/workbook/sheets/sampleScenarios";
import { sampleTickets } from "../../../src/workbook/sheets/sampleTickets";
import { ASSUMPTIONS_NAME } from "../../../src/workbook/port/workbook";

const sheetNamed = (name: string) => SAMPLE_WORKBOOK.find((sheet) => sheet.name === name)!;
const [comparison, budget, evidence] = [
  sheetNamed("Comparison"),
  sheetNamed("Budget"),
  sheetNamed("Evidence"),
];

interface Place {
  readonly row: number;
  readonly column: number;
}

const place = (name: string): Place => {
  const [, letters, digits] = /^\$?([A-Z])\$?([0-9]+)$/.exec(name)!;
  return { row: Number(digits) - 1, column: letters!.charCodeAt(0) - 65 };
};

const corners = (range: string): readonly [Place, Place] => {
  const [first, last = first] = range.split(":");
  return [place(first!), place(last!)];
};

const formulas = ({ rows }: SheetContent) =>
  rows.flatMap((cells, row) =>
    cells.flatMap((content: CellContent, column) =>
      content !== null && typeof content === "object" ? [{ row, column, formula: content.formula }] : [],
    ),
  );

/** References inside the sheet; texts in quotes, other sheets and function names left out. */
const references = (formula: string): string[] =>
  formula
    .replace(/"[^"]*"|[A-Z][a-z]+![A-Z0-9]+/g, "")
    .match(/\$?[A-Z]\$?[0-9]+(:\$?[A-Z]\$?[0-9]+)?(?![A-Z0-9_(])/g) ?? [];

/** Cells that stay empty until one of these fills them. */
const SPILLS =
  /^=(SUPPORT_SCENARIOS|SUPPORT_COMPARE|SUPPORT_CHECK|SUPPORT_QUOTES|BREAKFIX_COST\([A-Z]+[0-9]+:)/;

describe("the sample workbook", () => {
  it("has the sheets that a newcomer needs", () => {
    expect(SAMPLE_WORKBOOK.map(({ name }) => name)).toEqual([
      "Comparison",
      "Decision",
      "Quotes",
      "Budget",
      "Evidence",
      "Presets",
    ]);
  });

  it.each(SAMPLE_WORKBOOK.map((sheet) => [sheet.name, sheet] as const))(
    "refers in %s to no cell that is empty or absent",
    (_, sheet) => {
      const spillRows = formulas(sheet)
        .filter(({ formula }) => SPILLS.test(formula))
        .map(({ row, column }) => ({ row, column }));
      const isFilled = ({ row, column }: Place) =>
        (sheet.rows[row]?.[column] ?? null) !== null ||
        spillRows.some(
          (spill) => row >= spill.row && row < spill.row + COMPARE_ROWS.length && column >= spill.column,
        );
      for (const { formula } of formulas(sheet)) {
        const missing = references(formula).filter((each) => !corners(each).every(isFilled));
        expect([formula, missing]).toEqual([formula, []]);
      }
    },
  );

  it("has no text that crosses the line beside frozen columns", () => {
    // A title is bold and half as large again as the font that widths are counted in.
    const width = (text: string, isTitle: boolean) => text.length * (isTitle ? 1.75 : 1);
    for (const { name, rows, columnWidths, frozenColumns, frozenRows } of SAMPLE_WORKBOOK)
      rows.slice(0, frozenRows).forEach((cells, row) => {
        const last = cells[frozenColumns - 1];
        if (typeof last === "string")
          expect([name, last, width(last, row === 0) <= columnWidths[frozenColumns - 1]!]).toEqual([name, last, true]); // prettier-ignore
      });
  });

  it.each(["Comparison", "Quotes", "Budget", "Presets"])("shows the currency of all money in %s", (name) => {
    const { rows, formats } = sheetNamed(name);
    const units = rows.flatMap((cells, row) => {
      const unit = cells.find((cell) => typeof cell === "string" && /^money( per|$)/.test(cell));
      return unit === undefined ? [] : [row];
    });
    expect(units.length).toBeGreaterThan(4);
    for (const row of units) {
      const own = formats.filter(({ range, numberFormat }) => {
        const [first, last] = corners(range);
        return numberFormat !== undefined && first.row <= row && row <= last.row;
      });
      expect([row, own.map(({ numberFormat }) => numberFormat![0])]).toEqual([row, own.map(() => "$")]);
      expect(own.length).toBeGreaterThan(0);
    }
  });

  it("has looks and room ready for the results of scenarios that are added", () => {
    const header = comparison.formats.find(({ range }) => range.startsWith("B4:"))!;
    expect([header.role, corners(header.range)[1].column]).toEqual(["heading", 12]);
    const options = comparison.formats.find(({ range }) => range.startsWith("B5:"))!;
    expect(options).toMatchObject({ range: "B5:M9", numberFormat: "$#,##0;[Red]($#,##0)" });
  });

  it("is the same every time", () => {
    expect([sampleTickets(), sampleInvoices()]).toEqual([sampleTickets(), sampleInvoices()]);
  });

  it("names ranges that lie inside their sheet", () => {
    for (const { rows, names } of SAMPLE_WORKBOOK)
      for (const { name, range } of names) {
        expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
        expect(corners(range)[1].row).toBeLessThan(rows.length);
      }
  });
});

describe("the Comparison sheet", () => {
  const [first, last] = corners(comparison.names.find(({ name }) => name === ASSUMPTIONS_NAME)!.range);
  const block = comparison.rows
    .slice(first.row, last.row + 1)
    .map((cells) => Array.from({ length: last.column + 1 }, (_, column) => cells[column] ?? null));
  const { scenarios, issues, rows } = readAssumptions(block);

  it("is read without any issue, in three scenarios", () => {
    expect(issues).toEqual([]);
    expect(scenarios.map(({ name }) => name)).toEqual(["Today", "Growing", "Lean"]);
    for (const { outcome, warnings } of scenarios) expect([outcome.ok, warnings]).toEqual([true, []]);
  });

  it("shows every essential input, in the order of the table, with its unit and, if it is not the firm's own figure, its range", () => {
    const shown = [...rows.keys()];
    const essential = FIELD_NAMES.filter((name) => SCENARIO_FIELDS[name].essential);
    expect(shown.filter((name) => SCENARIO_FIELDS[name].essential)).toEqual(essential);
    for (const [name, row] of rows) {
      const { label, unit, min, max } = SCENARIO_FIELDS[name];
      const range = isOwnFigure(name) ? [null, null] : [min, max];
      expect([block[row]![0], ...block[row]!.slice(4, 7)]).toEqual([label, unit, ...range]);
    }
  });

  it("has a number in every input cell", () => {
    for (const row of rows.values())
      for (const value of block[row]!.slice(1, 4)) expect(typeof value).toBe("number");
  });
});

describe("the Decision sheet", () => {
  it("names no scenario by text, so that renaming one leaves it right", () => {
    const texts = formulas(sheetNamed("Decision")).flatMap(({ formula }) => formula.match(/"[^"]+"/g) ?? []);
    expect(texts).toEqual([`"total"`]);
  });
});

describe("the Presets sheet", () => {
  it("is a range of assumptions that is read without an error", () => {
    const { rows } = sheetNamed("Presets");
    const formula = rows.flat().find((content) => typeof content === "object" && content !== null) as {
      formula: string;
    };
    const [first, last] = corners(/[(](.*)[)]/.exec(formula.formula)![1]!);
    const { scenarios, issues } = readAssumptions(rows.slice(first.row, last.row + 1));
    expect(issues).toEqual([]);
    expect(scenarios.map(({ name }) => name)).toEqual(PRESETS.map(({ name }) => name));
    scenarios.forEach(({ outcome }, index) => {
      if (!outcome.ok) throw new Error(outcome.issues[0]!.message);
      for (const field of FIELD_NAMES)
        expect(outcome.value[field]).toBeCloseTo(presetScenario(PRESETS[index]!)[field], 9);
    });
  });
});

describe("the Budget sheet", () => {
  it("has one formula shape in each row", () => {
    for (const cells of budget.rows) {
      const months = cells.slice(2, 14).flatMap((content, index) => {
        if (content === null || typeof content !== "object") return [];
        const letter = String.fromCharCode(67 + index);
        return [content.formula.replace(new RegExp(`(?<![A-Z$])${letter}(?=[0-9])`, "g"), "#")];
      });
      if (months.length === 12) expect(new Set(months).size).toBe(1);
    }
  });

  it("has no constant inside its formulas except month numbers and the months of a year", () => {
    for (const { formula } of formulas(budget)) {
      const bare = formula.replace(/"[^"]*"/g, "").replace(/\$?[A-Z]\$?[0-9]+/g, "");
      const constants = (bare.match(/(?<![A-Z_])[0-9.]+/g) ?? []).filter((each) => each !== "1");
      if (!formula.startsWith("=EDATE")) expect([formula, constants]).toEqual([formula, []]);
    }
  });
});

describe("the Evidence sheet", () => {
  const history = sampleTickets();
  const invoices = sampleInvoices();

  it("covers 24 months with plausible tickets", () => {
    expect(history.length).toBeGreaterThan(150);
    expect(history.length).toBeLessThan(350);
    const days = history.map(({ opened }) => opened);
    expect(Math.max(...days) - Math.min(...days)).toBeGreaterThan(23 * 30);
    expect(Math.max(...days) - Math.min(...days)).toBeLessThan(24 * 31);
  });

  it("rounds hours to quarters and resolves after opening, on working days", () => {
    for (const { opened, resolved, hours } of history) {
      expect(hours * 4).toBe(Math.round(hours * 4));
      expect(hours).toBeGreaterThan(0);
      expect(resolved).toBeGreaterThan(opened);
      for (const day of [opened, resolved]) expect(Math.floor(day) % 7).toBeGreaterThan(1);
    }
  });

  it("is written into the sheet in full", () => {
    expect(evidence.rows.length).toBe(history.length + 4);
    expect(evidence.rows.filter((cells) => typeof cells[7] === "number")).toHaveLength(invoices.length);
  });

  it("has a year of invoices that the sample's own terms explain", () => {
    const { values } = SAMPLE_SCENARIOS.find(({ name }) => name === "Today")!;
    const terms = { ...DEFAULT_SCENARIO, ...values };
    const perYear = 12 * terms.users * terms.incidentsPerUserPerMonth;
    expect(invoices.length / perYear).toBeGreaterThan(0.8);
    expect(invoices.length / perYear).toBeLessThan(1.2);
    const rows = evidence.rows.slice(4).flatMap((cells) => (typeof cells[7] === "number" ? [cells] : []));
    const read = readEvidence({
      values: [evidence.rows[3]!.slice(7, 15), ...rows.map((cells) => cells.slice(7, 15))],
    });
    if (!read.ok) throw new Error(read.issues[0]!.message);
    expect(read.value.refused).toEqual([]);
    const fit = fitEvidence(read.value, {});
    if (!fit.ok || fit.value.shape !== "invoices") throw new Error("These are invoices.");
    const { paid, modelled } = fit.value.reconciliation!;
    expect(Math.abs(modelled / paid - 1)).toBeLessThan(0.1);
    const {
      lastRate,
      tripFee,
      afterHoursMultiplier,
      incrementHours,
      minimumHoursOnSite,
      minimumHoursRemote,
    } = fit.value.invoices;
    expect([lastRate, tripFee, afterHoursMultiplier]).toEqual([
      terms.hourlyRate,
      terms.tripFee,
      terms.afterHoursMultiplier,
    ]);
    expect([incrementHours, minimumHoursOnSite, minimumHoursRemote]).toEqual([
      terms.incrementHours,
      terms.minimumHoursOnSite,
      terms.minimumHoursRemote,
    ]);
  });
});
