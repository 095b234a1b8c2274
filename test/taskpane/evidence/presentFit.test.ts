import { fitTickets } from "../../../src/model/evidence/ticketFit";
import { ticketInputs } from "../../../src/model/evidence/ticketInputs";
import { presentFit } from "../../../src/taskpane/tickets/presentFit";
import { englishWording } from "../englishWording";

/** A ticket on every third day from 12 January 2027 on. */
const TICKETS = Array.from({ length: 60 }, (_, index) => ({
  day: 46399 + 3 * index,
  hours: 0.25 * (1 + (index % 12)),
}));

describe("what tickets say", () => {
  const outcome = fitTickets(TICKETS, { incrementHours: 0.25 });
  if (!outcome.ok) throw new Error(outcome.issues[0]!.message);
  const fit = outcome.value;
  const imported = { fit, statements: [], sentence: "", hours: [], outside: 60 - fit.tickets, undated: 1 };

  it("names the days that are counted and all that is left out", () => {
    const { leftOut } = presentFit(imported, undefined, englishWording());
    expect(leftOut).toContain(
      `Counted: ${fit.tickets} tickets in 5 whole months, Feb 1, 2027 to Jun 30, 2027.`,
    );
    expect(leftOut).toContain(`${60 - fit.tickets} tickets in incomplete months`);
    expect(leftOut).toContain("One row has hours but no date");
    expect(leftOut).not.toContain("no hours and only counted");
  });

  it("gives the rate for each user only where users are known", () => {
    const labels = (users: number | undefined) =>
      presentFit(imported, users, englishWording()).facts.map(({ label }) => label);
    expect(labels(undefined)).not.toContain("Per user and month, with 25 users");
    const fact = presentFit(imported, 25, englishWording()).facts[1]!;
    expect(fact.label).toBe("Per user and month, with 25 users");
    expect(Number(fact.value)).toBeCloseTo(fit.perMonth.value / 25, 2);
  });

  it("gives the spread between years, and previews it, only where months differ by more than chance", () => {
    const crowded = fitTickets([...TICKETS, ...TICKETS.map(({ hours }) => ({ day: 46460, hours }))], {
      incrementHours: 0.25,
    });
    if (!crowded.ok) throw new Error(crowded.issues[0]!.message);
    const told = (each: typeof fit) => ({
      facts: presentFit({ ...imported, fit: each }, 25, englishWording()).facts.map(({ label }) => label),
      inputs: ticketInputs(each, 25).map(([name]) => name),
    });
    expect(told(crowded.value).facts).toContain("Spread between years (cv)");
    expect(told(crowded.value).inputs).toContain("yearCv");
    expect(told(fit).facts).not.toContain("Spread between years (cv)");
    expect(told(fit).inputs).not.toContain("yearCv");
  });

  it("says of tickets that come like clockwork that chance would allow more", () => {
    const fact = presentFit(imported, undefined, englishWording()).facts[1]!;
    expect(fact.note).toContain("Poisson");
    expect(fit.poissonP).toBeGreaterThan(0.05);
  });
});
