import type { Page } from "playwright-core";
import { accessibilityFaults } from "./accessibilityFaults";
import { suitePages } from "./builtPages";
import { describeInBrowser } from "./chromium";
import { excelOffice } from "./officeStandIns";
import { openTaskpane } from "./openTaskpane";
import { THEMES, WIDTHS } from "./paneLooks";
import { CELLS } from "./paneSheet";

jest.setTimeout(120_000);

/** Compare and Assumptions have tests of their own. */
const SECTIONS = ["Insert", "Tickets", "Share", "Help"];

/** What a section shows only after a question. */
const OPENED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  Insert: async (page) => {
    await page.getByRole("searchbox").fill("bad year");
    await page
      .getByRole("button", { name: /^BREAKFIX_QUANTILE/ })
      .first()
      .click();
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

describeInBrowser("the pane's sections", () => {
  const pages = suitePages();
  afterEach(pages.closePages);

  describe.each(THEMES)("in %j", (theme) => {
    it.each(SECTIONS)("fit every width and are accessible: %s", async (name) => {
      const { page, complaints } = await openTaskpane(pages, {
        ...theme,
        office: excelOffice(CELLS),
      });
      await page.getByRole("tab", { name }).click();
      await page.getByRole("tabpanel").locator("button, h2, h3").first().waitFor();
      await OPENED[name]?.(page);
      for (const direction of ["ltr", "rtl"]) {
        await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 700 });
          await page.waitForFunction(
            () => document.documentElement.scrollWidth === document.documentElement.clientWidth,
          );
          expect([direction, width, await cutOff(page)]).toEqual([direction, width, []]);
          expect([direction, width, await accessibilityFaults(page)]).toEqual([direction, width, []]);
        }
      }
      expect(complaints).toEqual([]);
    });
  });
});
