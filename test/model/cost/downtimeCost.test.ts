import { downtimeCost } from "../../../src/model/cost/downtimeCost";

const none = {
  incidents: 3,
  hoursDownPerIncident: 2,
  peopleAffected: 5,
  hourlyWage: 40,
  productivityLoss: 0.5,
  revenuePerHour: 0,
  revenueLoss: 0,
  recaptured: 0,
  grossMargin: 0,
  recoveryHours: 0,
  recoveryLoss: 0,
};

describe("the cost of downtime", () => {
  it("is the lost part of the affected people's wages", () => {
    expect(downtimeCost(none)).toBe(3 * 2 * 5 * 40 * 0.5);
  });

  it("adds the margin of revenue that stops and does not come back", () => {
    const revenue = { revenuePerHour: 1000, revenueLoss: 0.2, recaptured: 0.25, grossMargin: 0.6 };
    expect(downtimeCost({ ...none, ...revenue })).toBeCloseTo(3 * 2 * (100 + 1000 * 0.2 * 0.75 * 0.6), 10);
    expect(downtimeCost({ ...none, ...revenue, recaptured: 1 })).toBe(downtimeCost(none));
  });

  it("adds slow hours after each incident, however long it lasted", () => {
    const recovery = { recoveryHours: 1.5, recoveryLoss: 0.2 };
    const slow = 3 * 1.5 * 5 * 40 * 0.2;
    expect(downtimeCost({ ...none, ...recovery })).toBeCloseTo(3 * 2 * 100 + slow, 10);
    expect(downtimeCost({ ...none, ...recovery, hoursDownPerIncident: 0 })).toBeCloseTo(slow, 10);
  });
});
