import { presentDay } from "../port/presentDay";
import { contractOf } from "../../model/contracts/contracts";
import { allIncidents } from "../../model/cost/incidentDemand";
import { monthCosts } from "../../model/cost/optionCost";
import type { Scenario } from "../../model/assumptions/scenario";
import { months } from "../../model/cost/timeline";
import type { SheetContent } from "../port/sheetContent";
import { portableBreakevenSheet } from "./portableBreakevenSheet";
import { portableCostsSheet } from "./portableCostsSheet";
import type { PortableScenario } from "./portableFields";
import { portableHoursSheet } from "./portableHoursSheet";
import { portableInputsSheet } from "./portableInputsSheet";
import { MONTHS, portableMonthsSheet } from "./portableMonthsSheet";
import { portableOverviewSheet } from "./portableOverviewSheet";
import { portableYearSheet } from "./portableYearSheet";

/** Nodes of the recursion: its work grows with their square, its step falls with them. */
const YEAR_STEPS = 1000;

export interface PortableRequest {
  readonly scenarios: readonly PortableScenario[];
  /** Number of the first scenario in sheet names and cell names, so that several copies fit in one workbook. */
  readonly firstNumber?: number;
  readonly yearSteps?: number;
  /** Day of the copy, counted from 30 December 1899 as cells count days; today without it. */
  readonly madeOn?: number;
}

/**
 * The comparison of break-fix and managed as sheets of plain formulas, which recalculate without the add-in in
 * Excel 2016 and LibreOffice: an overview, the inputs, and five sheets for each scenario.
 */
export function portableSheets({
  scenarios,
  firstNumber = 1,
  yearSteps = YEAR_STEPS,
  madeOn = presentDay(),
}: PortableRequest): readonly SheetContent[] {
  if (scenarios.length === 0) throw new RangeError("a portable copy needs at least one scenario, got none");
  const own = scenarios.flatMap(({ name, values }, index) => {
    const number = firstNumber + index;
    return [
      portableCostsSheet(`Costs ${number}`, number, name),
      portableMonthsSheet(`Months ${number}`, number, overagePerIncident(values)),
      portableBreakevenSheet(`Breakeven ${number}`, number),
      portableYearSheet(`Year ${number}`, number, yearSteps),
      portableHoursSheet(`Hours ${number}`, number),
    ];
  });
  return [
    portableOverviewSheet(`Portable copy ${firstNumber}`, scenarios, { firstNumber, madeOn }),
    portableInputsSheet(`Inputs ${firstNumber}`, scenarios, firstNumber),
    ...own,
  ];
}

/** Overage per remaining incident, by month, in money: no plain formula gives it. */
function overagePerIncident(scenario: Scenario): readonly number[] {
  if (scenario.includedHoursPerMonth === 0) return [];
  const contract = contractOf("managed");
  return monthCosts(contract, scenario, months(scenario, MONTHS)).map(({ month, lines }) => {
    const { prevented, caused } = contract.incidence(scenario, month);
    const incidents = allIncidents(scenario, month) * (1 - prevented + caused);
    const overage = lines.find(({ label }) => label === "Hours beyond those paid for")!.amount;
    return incidents === 0 ? 0 : overage / incidents;
  });
}
