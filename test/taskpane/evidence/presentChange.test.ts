import { incidentChange } from "../../../src/model/evidence/incidentChange";
import { ticketHistory } from "../../../src/model/evidence/ticketHistory";
import { presentChange } from "../../../src/taskpane/evidence/presentChange";
import { doorCells, serial, tableOf } from "../../model/evidence/doorFiles";
import { englishWording } from "../englishWording";

describe("whether the provider delivered", () => {
  const { rows, refused } = tableOf(doorCells("before-after.tsv"));
  const said = (promised: number | undefined, covered = {}) => {
    const terms = { changeDay: serial(2025, 1, 1)!, promised, ...covered };
    const change = incidentChange(ticketHistory(rows, refused), terms);
    if (!change.ok) throw new Error(change.issues[0]!.message);
    return presentChange(change.value, promised, englishWording());
  };
  const YEARS = { firstDay: serial(2024, 1, 1)!, lastDay: serial(2025, 12, 31)! };

  it("is said with the exact interval, and the chance of what was promised", () => {
    // R: poisson.test(c(187, 235), c(365, 366)) gives a ratio of 0.798 from 0.655 to 0.971, p = 0.022.
    expect(said(0.35, YEARS)).toEqual([
      "Before: 235 tickets from Jan 1, 2024 to Dec 31, 2024, 19.5 a month. After: 187 tickets from Jan 1, 2025 to Dec 31, 2025, 15.6 a month.",
      "Tickets changed by \u221220% (\u221235% to \u22122.9% with 95% confidence); without any change, chance would bring this in 2% of cases.",
      "The chance that they fell by at least 35%, as promised, is 2%.",
    ]);
  });

  it("names tickets outside the days that are compared, and no chance without a promise", () => {
    const sentences = said(undefined);
    expect(sentences).toHaveLength(3);
    expect(sentences[2]).toMatch(/^\d+ tickets outside the days that are compared\.$/);
  });
});
