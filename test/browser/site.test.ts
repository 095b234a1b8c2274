import { AxeBuilder } from "@axe-core/playwright";
import { existsSync, readdirSync } from "fs";
import path from "path";
import { suitePages } from "./builtPages";
import { describeInBrowser } from "./chromium";
import { serveDist, type Site } from "./serveDist";

const DIST = path.join(__dirname, "../../dist");

/** Every page that the build makes of the site, and not the pane or the workbench, which have tests of their own. */
const PAGES = (existsSync(DIST) ? readdirSync(DIST, { recursive: true, encoding: "utf8" }) : []).filter(
  (file) => file.endsWith(".html") && !["taskpane.html", "workbench.html"].includes(file),
);

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

  it.each(PAGES)(
    "%s fits phones and desks, light and dark, is free of faults and asks nobody else",
    async (file) => {
      const context = await pages.browser.newContext();
      const page = await context.newPage();
      const refused: string[] = [];
      const requested: string[] = [];
      page.on("console", (message) => refused.push(message.text()));
      page.on("request", (request) => requested.push(request.url()));
      await page.goto(`${pages.site.origin}/${file}`);
      for (const width of [375, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        const axe = new AxeBuilder({ page });
        // Themes differ in their colours only, and all rules take minutes over all pages.
        if (colorScheme === "dark") axe.withRules(["color-contrast", "link-in-text-block"]);
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual(
          [],
        );
      }
      expect(requested.filter((url) => !url.startsWith(pages.site.origin))).toEqual([]);
      expect(refused).toEqual([]);
      await context.close();
    },
  );

  it("narrows the index down as somebody types, and is a whole index without a script", async () => {
    const page = await pages.browser.newPage();
    await page.goto(`${pages.site.origin}/search.html?q=hourly+rate`);
    const shown = page.locator("#entries > li:visible");
    expect(await page.getByRole("searchbox").inputValue()).toBe("hourly rate");
    expect(await shown.getByRole("link", { name: "Break-fix hourly rate", exact: true }).count()).toBe(1);
    const few = await shown.count();
    await page.getByRole("searchbox").fill("no such thing");
    expect(await shown.count()).toBe(0);
    expect(await page.getByRole("status").textContent()).toBe("0 entries");
    await page.close();
    const plain = await (await pages.browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${pages.site.origin}/search.html`);
    expect(await plain.locator("#entries > li:visible").count()).toBeGreaterThan(few + 200);
    expect(await plain.getByRole("searchbox").isVisible()).toBe(false);
    await plain.context().close();
  });
});
