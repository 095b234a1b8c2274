import { layoutError } from "./assumptionsLayout";
import { type Issue, issueOf } from "./issue";
import { ISSUE_SENTENCES } from "./issueSentences";
import { type Scenario, SCENARIO_FIELDS } from "./scenario";
import { FEE_BANDS, PRIORITIES } from "./scenarioField";

const MANAGED_FEES = [
  "managedFeePerUser",
  "managedFeePerDevice",
  "managedFeePerServer",
  "managedFeePerSite",
  "managedFlatFee",
] as const;
/** A whole and its parts may differ by the digits that a sheet shows. */
export const AGREEMENT = 1e-6;

/** What is wrong or odd about inputs that must go together. */
export function scenarioIssues(scenario: Scenario): readonly Issue[] {
  return [...mixIssues(scenario), ...feeIssues(scenario), ...feeBandIssues(scenario)];
}

/** A managed contract without any fee is an empty cell, not a gift. */
function feeIssues(scenario: Scenario): Issue[] {
  const fees = MANAGED_FEES.map((name) => scenario[name]);
  return fees.some((fee) => fee > 0) ? [] : [layoutError(SCENARIO_FIELDS.managedFeePerUser.label, ["fees"])];
}

/** Bands follow each other without a gap, and every band in use has a fee. */
function feeBandIssues(scenario: Scenario): Issue[] {
  return FEE_BANDS.flatMap((band, index): Issue[] => {
    const start = scenario[`usersBeforeFeeBand${band}`];
    const fee = scenario[`feeInBand${band}`];
    const { label } = SCENARIO_FIELDS[`usersBeforeFeeBand${band}`];
    const feeLabel = SCENARIO_FIELDS[`feeInBand${band}`].label;
    if (start === 0) return fee === 0 ? [] : [layoutError(label, ["bandStart", label, feeLabel])];
    const previous = index === 0 ? 0 : scenario[`usersBeforeFeeBand${FEE_BANDS[index - 1]!}`];
    const isGap = index > 0 && previous === 0;
    if (isGap || start <= previous) return [layoutError(label, ["bandOrder", label, start, previous])];
    return fee === 0 ? [layoutError(feeLabel, ["bandFee", feeLabel])] : [];
  });
}

function mixIssues(scenario: Scenario): Issue[] {
  const sum = PRIORITIES.reduce((total, priority) => total + scenario[`severityShare${priority}`], 0);
  if (Math.abs(sum - 1) <= AGREEMENT) return [];
  const about = { kind: "warning", subject: "Share of incidents" } as const;
  return [issueOf(ISSUE_SENTENCES, about, ["mix", Number(sum.toPrecision(6))])];
}
