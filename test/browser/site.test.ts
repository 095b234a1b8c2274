import { AxeBuilder } from "@axe-core/playwright";
import { suitePages } from "./builtPages";
import { describeInBrowser } from "./chromium";

const PAGES = [
  "help.html",
  "support.html",
  "privacy.html",
  "functions/SUPPORT_GRID.html",
  "functions/BREAKFIX_COST.html",
];

describeInBrowser("the site's pages", () => {
  const pages = suitePages();

  it.each(PAGES)("%s is readable at 350 pixels, light and dark, and asks nobody else", async (path) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await pages.browser.newContext({ viewport: { width: 350, height: 800 }, colorScheme });
      const page = await context.newPage();
      const refused: string[] = [];
      const requested: string[] = [];
      page.on("console", (message) => refused.push(message.text()));
      page.on("request", (request) => requested.push(request.url()));
      await page.goto(`${pages.site.origin}/${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
      expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe("736px");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(requested.filter((url) => !url.startsWith(pages.site.origin))).toEqual([]);
      expect(refused.filter((text) => text.includes("Content Security Policy"))).toEqual([]);
      await context.close();
    }
  });
});
