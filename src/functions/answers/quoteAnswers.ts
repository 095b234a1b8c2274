import type { Measure } from "../../model/decision/measures";
import { exitCosts } from "../../model/cost/exitCost";
import { type Scenario, SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { mainFee } from "../../model/contracts/mainFee";
import { breakevenFee } from "../../model/quotes/breakevenFee";
import {
  laterMonthlyCash,
  type Offer,
  offerDifference,
  offersOf,
  ranked,
} from "../../model/quotes/quoteRanking";
import { type Quote, quoteScenario } from "../../model/quotes/quoteScenario";
import { notAvailableError } from "../cells/cellError";
import { orNotAvailable } from "../cells/exactEnough";
import type { Cell, Table } from "./answers";

/** The wording of a measure in a heading. */
function measureLabel(measure: Measure): string {
  const term = measure.kind !== "single" && measure.isTerm ? "term " : "";
  const scope = measure.kind === "spread" && measure.scope === "cash" ? "cash " : "";
  return `${term}${scope}${measure.name}`;
}

const HEADER = [
  "cash of year 1",
  "cash a month afterwards",
  "cash p80",
  "p95",
  "term cash",
  "npv",
  "chance of costing less than break-fix",
  "chance of costing less than the best quote",
  "main fee at which it equals break-fix",
  "cost of leaving after month 12",
  "rank",
  "main fee",
];

/** Break-fix and every quote, the lowest value of the measure first. */
export function quotesTable(scenario: Scenario, quotes: readonly Quote[], measure: Measure): Table {
  const offers = ranked(offersOf(scenario, quotes), measure);
  const best = offers.find(({ quote }) => quote !== undefined)!;
  const breakFix = offers.find(({ quote }) => quote === undefined)!;
  return [
    ["offer", measureLabel(measure), ...HEADER],
    ...offers.map((offer, index) => [
      offer.name,
      orNotAvailable(() => offer.own.value(measure)),
      ...figures(offer),
      chanceOfCostingLess(offer, breakFix, measure),
      chanceOfCostingLess(offer, best, measure),
      winningFee(offer),
      offer.own.value({ kind: "single", name: "exit cost" }),
      index + 1,
      offer.quote ? SCENARIO_FIELDS[mainFee(offer.own.scenario)].label : "",
    ]),
  ];
}

function figures(offer: Offer): readonly Cell[] {
  const { own } = offer;
  const measures: readonly Measure[] = [
    { kind: "spread", name: "p80", scope: "cash", isTerm: false },
    { kind: "spread", name: "p95", scope: "total", isTerm: false },
    { kind: "expected", name: "cash", isTerm: true },
    { kind: "single", name: "npv" },
  ];
  return [
    own.yearCost().cash,
    laterMonthlyCash(offer),
    ...measures.map((each) => orNotAvailable(() => own.value(each))),
  ];
}

/** In the scope and the months of the measure; empty against itself. */
function chanceOfCostingLess(offer: Offer, other: Offer, measure: Measure): Cell {
  if (offer === other) return "";
  const isCash = measure.kind === "spread" ? measure.scope === "cash" : measure.name === "cash";
  const span = {
    scope: isCash ? "cash" : "total",
    isTerm: measure.kind !== "single" && measure.isTerm,
  } as const;
  return orNotAvailable(() => offerDifference(other, offer, span).probabilityOver(0));
}

/** Break-fix has no fee; a quote that costs more even without it has no such price. */
function winningFee({ quote, own: { scenario } }: Offer): Cell {
  if (!quote) return "";
  const fee = mainFee(scenario);
  const { label } = SCENARIO_FIELDS[fee];
  return (
    breakevenFee(scenario, fee) ??
    notAvailableError(`${label} has no breakeven: break-fix is cheaper even without it.`)
  );
}

/** What leaving each quote costs, month by month; empty after its term. */
export function exitTable(scenario: Scenario, quotes: readonly Quote[]): Table {
  const costs = quotes.map((quote) => exitCosts(quoteScenario(scenario, quote)));
  const months = Math.max(...costs.map(({ length }) => length));
  return [
    ["month", ...quotes.map(({ name }) => `exit cost, ${name}`)],
    ...Array.from({ length: months }, (_, index) => [
      index + 1,
      ...costs.map((each) => each[index]?.total ?? ""),
    ]),
  ];
}
