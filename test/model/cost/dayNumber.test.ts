import { isoDay } from "../../../src/model/cost/calendarMonth";
import { dayNumber, dayTime } from "../../../src/model/cost/dayNumber";

describe("days as Excel counts them", () => {
  it("count 1 March 1900 as 61, for Excel has a 29 February before it", () => {
    expect(dayNumber(Date.UTC(1900, 2, 1))).toBe(61);
    expect(dayTime(61)).toBe(Date.UTC(1900, 2, 1));
  });

  it("have the time of day as their fraction", () => {
    expect(dayNumber(Date.UTC(2027, 0, 1, 18))).toBe(46_388.75);
  });

  it("are the days of the model's own calendar", () => {
    for (const day of [61, 36_585, 46_388, 73_050])
      expect(new Date(dayTime(day)).toISOString().slice(0, 10)).toBe(isoDay(day));
  });
});
