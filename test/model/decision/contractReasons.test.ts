import { comparisonMeasures } from "../../../src/model/decision/comparisonMeasures";
import { contractReasons } from "../../../src/model/decision/contractReasons";
import type { Reason } from "../../../src/model/decision/reason";
import { DEFAULT_SCENARIO, type FieldName } from "../../../src/model/assumptions/scenario";

/** A firm that does not grow, with one incident per user and month, whose years are alike. */
const firm = { ...DEFAULT_SCENARIO, users: 4, userGrowth: 0, incidentsPerUserPerMonth: 1, yearCv: 0 };

function found<Kind extends Reason["kind"]>(kind: Kind, changes: Partial<Record<FieldName, number>> = {}) {
  const all = contractReasons(comparisonMeasures({ ...firm, ...changes }));
  return all.filter((reason): reason is Extract<Reason, { kind: Kind }> => reason.kind === kind);
}

describe("reasons out of the contracts", () => {
  it("give the chance of a month without incidents", () => {
    expect(found("quietMonth")[0]!.figure).toBeCloseTo(Math.exp(-4), 12);
    // A level with cv 1 is exponential: P(none) = 1 / (1 + mean).
    expect(found("quietMonth", { yearCv: 1 })[0]!.figure).toBeCloseTo(1 / 5, 12);
    // cv 1/2: Gamma of shape 4, (1 + 4 / 4)^-4.
    expect(found("quietMonth", { yearCv: 0.5 })[0]!.figure).toBeCloseTo(1 / 16, 12);
  });

  it("name the services that are open and those that are bought, with what they cost", () => {
    const changes = {
      networkMonitoringBreakFix: 0,
      securityManagementBreakFix: 2,
      backupsBreakFix: 1,
      updatesBreakFix: 2,
      helpDeskBreakFix: 0,
      networkMonitoringManaged: 1,
      securityManagementManaged: 1,
      backupsManaged: 2,
      updatesManaged: 0,
      helpDeskManaged: 1,
      securityManagementPrice: 6,
      backupsPrice: 5,
      updatesPrice: 4,
    };
    expect(found("openServices", changes)).toEqual([
      { kind: "openServices", figure: 2, option: "break-fix", services: ["networkMonitoring", "helpDesk"] },
      { kind: "openServices", figure: 1, option: "managed", services: ["updates"] },
    ]);
    const bought = found("boughtServices", changes);
    expect(bought.map(({ option, services }) => [option, services])).toEqual([
      ["break-fix", ["securityManagement", "updates"]],
      ["managed", ["backups"]],
    ]);
    expect(bought[0]!.figure).toBeCloseTo(12 * 4 * (6 + 4), 10);
    expect(bought[1]!.figure).toBeCloseTo(12 * 4 * 5, 10);
  });

  it("count security events: more where services are open, fewer where managed security prevents them", () => {
    const [events] = found("security", {
      securityEventsPerYear: 0.5,
      networkMonitoringBreakFix: 0,
      openMonitoringFactor: 3,
      securityManagementBreakFix: 2,
      updatesBreakFix: 0,
      openUpdatesFactor: 2,
      networkMonitoringManaged: 1,
      securityManagementManaged: 1,
      updatesManaged: 0,
      securityReduction: 0.4,
    });
    expect(events!.breakFix).toBeCloseTo(0.5 * 3 * 2, 12);
    expect(events!.managed).toBeCloseTo(0.5 * 2 * 0.6, 12);
    expect(events!.figure).toBeCloseTo(3 - 0.6, 12);
    expect(found("security", { securityManagementManaged: 2 })[0]!.managed).toBeCloseTo(
      found("security", { securityManagementManaged: 1, securityReduction: 0 })[0]!.managed,
      12,
    );
  });

  it("say what one user less saves: nothing of a fee with a minimum of users", () => {
    const alone = {
      onboardingMonths: 0,
      outOfScopeShare: 0,
      slaCreditShare: 0,
      includedHoursPerMonth: 0,
      managedFeePerUser: 100,
      managedFeePerDevice: 0,
      termMonths: 36,
      adminHoursBreakFix: 0,
      adminHoursManaged: 0,
      backupsManaged: 1,
      securityManagementManaged: 1,
      updatesManaged: 1,
      networkMonitoringManaged: 1,
      helpDeskManaged: 1,
    };
    const [free] = found("oneUserLess", { ...alone, minimumUsers: 0 });
    expect(free!.managed).toBeCloseTo(12 * 100, 8);
    const [bound] = found("oneUserLess", { ...alone, minimumUsers: 10 });
    expect(bound!.managed).toBeCloseTo(0, 8);
    expect(bound!.breakFix).toBeGreaterThan(0);
    expect(bound!.breakFix).toBeCloseTo(free!.breakFix, 8);
    expect(bound!.figure).toBeCloseTo(-bound!.breakFix, 8);
    expect(found("oneUserLess", { users: 1 })).toHaveLength(1);
    expect(found("oneUserLess", { users: 0.5 })).toEqual([]);
  });

  it("remark on a minimum of users only where it exceeds the users", () => {
    expect(found("minimumUsers", { minimumUsers: 10 })).toEqual([
      { kind: "minimumUsers", figure: 6, minimum: 10 },
    ]);
    expect(found("minimumUsers", { minimumUsers: 4 })).toEqual([]);
  });

  it("weigh the scores beyond money", () => {
    const scores = {
      controlWeight: 3,
      controlScoreBreakFix: 4,
      controlScoreManaged: 2,
      flexibilityWeight: 1,
      flexibilityScoreBreakFix: 0,
      flexibilityScoreManaged: 4,
      strategyWeight: 0,
      complianceWeight: 0,
    };
    expect(found("quality", scores)[0]).toEqual({
      kind: "quality",
      figure: 0.5,
      breakFix: (3 * 4) / 4,
      managed: (3 * 2 + 4) / 4,
    });
    const unweighed = { ...scores, controlWeight: 0, flexibilityWeight: 0 };
    expect(found("quality", unweighed)[0]).toMatchObject({ breakFix: 0, managed: 0 });
  });

  it("tell fixed cash from what depends on incidents", () => {
    const [breakFix, managed] = found("fixedShare", {
      securityManagementBreakFix: 0,
      backupsBreakFix: 0,
      updatesBreakFix: 0,
      networkMonitoringBreakFix: 0,
      helpDeskBreakFix: 0,
      adminHoursBreakFix: 0,
      slaCreditShare: 0,
      includedHoursPerMonth: 0,
    });
    expect(breakFix).toMatchObject({ option: "break-fix", figure: 0 });
    expect(managed).toMatchObject({ option: "managed", figure: 1 });
    const credits = found("fixedShare", { slaCreditShare: 0.1, slaCreditCap: 0.3, slaMissShare: 0.5 })[1]!;
    expect(credits.figure).toBeLessThan(1);
    expect(credits.figure).toBeGreaterThan(0.5);
  });

  it("list what else can be bought, each with its own total and cash", () => {
    const measures = comparisonMeasures(firm);
    const others = found("otherOption");
    expect(others.map(({ option }) => option)).toEqual(["block hours", "co-managed", "in-house"]);
    for (const { option, figure, expectedCash } of others) {
      const { total, cash } = measures.option(option).yearCost();
      expect([figure, expectedCash]).toEqual([total, cash]);
    }
  });

  it("set hours and money of both options against each other", () => {
    const changes = { adminHoursBreakFix: 5, adminHoursManaged: 2 };
    expect(found("admin", changes)[0]!.figure).toBe(12 * 3);
    const measures = comparisonMeasures(firm);
    const [breakFix, managed] = [
      measures.option("break-fix").yearCost(),
      measures.option("managed").yearCost(),
    ];
    const [downtime] = found("downtime");
    expect(downtime!.figure).toBeCloseTo(breakFix.downtimeHours - managed.downtimeHours, 10);
    expect(downtime!.money).toBeCloseTo(breakFix.time - managed.time, 8);
  });
});
