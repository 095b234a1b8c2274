import { DEFAULT_SCENARIO } from "../../../src/model/assumptions/scenario";
import { fitEvidence, type EvidenceFit } from "../../../src/model/evidence/evidenceFit";
import { evidenceInputs } from "../../../src/model/evidence/evidenceInputs";
import type { EvidenceTable } from "../../../src/model/evidence/table/evidenceTable";
import { presentFit } from "../../../src/taskpane/evidence/presentFit";
import { presentInputs, verdictChange } from "../../../src/taskpane/evidence/presentInputs";
import { presentField } from "../../../src/taskpane/state/presentField";
import { doorCells, serial, tableOf } from "../../model/evidence/doorFiles";
import { englishWording } from "../englishWording";

const wording = englishWording();
const COVERED = { firstDay: serial(2023, 1, 1)!, lastDay: serial(2024, 12, 31)! };

function fitOf(table: EvidenceTable, covered = {}): EvidenceFit {
  const fit = fitEvidence(table, covered);
  if (!fit.ok) throw new Error(fit.issues[0]!.message);
  return fit.value;
}

const base = fitOf(tableOf(doorCells("base.tsv")), COVERED);
const labels = (evidence: EvidenceFit, users?: number) =>
  presentFit(evidence, users, wording).facts.map(({ label }) => label);

describe("what a history says", () => {
  it("names the days that are counted, and what is odd as sentences", () => {
    const { counted, remarks } = presentFit(base, undefined, wording);
    expect(counted).toBe("Counted: 240 tickets in 24 whole months, Jan 1, 2023 to Dec 31, 2024.");
    expect(remarks).toEqual([
      "Months are more alike than chance allows (below 0.001): is this a plan or an average?",
      expect.stringMatching(/^The hours are not lognormal; .*\.$/),
    ]);
  });

  it("lists rows that were left out elsewhere, not among the remarks", () => {
    const { remarks } = presentFit(fitOf(tableOf(doorCells("bad-rows.tsv"))), undefined, wording);
    expect(remarks.join()).not.toContain("left out or used");
  });

  it("gives the rate for each user only where users are known", () => {
    expect(labels(base)).not.toContain("Per user and month, with 25 users");
    const fact = presentFit(base, 25, wording).facts.find(({ label }) => label.startsWith("Per user"))!;
    expect(fact.label).toBe("Per user and month, with 25 users");
    expect(Number(fact.value)).toBeCloseTo(base.fit.perMonth.value / 25, 2);
  });

  it("puts the last months beside the mean", () => {
    const trend = fitOf(tableOf(doorCells("trend.tsv")));
    expect(labels(trend)).toContain("Tickets per month, the last 6 months");
  });

  it("gives prices where the rows are invoices", () => {
    const { facts } = presentFit(fitOf(tableOf(doorCells("invoices.csv"))), undefined, wording);
    const fact = (label: string) => facts.find((each) => each.label === label);
    expect(fact("Hourly rate, on the last invoice")).toMatchObject({
      value: "165",
      note: "155 to 165 in this time",
    });
    expect(fact("Trip fee")!.value).toBe("55");
    expect(fact("Share after hours")!.note).toContain("charged at 1.5 times the rate");
  });
});

describe("the preview of what a history changes", () => {
  const fields = (["incidentsPerUserPerMonth", "rateCv", "handsOnHoursPerIncident", "hoursCv"] as const).map(
    (name) => presentField(name, { kind: "cell", raw: DEFAULT_SCENARIO[name], draft: undefined }, wording),
  );

  it("shows each input before and after, and warns of values outside the usual range", () => {
    const inputs = evidenceInputs(base, 4);
    const { changes, warnings } = presentInputs(inputs, fields, wording);
    expect(changes.map(({ label, now, then }) => [label, now, then])).toEqual([
      ["Incidents per user per month", "0.25", "2.5"],
      ["Uncertainty of the rate", "0", "0.0645"],
      ["Hands-on hours per incident", "1.3775", "2.43"],
      ["Spread of hours per incident", "1.2", "2.34"],
    ]);
    expect(warnings).toEqual([expect.stringContaining("outside the plausible range of 0.03 to 1")]);
  });

  it("says which option costs less, before and after", () => {
    expect(verdictChange(DEFAULT_SCENARIO, evidenceInputs(base, 25), wording)).toMatch(
      /^Now .+ costs [\d,]+ less a year, all costs counted; then .+ costs [\d,]+ less\.$/,
    );
  });
});
