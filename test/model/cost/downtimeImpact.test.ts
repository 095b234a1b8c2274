import { downtimeImpact } from "../../../src/model/cost/downtimeImpact";
import { DEFAULT_SCENARIO, type Scenario } from "../../../src/model/assumptions/scenario";
import { staffCost } from "../../../src/model/cost/staffCost";
import { months } from "../../../src/model/cost/timeline";

const office: Scenario = {
  ...DEFAULT_SCENARIO,
  users: 20,
  userGrowth: 0,
  loadedHourlyWage: 50,
  wageIncrease: 0.1,
  affectedShareP1: 0.9,
  affectedShareP2: 0.3,
  affectedPeopleP3: 2,
  affectedPeopleP4: 1,
  productivityLossP1: 0.8,
  productivityLossP2: 0.6,
  productivityLossP3: 0.4,
  productivityLossP4: 0.2,
  recoveryHoursPerHourDown: 0.5,
  recoveryLoss: 0.25,
  annualRevenue: 2_000_000,
  businessHoursPerYear: 2000,
  revenueDependence: 0.4,
  recapturedRevenue: 0.5,
  grossMargin: 0.3,
};
const term = months(office, 25);

describe("an hour of downtime", () => {
  it("costs the wages of those held up, by class", () => {
    const work = (["P1", "P2", "P3", "P4"] as const).map(
      (severity) => downtimeImpact(office, severity, term[0]!).work,
    );
    const expected = [0.9 * 20 * 50 * 0.8, 0.3 * 20 * 50 * 0.6, 2 * 50 * 0.4, 1 * 50 * 0.2];
    work.forEach((each, index) => expect(each).toBeCloseTo(expected[index]!, 8));
  });

  it("has slow hours after outages only, and stops revenue only in a P1", () => {
    const [first] = term;
    expect(downtimeImpact(office, "P1", first!).recovery).toBeCloseTo(0.9 * 20 * 50 * 0.5 * 0.25, 8);
    expect(downtimeImpact(office, "P2", first!).recovery).toBeCloseTo(0.3 * 20 * 50 * 0.5 * 0.25, 8);
    expect(downtimeImpact(office, "P1", first!).margin).toBeCloseTo(1000 * 0.4 * 0.5 * 0.3, 8);
    expect(downtimeImpact(office, "P2", first!).margin).toBe(0);
    for (const severity of ["P3", "P4"] as const)
      expect(downtimeImpact(office, severity, first!)).toMatchObject({ recovery: 0, margin: 0 });
  });

  it("grows with wages at each anniversary, as own technicians do", () => {
    const at = (month: number) => downtimeImpact(office, "P3", term[month - 1]!).work;
    expect([at(12), at(13), at(25)].map((each) => each / at(1))).toEqual([
      1,
      expect.closeTo(1.1, 10),
      expect.closeTo(1.21, 10),
    ]);
    expect(staffCost(office, 2, term[24]!) / staffCost(office, 2, term[0]!)).toBeCloseTo(1.21, 10);
  });
});
