import { blockHoursContract } from "../../../src/model/contracts/blockHoursContract";
import { coManagedContract } from "../../../src/model/contracts/coManagedContract";
import { CONTRACTS, contractOf } from "../../../src/model/contracts/contracts";
import { inHouseContract } from "../../../src/model/contracts/inHouseContract";
import { managedContract } from "../../../src/model/contracts/managedContract";
import { firstYearCost } from "../../../src/model/decision/compareOptions";
import type { Contract } from "../../../src/model/contracts/contract";
import { monthCosts, optionCost } from "../../../src/model/cost/optionCost";
import { expectedOverage, expectedPoolUsage } from "../../../src/model/spread/poolUsage";
import { PRESETS, presetScenario } from "../../../src/model/assumptions/presets";
import { fieldIssue } from "../../../src/model/assumptions/fieldLimits";
import { FIELD_NAMES, type FieldName, type Scenario } from "../../../src/model/assumptions/scenario";
import { TYPICAL_SCENARIO } from "../typicalScenario";
import { PRIORITIES } from "../../../src/model/assumptions/scenarioField";
import { months } from "../../../src/model/cost/timeline";

const flat: Scenario = { ...TYPICAL_SCENARIO, userGrowth: 0 };

function line(contract: Contract, changes: Partial<Record<FieldName, number>>, label: string): number {
  return firstYearCost(contract, { ...flat, ...changes }).lines.find((each) => each.label === label)!.amount;
}

describe("every contract", () => {
  it.each(CONTRACTS.map((contract) => [contract.option, contract] as const))(
    "%s handles every incident in ways whose shares add up to 1",
    (_, contract) => {
      for (const severity of PRIORITIES) {
        const ways = contract.handlings(flat, severity, months(flat, 1)[0]!);
        expect(ways.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }
    },
  );

  it.each(CONTRACTS.map((contract) => [contract.option, contract] as const))(
    "%s has lines with a label of their own each",
    (_, contract) => {
      const labels = firstYearCost(contract, flat).lines.map(({ label }) => label);
      expect(labels).not.toContain("");
      expect(new Set(labels).size).toBe(labels.length);
    },
  );

  it("is found by its name", () => {
    expect(contractOf("in-house")).toBe(inHouseContract);
    expect(() => contractOf("barter" as "in-house")).toThrow(RangeError);
  });
});

describe("managed", () => {
  it("adds the premium of a short term to its fees", () => {
    const premiums = { termPremium12: 0.2, termPremium1: 0.25 };
    const fees = (termMonths: number) => line(managedContract, { ...premiums, termMonths }, "Managed fees");
    expect(fees(36)).toBe(25 * 150 * 12);
    expect(fees(35)).toBeCloseTo(25 * 150 * 12 * 1.2, 8);
    expect(fees(12)).toBeCloseTo(25 * 150 * 12 * 1.2, 8);
    expect(fees(11)).toBeCloseTo(25 * 150 * 12 * 1.25, 8);
  });

  it("charges devices, servers, sites and the flat part, and bills a minimum of users", () => {
    const changes = {
      managedFeePerDevice: 10,
      managedFeePerServer: 100,
      managedFeePerSite: 50,
      managedFlatFee: 7,
      minimumUsers: 40,
    };
    expect(line(managedContract, changes, "Managed fees")).toBeCloseTo(
      12 * (40 * 150 + 25 * 1.2 * 10 + 100 + 50 + 7),
      8,
    );
  });

  it("charges hours beyond the included ones: all of them when hardly any are included", () => {
    const changes = { includedHoursPerMonth: 1e-6, rampMonths: 0, changeIncidentShare: 0 };
    const hours = 25 * 0.25 * 12 * 0.65 * 1.3775;
    expect(line(managedContract, changes, "Hours beyond those paid for")).toBeCloseTo(
      (hours - 12e-6) * 150,
      3,
    );
  });

  it("charges less for hours the more are included, and never less than nothing", () => {
    const at = (includedHoursPerMonth: number) =>
      line(managedContract, { includedHoursPerMonth }, "Hours beyond those paid for");
    expect(at(5)).toBeGreaterThan(at(8));
    expect(at(8)).toBeGreaterThan(at(20));
    expect(at(1000)).toBeLessThan(0.001);
  });
});

describe("block hours", () => {
  it("buys as many whole blocks as the expected hours fill", () => {
    const drawn = expectedPoolUsage(blockHoursContract, flat, 0);
    const blocks = Math.floor(drawn / 20);
    expect(blocks).toBeGreaterThan(3);
    expect(line(blockHoursContract, {}, "Prepaid blocks")).toBeCloseTo(blocks * 20 * 150 * 0.85, 8);
  });

  it("buys only the part of a block that the term leaves", () => {
    const half = { ...flat, blocksPerYear: 4, termMonths: 18 };
    const costs = monthCosts(blockHoursContract, half, months(half, 18));
    const sum = (label: string, from: number, to: number) =>
      optionCost(blockHoursContract, costs.slice(from, to)).lines.find((each) => each.label === label)!
        .amount;
    const step = 1 + flat.hourlyRateIncrease;
    expect(sum("Prepaid blocks", 12, 18)).toBeCloseTo(2 * 20 * 150 * 0.85 * step, 8);
    const overage = expectedOverage(blockHoursContract, half, months(half, 18).slice(12));
    const all = overage.reduce((total, each) => total + each, 0);
    expect(all).toBeGreaterThan(0);
    expect(sum("Hours beyond those paid for", 12, 18)).toBeCloseTo(all, 8);
  });

  it("charges hours beyond a block in the months in which they happen", () => {
    const costs = monthCosts(blockHoursContract, flat, months(flat, 12));
    const overage = costs.map(
      ({ lines }) => lines.find((each) => each.label === "Hours beyond those paid for")!.amount,
    );
    for (let month = 1; month < 12; month++) expect(overage[month]).toBeGreaterThan(overage[month - 1]!);
    // Six blocks of twenty hours are hardly ever used up in the first month.
    expect(overage[0]).toBeLessThan(0.01 * overage[11]!);
  });

  it("pays a block that expires in half a year in two halves", () => {
    const { lines } = firstYearCost(blockHoursContract, { ...flat, blocksPerYear: 4, blockExpiryMonths: 6 });
    expect(lines.find(({ label }) => label === "Prepaid blocks")!.amount).toBeCloseTo(4 * 20 * 150 * 0.85, 8);
    const fees = months(flat, 12).map(
      (month) =>
        blockHoursContract.fees({ ...flat, blocksPerYear: 4, blockExpiryMonths: 6 }, month)[0]!.amount,
    );
    expect(fees.map((fee) => fee > 0)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => m === 1 || m === 7),
    );
  });

  it("loses more hours the sooner they expire", () => {
    const overage = (blockExpiryMonths: number) =>
      line(blockHoursContract, { blocksPerYear: 6, blockExpiryMonths }, "Hours beyond those paid for");
    expect(overage(3)).toBeGreaterThan(overage(6));
    expect(overage(6)).toBeGreaterThan(overage(12));
    expect(overage(24)).toBe(overage(12));
  });

  it("draws more hours after hours and for P1", () => {
    const draw = (changes: Partial<Record<FieldName, number>>) =>
      expectedPoolUsage(blockHoursContract, { ...flat, ...changes }, 0);
    const even = { blockDrawMultiplierAfterHours: 1, blockDrawMultiplierP1: 1 };
    const billed = draw(even);
    expect(draw({ ...even, blockDrawMultiplierAfterHours: 1.5 })).toBeCloseTo(billed * (1 + 0.15 * 0.5), 8);
    expect(draw({ ...even, blockDrawMultiplierP1: 2 })).toBeGreaterThan(billed);
  });
});

