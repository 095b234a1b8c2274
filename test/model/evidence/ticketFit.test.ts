import { calendarMonth, firstDay } from "../../../src/model/cost/calendarMonth";
import { fitHours } from "../../../src/model/evidence/hoursFit";
import { fitTickets, whyNoHours } from "../../../src/model/evidence/ticketFit";
import type { Ticket, TicketHistory } from "../../../src/model/evidence/ticketHistory";
import { uniforms } from "../../reference/simulatedYears";

/** 1 January 2027 as Excel counts days. */
const JANUARY_2027 = 46388;

describe("calendar months", () => {
  it("know every day from 1900 to 2100 as the computer's own calendar does", () => {
    for (let day = 61; day < 73_415; day++) {
      const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
      const month = 12 * date.getUTCFullYear() + date.getUTCMonth();
      if (calendarMonth(day) !== month || (date.getUTCDate() === 1) !== (firstDay(month) === day))
        throw new Error(`day ${day} is taken for month ${calendarMonth(day)}`);
    }
    expect(firstDay(12 * 2027)).toBe(JANUARY_2027);
  });
});

/** `count` tickets on the tenth of each month from January 2027. */
const months = (...counts: number[]): Ticket[] =>
  counts.flatMap((count, index) =>
    Array.from({ length: count }, () => ({ day: firstDay(12 * 2027 + index) + 9 })),
  );

const history = (tickets: readonly Ticket[]): TicketHistory => ({ tickets, refused: [], twins: 0 });

const fitted = (tickets: readonly Ticket[], terms = {}) => {
  const fit = fitTickets(history(tickets), { incrementHours: 0.25, ...terms });
  if (!fit.ok) throw new Error(fit.issues[0]!.message);
  return fit.value;
};

describe("the incident rate", () => {
  it("counts the whole months strictly between the first and the last ticket's", () => {
    const fit = fitted(months(5, 10, 12, 8, 3));
    expect([fit.firstDay, fit.lastDay, fit.months, fit.tickets]).toEqual([46419, 46507, 3, 30]);
    // 30 tickets in the 89 days of February to April, in months of 365.25 / 12 days
    expect(fit.perMonth.value).toBeCloseTo((30 / 89) * (365.25 / 12), 12);
    expect(fit.dispersion).toBeCloseTo((0 + 4 + 4) / 10 / 2, 12);
    expect(fit.countLaw).toBe("Poisson");
  });

  it("takes the window that is given", () => {
    const fit = fitted(months(5, 10, 12, 8), { firstDay: JANUARY_2027, lastDay: JANUARY_2027 + 119 });
    expect([fit.months, fit.tickets]).toEqual([4, 35]);
  });

  it("counts the last day of a window, and no more", () => {
    const days = [JANUARY_2027, JANUARY_2027 + 119, JANUARY_2027 + 120];
    const window = { incrementHours: 0, firstDay: days[0]!, lastDay: days[1]! };
    const fit = fitTickets(history(days.map((day) => ({ day }))), window);
    expect(fit).toMatchObject({ ok: true, value: { tickets: 2, months: 4, lastDay: days[1] } });
  });

  it("finds months that differ by more than chance", () => {
    const fit = fitted(months(1, 5, 60, 8, 55, 4, 1));
    expect(fit.countLaw).toBe("negative binomial");
    expect(fit.monthCv).toBeGreaterThan(0.5);
    expect(fit.poissonP).toBeLessThan(1e-6);
  });

  it("covers the true rate in about 95 of 100 histories", () => {
    const random = uniforms(20270115);
    let covered = 0;
    for (let history = 0; history < 400; history++) {
      const tickets: Ticket[] = [];
      for (let day = -Math.log(random()) / 0.4; day < 730; day -= Math.log(random()) / 0.4)
        tickets.push({ day: JANUARY_2027 + day });
      const { low, high } = fitted(tickets, { firstDay: JANUARY_2027, lastDay: JANUARY_2027 + 729 }).perMonth;
      const truth = (0.4 * 365.25) / 12;
      covered += low <= truth && truth <= high ? 1 : 0;
    }
    expect(covered).toBeGreaterThan(370);
    expect(covered).toBeLessThan(395);
  });

  it("asks for three whole months", () => {
    const fit = fitTickets(history(months(5, 5, 5, 5)), { incrementHours: 0.25 });
    expect(fit).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining("holds 2 whole") }] });
    expect(fitTickets(history([]), { incrementHours: 0.25 })).toMatchObject({ ok: false });
  });
});

describe("the hours", () => {
  const random = uniforms(20270116);
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const sigma = Math.sqrt(Math.log(1 + 1.2 ** 2));
  const exact = Array.from({ length: 4000 }, () => 1.4 * Math.exp(sigma * normal() - sigma ** 2 / 2));
  const rounded = exact.map((hours) => Math.ceil(hours / 0.25) * 0.25);

  it("have the mean and spread that they were drawn with, rounded or not", () => {
    for (const fit of [fitHours(exact, 0)!, fitHours(rounded, 0.25)!]) {
      expect(fit.mean.low).toBeLessThan(1.4);
      expect(fit.mean.high).toBeGreaterThan(1.4);
      expect(fit.cv.low).toBeLessThan(1.2);
      expect(fit.cv.high).toBeGreaterThan(1.2);
      expect(fit.lognormalP).toBeGreaterThan(0.01);
    }
  });

  it("are too long on average when rounding is not told", () => {
    expect(fitHours(rounded, 0)!.mean.low).toBeGreaterThan(1.4);
  });

  it("are no longer lognormal when they are all but alike in two heaps", () => {
    const heaps = Array.from({ length: 400 }, (_, index) => (index % 2 ? 8 : 0.5) + (index % 10) / 4);
    expect(fitHours(heaps, 0.25)!.lognormalP).toBeLessThan(1e-6);
  });
});

describe("hours that no lognormal law describes", () => {
  const scattered = [...Array<number>(8).fill(1), 46_000];

  it("have no mean", () => {
    expect(fitHours(scattered, 1)).toBeUndefined();
  });

  it("are told from hours that are not known", () => {
    const tickets = months(3, 3, 3, 3, 3).map((ticket, index) => ({
      ...ticket,
      hours: scattered[index % 9]!,
    }));
    const fit = fitted(tickets, { incrementHours: 1 });
    expect([fit.hours, fit.timedTickets]).toEqual([undefined, 15]);
    expect(whyNoHours(fit)).toBe("the hours lie too far apart for a lognormal law");
    expect(whyNoHours({ ...fit, timedTickets: 2 })).toBe(whyNoHours(fit));
    expect(whyNoHours({ ...fit, timedTickets: 1 })).toBe("fewer than two tickets have hours");
  });
});

describe("hours rounded to next to nothing", () => {
  const hours = [0.5, 0.75, 1, 1.5, 2, 4, 0.25, 3];

  it.each([5e-324, 1e-12, 1e-7])("are fitted like exact ones: %p", (increment) => {
    const [exact, rounded] = [fitHours(hours, 0)!, fitHours(hours, increment)!];
    expect(rounded.mean.value / exact.mean.value).toBeCloseTo(1, 6);
    expect(rounded.cv.value / exact.cv.value).toBeCloseTo(1, 6);
  });
});
