import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "fs";
import { tmpdir } from "os";
import path from "path";
import { workbookFile } from "../../src/xlsx/workbookFile";
import { describeInBrowser } from "./chromium";
import { longestTask } from "./longestTask";
import { suiteWorkbench } from "./openWorkbench";

const DOORS = path.resolve(__dirname, "../model/evidence/doors");
const YEARS = { "Complete from": "2023-01-01", "Complete to": "2024-12-31" };

/** Four months of ten tickets; typing more into cells one by one would take minutes. */
const TYPED_ROWS = 50;

/** What the pane must say of a file, by the labels of its facts. */
interface Expected {
  readonly answers?: Readonly<Record<string, string>>;
  readonly days?: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly says?: readonly (string | RegExp)[];
  readonly refused?: number;
}

const BASE: Expected = {
  days: YEARS,
  facts: { "Tickets per month": "9.99", "Hours of work per ticket": "2.43" },
};

const FILES: Readonly<Record<string, Expected>> = {
  "base.tsv": BASE,
  "stray-date.tsv": { ...BASE, refused: 1 },
  "hhmmss.tsv": BASE,
  "minutes.tsv": BASE,
  "iso.tsv": BASE,
  "day-first.tsv": BASE,
  "comma-decimals.csv": BASE,
  "time-entries.tsv": BASE,
  "bad-rows.tsv": {
    days: YEARS,
    facts: { "Tickets per month": "10.2", "Hours of work per ticket": "2.43" },
    refused: 8,
    says: [/Row 127: "NA" is not a number of hours/, /Row 251: "Total" is a total/, /Row 210: "1970-01-01"/],
  },
  "monthly-summary.tsv": { facts: { "Tickets per month": "27.2" }, says: [/654 tickets in 24 whole months/] },
  "trend.tsv": {
    facts: { "Tickets per month": "24", "Tickets per month, the last 6 months": "36.8" },
    says: [
      /The rate rises by 1\d\d % a year/,
      /Months differ no more than by chance/,
      "Rate for the year to come",
    ],
  },
  "before-after.tsv": {
    days: {
      "Complete from": "2024-01-01",
      "Complete to": "2025-12-31",
      "First day that counts as after": "2025-01-01",
      "Promised reduction, in %": "35",
    },
    facts: { "Tickets per month": "17.6" },
    says: [
      /Tickets changed by −20% \(−35% to −2.9% with 95% confidence\)/,
      /fell by at least 35%, as promised, is 2%/,
    ],
  },
  "invoices.csv": {
    days: { "Complete from": "2025-11-01", "Complete to": "2026-10-31" },
    facts: { "Invoices per month": "3.42", "Hours of work per invoice": "3.52", "Trip fee": "55" },
    says: [/41 invoices in 12 whole months/, /You paid \$29,500; for as many incidents the model says/],
  },
};

const PLAIN_SHEET = { formats: [], columnWidths: [], names: [], frozenRows: 0, frozenColumns: 0 };

