import {
  EXPECTED_MEASURES,
  type ExpectedMeasure,
  SINGLE_MEASURES,
  type SingleMeasure,
  SPREAD_MEASURES,
  type SpreadMeasure,
} from "../../model/decision/measures";
import type { Reference, ReferenceRow } from "./reference";

type MeasureName = ExpectedMeasure | SpreadMeasure | SingleMeasure;

/** What each measure is, in one or two sentences. */
export const MEASURE_MEANINGS: Readonly<Record<MeasureName, string>> = {
  cash: "What you expect to pay: invoices, fees, onboarding, tools bought separately, own staff.",
  time: "The value of the work that is lost while people wait or work slowly, and of your own administration. Nobody sends an invoice for it.",
  risk: "The expected loss from security events and lost data: rare, and large when it happens.",
  total: "Cash, time and risk together. The verdict compares totals, unless you weigh bad years too.",
  "downtime hours":
    "Hours in which somebody waits or is being helped, counted once per incident, not once per person.",
  sd: "Standard deviation: how far years usually lie from the expected amount.",
  p5: "A very good year: only one year in twenty costs no more than this.",
  p50: "The middle year: half of the years cost no more.",
  p80: "A budget that holds in four years of five.",
  p95: "A bad year: one year in twenty costs more.",
  p99: "A very bad year: one year in a hundred costs more.",
  tail95: "The mean of the worst year in twenty (expected shortfall): how bad a bad year is once it comes.",
  "budget miss":
    "The probability that the year's cash exceeds the budget by more than a tenth. The budget is the input _Budget cap_, or the option's own expected cash.",
  npv: "The expected cash of the whole term in today's money: later payments count less, at the discount rate.",
  "exit cost":
    "What leaving the contract after month 12 costs: fees during notice, exit fee, change of provider.",
};

const row = (name: MeasureName, unit: string): ReferenceRow => ({
  id: name.replaceAll(" ", "-"),
  cells: [`\`${name}\``, MEASURE_MEANINGS[name], unit],
});

const unitOf = (name: ExpectedMeasure) => (name === "downtime hours" ? "hours" : "money");

const COLUMNS = ["measure", "what it is", "unit"];

/** Every row of SUPPORT_COMPARE in words. */
export const MEASURE_REFERENCE: Reference = {
  name: "measures",
  title: "Measures",
  description:
    "Every row of SUPPORT_COMPARE in words: what it measures, in which unit, and how to ask for it.",
  introduction: [
    "These are the rows of [`SUPPORT_COMPARE`](functions.md#support_compare), and the names that [`SUPPORT_COST`](functions.md#support_cost), [`SUPPORT_SCENARIOS`](functions.md#support_scenarios), [`SUPPORT_GRID`](functions.md#support_grid) and [`SUPPORT_QUOTES`](functions.md#support_quotes) take as their measure. Measures are for months 1 to 12, whatever the term.",
    'With `term ` before it a measure is for all months of the term: `"term cash"`, `"term p80"`. With `cash ` before it a measure of good and bad years is for cash alone: `"cash p80"` is a cash budget that holds in four years of five, `"term cash p95"` a bad term. The last row of `SUPPORT_COMPARE`, _method_, says whether the figures of an option are exact or approximate, and by about how much.',
  ],
  sections: [
    {
      heading: "Expected amounts",
      columns: COLUMNS,
      rows: EXPECTED_MEASURES.map((name) => row(name, unitOf(name))),
    },
    {
      heading: "Good and bad years",
      columns: COLUMNS,
      rows: SPREAD_MEASURES.map((name) => row(name, "money")),
    },
    {
      heading: "Measures without a term",
      columns: COLUMNS,
      rows: SINGLE_MEASURES.map((name) => row(name, name === "budget miss" ? "probability" : "money")),
    },
  ],
};
