import { readFileSync } from "fs";
import path from "path";
import {
  evidenceDesk,
  type EvidenceOrder,
  type EvidenceReport,
} from "../../../../src/taskpane/evidence/reading/evidenceDesk";
import { readDelimitedText } from "../../../../src/model/evidence/table/delimitedText";
import type { SheetContent } from "../../../../src/workbook/port/sheetContent";
import { workbookFile } from "../../../../src/xlsx/workbookFile";
import { isReadable } from "../../../../src/taskpane/evidence/reading/fileSheet";

const TODAY = 46_356;
const FRESH = { table: 0, choices: { table: {} }, today: TODAY };
const fileOf = (name: string) =>
  new File([readFileSync(path.resolve(__dirname, "../../../model/evidence/doors", name))], name);

async function reports(
  work: ReturnType<typeof evidenceDesk>,
  order: EvidenceOrder,
): Promise<EvidenceReport[]> {
  const heard: EvidenceReport[] = [];
  await work(order, (report) => heard.push(report));
  return heard;
}

function readingOf(heard: readonly EvidenceReport[]) {
  const last = heard[heard.length - 1]!;
  if (last.kind !== "read" || !last.outcome.ok) throw new Error(JSON.stringify(last));
  return last.outcome.value;
}

describe("the desk that reads evidence", () => {
  it("reports its progress, then what a file says", async () => {
    const heard = await reports(evidenceDesk(), {
      ...FRESH,
      source: { kind: "file", file: fileOf("base.tsv") },
    });
    const shares = heard.flatMap((each) => (each.kind === "progress" ? [each.share] : []));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.length).toBeGreaterThan(1);
    const { usedRows, fit, hours, refused } = readingOf(heard);
    expect([usedRows, hours!.count, refused.count]).toEqual([240, 240, 0]);
    expect(fit).toMatchObject({ ok: true, value: { shape: "tickets" } });
  });

  it("keeps the cells for the next answer, and compares before and after a day", async () => {
    const work = evidenceDesk();
    await reports(work, { ...FRESH, source: { kind: "file", file: fileOf("before-after.tsv") } });
    const choices = { table: {}, changeDay: 45_658, promised: 0.35, firstDay: 45_292, lastDay: 46_022 };
    const { change } = readingOf(await reports(work, { ...FRESH, choices }));
    if (!change?.ok) throw new Error("The change must be known.");
    expect(change.value.reduction.value).toBeCloseTo(1 - 0.7979, 4);
    expect(change.value.reduction.high).toBeCloseTo(1 - 0.6549, 4);
    expect(change.value.reduction.low).toBeCloseTo(1 - 0.971, 4);
  });

  it("sends a small answer about a large table", async () => {
    const cells = Array.from({ length: 20_000 }, (_, row) => [`${2023 + (row % 2)}-0${1 + (row % 9)}-05`, row % 7 === 0 ? "n/a" : "1.5"]); // prettier-ignore
    const values = [["Opened", "Hours"], ...cells];
    const heard = await reports(evidenceDesk(), { ...FRESH, source: { kind: "cells", cells: { values } } });
    const { refused } = readingOf(heard);
    expect([refused.count, refused.listed.length]).toEqual([2858, 50]);
    expect(JSON.stringify(heard).length).toBeLessThan(20_000);
  });

  it("finds the tables on all visible sheets of a workbook, those with evidence first", async () => {
    const lines = (name: string) =>
      readDelimitedText(readFileSync(path.resolve(__dirname, "../../../model/evidence/doors", name), "utf8"));
    const sheet = (name: string, rows: SheetContent["rows"]): SheetContent => ({
      ...{ name, rows, formats: [], columnWidths: [], names: [], frozenRows: 0, frozenColumns: 0 },
    });
    const day = (text: string) => Date.parse(text) / 86_400_000 + 25_569;
    const [head, ...tickets] = lines("iso.tsv") as string[][];
    const opened = tickets.map((cells) => [day(cells[0]!), ...cells.slice(1).map((cell) => (isNaN(Number(cell)) ? cell : Number(cell)))]); // prettier-ignore
    const bytes = await workbookFile([
      sheet("Read me", [["Exported by the help desk"]]),
      {
        ...sheet("Tickets", [head!, ...opened]),
        formats: [{ range: `A2:A${opened.length + 1}`, numberFormat: "yyyy-mm-dd hh:mm" }],
      },
      sheet("Invoices", lines("invoices.csv") as string[][]),
    ]);
    const work = evidenceDesk();
    const file = new File([bytes as BlobPart], "Help desk.XLSX");
    const heard = await reports(work, { ...FRESH, source: { kind: "file", file } });
    const last = heard[heard.length - 1]!;
    expect(last.kind === "read" && last.tables).toEqual(["Tickets", "Invoices", "Read me"]);
    expect(readingOf(heard)).toMatchObject({ usedRows: 240, fit: { ok: true, value: { shape: "tickets" } } });
    const invoices = readingOf(await reports(work, { ...FRESH, table: 1 }));
    expect(invoices.fit).toMatchObject({ ok: true, value: { shape: "invoices" } });
  });

  it("says why a workbook cannot be read", async () => {
    const file = new File(["PK, and nothing that a workbook has"], "tickets.xlsx");
    expect(await reports(evidenceDesk(), { ...FRESH, source: { kind: "file", file } })).toEqual([
      { kind: "failed", reason: "The file is damaged or is not an Excel workbook (.xlsx)." },
    ]);
  });

  it("says why a file cannot be read", async () => {
    const broken = new File([], "tickets.csv");
    broken.text = () => Promise.reject(new Error("The file has gone."));
    const source = { kind: "file", file: broken } as const;
    expect(await reports(evidenceDesk(), { ...FRESH, source })).toEqual([
      { kind: "failed", reason: "The file has gone." },
    ]);
    expect(["a.csv", "b.TSV", "c.txt", "d.xlsx"].every(isReadable)).toBe(true);
    expect(["a.pdf", "csv.docx", "constructor"].some(isReadable)).toBe(false);
  });
});
