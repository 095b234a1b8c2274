import path from "path";
import type { Page } from "playwright-core";
import { accessibilityFaults } from "./accessibilityFaults";
import { suitePages } from "./builtPages";
import { describeInBrowser } from "./chromium";
import { excelOffice } from "./officeStandIns";
import { OFFICE_URL, openTaskpane } from "./openTaskpane";
import { THEMES, WIDTHS } from "./paneLooks";
import { CELLS, type PageSheet, USERS_ROW } from "./paneSheet";

const openTab = async (page: Page, name: string) => {
  await page.getByRole("tab", { name }).click();
  await page.getByRole("tabpanel").locator("button, h2, h3").first().waitFor();
};

const chooseInMenu = async (page: Page, item: string) => {
  await page.getByRole("button", { name: "Scenario actions" }).click();
  await page.getByRole("menuitem", { name: item }).click();
  await page.getByRole("button", { name: "Cancel" }).waitFor();
};

/** Every section with all that it shows on demand, sound and unsound, and each of the questions below the picker. */
const LOOKS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Compare: async (page) => {
    await page.getByRole("heading", { name: "The reasons" }).waitFor();
  },
  "Compare, all of it open": async (page) => {
    await page.getByRole("button", { name: /^(Open all|Alle öffnen)$/ }).click();
    await page.getByText("What these costs are made of").click();
    const asTable = page.getByRole("button", { name: /^Show as table/, pressed: false });
    while ((await asTable.count()) > 0) await asTable.first().click();
    await page.getByRole("button", { name: /^Show all/ }).click();
    await chooseInMenu(page, "Delete…");
  },
  "Assumptions, all of it open": async (page) => {
    await openTab(page, "Assumptions");
    await page.getByText("Start from a typical firm").click();
    await page.getByRole("combobox", { name: "Typical firm" }).selectOption({ index: 1 });
    for (const group of ["Demand", "Security and data"])
      await page.locator("summary", { hasText: group }).click();
    await page.getByRole("button", { name: "About Users", exact: true }).click();
    await page.getByRole("textbox", { name: "Break-fix hourly rate", exact: true }).fill("1,5");
    await page.getByRole("textbox", { name: "Users", exact: true }).fill("900");
    await page.evaluate((row) => {
      const { sheet } = window as never as PageSheet;
      sheet.formulas.set(`${row},2`, "=1/4");
      sheet.enter(row, 2, 0.25);
    }, USERS_ROW + 1);
    await page.getByRole("textbox", { name: "Incidents per user per month" }).fill("0.4");
    await page.keyboard.press("Enter");
    await page.getByText("=1/4").last().waitFor();
    await chooseInMenu(page, "Add…");
  },
  Insert: async (page) => {
    await openTab(page, "Insert");
    await page.getByRole("searchbox").fill("bad year");
    const first = page.getByRole("button", { name: /^BREAKFIX_QUANTILE/ }).first();
    await first.click();
    await page.getByRole("button", { name: "Insert", exact: true }).click();
    await chooseInMenu(page, "Rename…");
  },
  Evidence: async (page) => {
    await openTab(page, "Evidence");
    await page.getByRole("button", { name: "Read" }).click();
    await page
      .locator("input[type=file]")
      .setInputFiles(path.resolve(__dirname, "../model/evidence/doors/bad-rows.tsv"));
    await page.getByRole("heading", { name: "What the history says" }).waitFor();
    await page.locator("summary", { hasText: "8 rows left out" }).click();
    await page.getByLabel("First day that counts as after").fill("2024-01-01");
  },
  Share: (page) => openTab(page, "Share"),
  Help: async (page) => {
    await openTab(page, "Help");
    for (const answer of await page.locator("summary").all()) await answer.click();
    await page.getByRole("button", { name: "Show the first steps again" }).click();
  },
};

/** Parts of controls that lie outside the pane, where nobody sees them; drawings scroll inside their frames. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, input, select, textarea, a")]
      .map((element) => ({ name: element.outerHTML.slice(0, 120), box: element.getBoundingClientRect() }))
      .filter(
        ({ box }) => box.width > 0 && (box.left < 0 || box.right > document.documentElement.clientWidth),
      )
      .map(({ name }) => name),
  );

/** Elements of which something else hides the middle. */
const covered = (page: Page, elements: string) =>
  page.evaluate(
    (all) =>
      [...document.querySelectorAll(all)]
        .filter((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        })
        .map((element) => element.textContent),
    elements,
  );

describeInBrowser("the pane's sections", () => {
  const pages = suitePages();
  afterEach(pages.closePages);

  describe.each(THEMES)("in %j", (theme) => {
    it.each(Object.keys(LOOKS))("fit every width and are accessible: %s", async (name) => {
      const { page, complaints, foreignRequests } = await openTaskpane(pages, {
        ...theme,
        office: excelOffice(CELLS),
      });
      await LOOKS[name]!(page);
      for (const direction of ["ltr", "rtl"]) {
        await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 700 });
          await page.waitForFunction(
            () => document.documentElement.scrollWidth === document.documentElement.clientWidth,
          );
          expect([direction, width, await cutOff(page)]).toEqual([direction, width, []]);
          // These rules look at colours, which a width does not change, and at sizes, which a theme does not change; neither
          // changes with the way the pane runs.
          const isNews = direction === "ltr" && (theme === THEMES[0] || width === WIDTHS[0]);
          if (isNews) expect([width, await accessibilityFaults(page)]).toEqual([width, []]);
        }
      }
      expect(complaints).toEqual([]);
      expect(foreignRequests).toEqual([OFFICE_URL]);
    });

    it("show the menu of scenarios above themselves, whole, and accessible", async () => {
      const { page } = await openTaskpane(pages, { ...theme, width: WIDTHS[0]!, office: excelOffice(CELLS) });
      await page.getByRole("heading", { name: "The reasons" }).waitFor();
      await page.getByRole("button", { name: "Scenario actions" }).click();
      await page.getByRole("menuitem", { name: "Delete…" }).waitFor();
      expect(await covered(page, "[role=menuitem]")).toEqual([]);
      expect(await covered(page, "[role=tab]:first-child")).toEqual([]);
      expect(await accessibilityFaults(page)).toEqual([]);
    });
  });
});