describeInBrowser("files of evidence in the workbench", () => {
  const workbench = suiteWorkbench();
  const folder = mkdtempSync(path.join(tmpdir(), "evidence-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const pane = () => workbench.page.locator("#pane");
  const fact = (label: string) =>
    pane()
      .locator("dl div")
      .filter({ has: workbench.page.getByText(label, { exact: true }) })
      .locator("dd")
      .first();

  beforeAll(() => pane().getByRole("tab", { name: "Evidence" }).click());

  const take = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    const given = typeof file === "string" ? path.resolve(DOORS, file) : file;
    await pane().locator("input[type=file]").setInputFiles(given);
  };

  it.each(Object.entries(FILES))("%s gives what it holds", async (file, { facts, days, says, refused }) => {
    await take(file);
    await pane().getByRole("heading", { name: "What was understood" }).waitFor();
    for (const [label, day] of Object.entries(days ?? {})) await pane().getByLabel(label).fill(day);
    for (const [label, value] of Object.entries(facts)) await fact(label).getByText(value).waitFor();
    if (refused)
      await pane()
        .getByText(new RegExp(`^(One|${refused}) rows? left out or used in part$`))
        .click();
    else
      expect(
        await pane()
          .getByText(/left out or used in part/)
          .count(),
      ).toBe(0);
    for (const each of says ?? []) await pane().getByText(each).first().waitFor();
    // Every answer that the pane could give is given: nothing is left open.
    expect(await pane().getByText("Please choose").count()).toBe(0);
  });

  it("may be workbooks, whose code comes with the first one", async () => {
    const lines = readFileSync(path.join(DOORS, "base.tsv"), "utf8").trim().split(/\r?\n/); // prettier-ignore
    const bytes = await workbookFile([
      { ...PLAIN_SHEET, name: "Read me", rows: [["Exported by the help desk"]] },
      { ...PLAIN_SHEET, name: "Tickets", rows: lines.map((line) => line.split("\t")) },
    ]);
    await take({ name: "tickets.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    await pane().getByText("240 rows are used.").waitFor();
    await fact("Tickets per month").getByText("10").waitFor();
    await take({ name: "other.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("PK") });
    await pane().getByText("The file is damaged or is not an Excel workbook (.xlsx).").waitFor();
  });

  /** A file of this many tickets, on the disk: what the test hands over itself the page would have to unpack. */
  const manyTickets = (count: number) => {
    const line = (row: number) => `${2016 + (row % 9)}-${String(1 + (row % 12)).padStart(2, "0")}-11 08:00,T${row},${(1 + (row % 37)) / 4},P${1 + (row % 4)}`; // prettier-ignore
    const lines = ["Opened,Ticket,Hours,Priority", ...Array.from({ length: count }, (_, row) => line(row))];
    const file = path.join(folder, "many.csv");
    writeFileSync(file, lines.join("\n"));
    return file;
  };

  it("may have 200,000 rows without holding up the page", async () => {
    const browser = workbench.page.context().browser()!;
    const longest = await longestTask(browser, workbench.page, async () => {
      await take(manyTickets(200_000));
      await pane().getByRole("progressbar", { name: "Reading…" }).waitFor();
      await pane().getByText("200000 rows are used.").waitFor();
      await pane().getByLabel("Complete from").fill("2017-01-01");
      await pane()
        .getByText(/^Counted: .* Jan 1, 2017 to/)
        .waitFor();
    });
    expect(longest).toBeLessThan(200);
  });

  it("may be stopped while they are read, and others read after that", async () => {
    await take(manyTickets(200_000));
    await pane().getByRole("button", { name: "Cancel" }).click();
    await pane().getByRole("progressbar").waitFor({ state: "detached" });
    expect(await pane().getByRole("heading", { name: "What was understood" }).count()).toBe(0);
    await take("base.tsv");
    await fact("Tickets per month").getByText("10").waitFor();
  });

  it("are the same in cells: durations that the grid takes for times of day", async () => {
    const lines = readFileSync(path.join(DOORS, "hhmmss.tsv"), "utf8")
      .trim()
      .split(/\r?\n/)
      .slice(0, TYPED_ROWS + 1);
    await take({ name: "part.tsv", mimeType: "text/plain", buffer: Buffer.from(lines.join("\n")) });
    await pane().getByText(`${TYPED_ROWS} rows are used.`).waitFor();
    const facts = () => pane().locator("dl dd").allTextContents();
    const ofFile = await facts();
    await workbench.page.evaluate(async (cells) => {
      for (const [row, line] of cells.entries())
        for (const [column, text] of line.entries())
          await window.workbench.enter(`Presets!${"WXYZ"[column]}${row + 1}`, text);
    }, lines.map((line) => line.split("\t"))); // prettier-ignore
    await pane().getByRole("textbox", { name: "Table" }).fill("Presets!W9");
    await pane().getByRole("button", { name: "Read" }).click();
    await pane()
      .getByText(`Read Presets!W1:X${TYPED_ROWS + 1}`)
      .waitFor();
    await pane().getByText(`${TYPED_ROWS} rows are used.`).waitFor();
    expect(await facts()).toEqual(ofFile);
  });

  it("complain of nothing", () => {
    expect(workbench.complaints).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
