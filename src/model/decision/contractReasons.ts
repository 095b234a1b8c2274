import { firstYearCost } from "./compareOptions";
import type { OptionCost } from "./comparison";
import type { ComparisonMeasures } from "./comparisonMeasures";
import { breakFixContract } from "../contracts/breakFixContract";
import { managedContract } from "../contracts/managedContract";
import { expectedExitCost, firstYearExitCost } from "../cost/exitCost";
import { allIncidents } from "../cost/incidentDemand";
import { exactReasons } from "./exactReasons";
import type { Reason, TwoOptions } from "./reason";
import { securityEventsPerYear } from "../cost/risk";
import type { OptionMeasures } from "./measures";
import type { Scenario } from "../assumptions/scenario";
import type { OptionSuffix } from "../assumptions/scenarioField";
import {
  boughtServices,
  type Service,
  SERVICES,
  type ServiceStatus,
  serviceStatus,
} from "../assumptions/services";
import { months } from "../cost/timeline";
import { levelCv } from "../spread/levelCv";

const QUALITIES = ["control", "flexibility", "strategy", "compliance"] as const;
/** Lines of cash that do not depend on what happens. */
const VARIABLE_LINES = new Set(["Invoices for incidents", "Hours beyond those paid for", "Service credits"]);

/** Reasons from the contracts: commitments, open risks, and what money does not show. */
export function contractReasons(measures: ComparisonMeasures): readonly Reason[] {
  const { scenario } = measures;
  const breakFix = measures.option("break-fix").yearCost();
  const managed = measures.option("managed").yearCost();
  return [
    fixedShare("break-fix", breakFix),
    fixedShare("managed", managed),
    { kind: "quietMonth", figure: quietMonth(scenario) },
    {
      kind: "downtime",
      figure: breakFix.downtimeHours - managed.downtimeHours,
      breakFix: breakFix.downtimeHours,
      managed: managed.downtimeHours,
      money: breakFix.time - managed.time,
    },
    { kind: "admin", figure: 12 * (scenario.adminHoursBreakFix - scenario.adminHoursManaged) },
    security(scenario),
    ...serviceReasons(scenario),
    { kind: "exit", figure: firstYearExitCost(scenario), expected: expectedExitCost(scenario) },
    {
      kind: "termPremium",
      figure: scenario.termPremium1,
      atYear: scenario.termPremium12,
      termMonths: scenario.termMonths,
    },
    ...minimumUsers(scenario),
    ...oneUserLess(scenario, breakFix, managed),
    quality(scenario),
    ...measures.options
      .slice(2)
      .flatMap((own) => exactReasons({ about: "otherOption", error: 0 }, () => [otherOption(own)])),
  ];
}

/** Expected costs hold the overage of a pool, which comes from a distribution. */
function otherOption(own: OptionMeasures): Reason {
  const { option, total, cash } = own.yearCost();
  return { kind: "otherOption", figure: total, option, expectedCash: cash };
}

function fixedShare(option: TwoOptions, { cash, lines }: OptionCost): Reason {
  const variable = lines
    .filter(({ label, category }) => category === "cash" && VARIABLE_LINES.has(label))
    .reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  return { kind: "fixedShare", figure: cash === 0 ? 0 : Math.max(0, 1 - variable / cash), option };
}

/** P(no incident in month 1): Poisson with the year's Gamma level, (1 + m v)^(-1 / v). */
function quietMonth(scenario: Scenario): number {
  const mean = allIncidents(scenario, months(scenario, 1)[0]!);
  const variance = levelCv(scenario) ** 2;
  return Math.exp(variance === 0 ? -mean : -Math.log1p(mean * variance) / variance);
}

function security(scenario: Scenario): Reason {
  const breakFix = securityEventsPerYear(scenario, "BreakFix");
  const managed = securityEventsPerYear(scenario, "Managed");
  return { kind: "security", figure: breakFix - managed, breakFix, managed };
}

function servicesWith(scenario: Scenario, option: OptionSuffix, status: ServiceStatus): readonly Service[] {
  return SERVICES.filter((service) => serviceStatus(scenario, service, option) === status);
}

function serviceReasons(scenario: Scenario): Reason[] {
  const options = [
    { option: "break-fix", suffix: "BreakFix" },
    { option: "managed", suffix: "Managed" },
  ] as const;
  const year = months(scenario, 12);
  return options.flatMap(({ option, suffix }): Reason[] => {
    const open = servicesWith(scenario, suffix, "open");
    const bought = servicesWith(scenario, suffix, "bought");
    const price = year.reduce((sum, month) => sum + boughtServices(scenario, suffix, month), 0);
    return [
      { kind: "openServices", figure: open.length, option, services: open },
      { kind: "boughtServices", figure: price, option, services: bought },
    ];
  });
}

/** Only where the contract bills more users than there are. */
function minimumUsers(scenario: Scenario): Reason[] {
  const missing = scenario.minimumUsers - scenario.users;
  return missing > 0 ? [{ kind: "minimumUsers", figure: missing, minimum: scenario.minimumUsers }] : [];
}

/** What shrinking saves: a minimum of users or a flat part keeps managed fees up. */
function oneUserLess(scenario: Scenario, breakFix: OptionCost, managed: OptionCost): Reason[] {
  if (scenario.users < 1) return [];
  const fewer = { ...scenario, users: scenario.users - 1 };
  const saved = {
    breakFix: breakFix.cash - firstYearCost(breakFixContract, fewer).cash,
    managed: managed.cash - firstYearCost(managedContract, fewer).cash,
  };
  return [{ kind: "oneUserLess", figure: saved.managed - saved.breakFix, ...saved }];
}

/** Weighted mean of the scores beyond money, from 0 to 5. */
function qualityScore(scenario: Scenario, option: OptionSuffix): number {
  const weight = QUALITIES.reduce((sum, quality) => sum + scenario[`${quality}Weight`], 0);
  if (weight === 0) return 0;
  const scored = QUALITIES.reduce(
    (sum, quality) => sum + scenario[`${quality}Weight`] * scenario[`${quality}Score${option}`],
    0,
  );
  return scored / weight;
}

function quality(scenario: Scenario): Reason {
  const breakFix = qualityScore(scenario, "BreakFix");
  const managed = qualityScore(scenario, "Managed");
  return { kind: "quality", figure: breakFix - managed, breakFix, managed };
}