describe("own staff", () => {
  it("costs loaded salary, training and replacement", () => {
    const perTechnician = 69000 * (1.4 + 0.2 * 0.3) + 5000;
    expect(line(inHouseContract, {}, "Own technicians")).toBeCloseTo(perTechnician, 8);
    expect(line(inHouseContract, { users: 90 }, "Own technicians")).toBeCloseTo(1.5 * perTechnician, 8);
    expect(line(coManagedContract, {}, "Own technicians")).toBeCloseTo(0.5 * perTechnician, 8);
  });

  it("needs tools by the year, at the price steps of bought services", () => {
    expect(line(inHouseContract, { inHouseToolsPerYear: 6000 }, "Tools for own staff")).toBeCloseTo(6000, 8);
    const second = months(flat, 13)[12]!;
    const fees = inHouseContract.fees(
      { ...flat, inHouseToolsPerYear: 6000, servicesPriceIncrease: 0.1 },
      second,
    );
    expect(fees[1]!.amount).toBeCloseTo(500 * 1.1, 8);
  });

  it("buys what nobody covers as break-fix", () => {
    const all = line(contractOf("break-fix"), {}, "Invoices for incidents");
    expect(line(inHouseContract, {}, "Invoices for incidents")).toBeCloseTo(0.2 * all, 6);
    expect(line(inHouseContract, { uncoveredShare: 0 }, "Invoices for incidents")).toBe(0);
  });
});

describe("co-managed", () => {
  const changes = { coManagedFeePerUser: 60, onboardingMonths: 1.5, outOfScopeShare: 0.1 };

  it("charges a fee by the user, onboarding once, and work out of scope on top", () => {
    expect(line(coManagedContract, changes, "Co-managed fees")).toBeCloseTo(12 * 25 * 60, 8);
    expect(line(coManagedContract, changes, "Onboarding")).toBeCloseTo(1.5 * 25 * 60, 8);
    expect(line(coManagedContract, changes, "Out-of-scope work")).toBeCloseTo(0.1 * 12 * 25 * 60, 8);
  });

  it("raises its fee at each anniversary", () => {
    const scenario = { ...flat, ...changes, managedFeeIncrease: 0.05 };
    const fees = months(scenario, 25).map((month) => coManagedContract.fees(scenario, month)[0]!.amount);
    expect(fees[11]).toBeCloseTo(25 * 60, 8);
    expect(fees[12]).toBeCloseTo(25 * 60 * 1.05, 8);
    expect(fees[24]).toBeCloseTo(25 * 60 * 1.05 ** 2, 8);
  });
});

describe("presets", () => {
  it.each(PRESETS.map((preset) => [preset.name, preset] as const))(
    "%s is a plausible scenario",
    (_, preset) => {
      const scenario = presetScenario(preset);
      for (const name of FIELD_NAMES) expect(fieldIssue(name, scenario[name])?.kind).not.toBe("error");
      expect(preset.source).not.toBe("");
    },
  );
});
