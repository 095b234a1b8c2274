import { AxeBuilder } from "@axe-core/playwright";
import { suitePages } from "./builtPages";
import { describeInBrowser } from "./chromium";
import { serveDist, type Site } from "./serveDist";

const PAGES = [
  "help.html",
  "support.html",
  "privacy.html",
  "functions/SUPPORT_GRID.html",
  "functions/BREAKFIX_COST.html",
];

describeInBrowser("functions.json", () => {
  const pages = suitePages();

  /** Reads it as Excel on the web does: from a page of another origin. */
  async function readFromElsewhere(site: Site): Promise<number | "refused"> {
    const page = await pages.browser.newPage();
    // Another port is another origin.
    const elsewhere = await serveDist();
    await page.goto(`${elsewhere.origin}/site.css`);
    const read = await page.evaluate(async (url) => {
      try {
        const { functions } = (await (await fetch(url)).json()) as { functions: readonly unknown[] };
        return functions.length;
      } catch {
        return "refused" as const;
      }
    }, `${site.origin}/functions.json`);
    await page.close();
    await elsewhere.close();
    return read;
  }

  it("can be read from Microsoft's pages, with the headers that a host must send and not without", async () => {
    expect(await readFromElsewhere(pages.site)).toBeGreaterThan(20);
    const bare = await serveDist({});
    expect(await readFromElsewhere(bare)).toBe("refused");
    await bare.close();
  });
});

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
