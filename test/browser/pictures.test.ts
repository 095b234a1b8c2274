import { existsSync, readdirSync, readFileSync } from "fs";
import path from "path";
import type { Locator, Page } from "playwright-core";
import { openBuiltPages } from "./builtPages";
import { describeInBrowser } from "./chromium";

const ROOT = path.join(__dirname, "..", "..");
const FOLDER = path.join(ROOT, "docs", "images");
const WIDTH = 350;
const HEIGHT = 960;
const SCHEMES = ["light", "dark"] as const;

const openTab = (pane: Locator, name: string) => pane.getByRole("tab", { name }).click();

/** How each picture comes about, from a workbench that has just been opened. */
const PICTURES: Readonly<Record<string, (pane: Locator, page: Page) => Promise<unknown>>> = {
  compare: (pane) => pane.getByRole("heading", { name: "The reasons" }).waitFor(),
  curves: async (pane) => {
    await pane.getByRole("heading", { name: "The reasons" }).waitFor();
    const card = pane.getByRole("button", { name: /^Good years and bad years/ });
    await card.click();
    await pane.getByRole("slider", { name: "Share of years to read the curves at" }).waitFor();
    await card.evaluate((button) => button.scrollIntoView());
  },
  assumptions: (pane) => openTab(pane, "Assumptions"),
  insert: async (pane) => {
    await openTab(pane, "Insert");
    await pane.getByRole("button", { name: /^BREAKFIX_QUANTILE/ }).click();
    const terms = { probability: "0.95", incidents: "B4", hours_per_incident: "B5", hourly_rate: "B6" };
    for (const [name, text] of Object.entries(terms))
      await pane.getByRole("textbox", { name, exact: true }).fill(text);
  },
  evidence: async (pane) => {
    await openTab(pane, "Evidence");
    await pane.getByRole("textbox", { name: "Table" }).fill("Evidence!B9");
    await pane.getByRole("button", { name: "Read" }).click();
    await pane.getByRole("heading", { name: "What the history says" }).waitFor();
  },
  share: async (pane) => {
    await openTab(pane, "Share");
    await pane.getByText(/formulas are live/).waitFor();
  },
  help: async (pane) => {
    await openTab(pane, "Help");
    await pane.getByText("Expected, P95 and bad years").click();
  },
};

const NAMES = Object.keys(PICTURES).flatMap((name) => SCHEMES.map((scheme) => `${name}-${scheme}.png`));

const describePainting = process.env["UPDATE_PICTURES"] ? describeInBrowser : describe.skip;

/** `npm run pictures`, after `npm run build`, paints them again. */
describePainting("painting docs/images", () => {
  it.each(SCHEMES)("in %s", async (colorScheme) => {
    const { browser, site, close } = await openBuiltPages();
    const open = async (viewport: { readonly width: number; readonly height: number }) => {
      const page = await (await browser.newContext({ viewport, colorScheme })).newPage();
      await page.goto(`${site.origin}/workbench.html`);
      await page.evaluate(() => window.workbench.ready);
      await page.locator("#pane").getByRole("heading", { name: "The reasons" }).waitFor();
      await page.evaluate(inUsualFont);
      return page;
    };
    for (const [name, prepare] of Object.entries(PICTURES)) {
      // One pixel of the column is the pane's edge.
      const page = await open({ width: 1440, height: HEIGHT });
      await page.evaluate((width) => {
        document.body.style.setProperty("--pane-width", `${width + 1}px`);
      }, WIDTH);
      const pane = page.locator("#pane");
      await prepare(pane, page);
      await atRest(page);
      const { x, y, height } = (await pane.boundingBox())!;
      const clip = { x: x + 1, y, width: WIDTH, height };
      await page.screenshot({ path: path.join(FOLDER, `${name}-${colorScheme}.png`), clip });
      await page.close();
    }
    if (colorScheme === "light") {
      const page = await open({ width: 1440, height: 900 });
      await atRest(page);
      await page.screenshot({ path: path.join(FOLDER, "workbench-light.png") });
      // What link previews show: their size is fixed by those who show them.
      await page.setViewportSize({ width: 1200, height: 630 });
      await atRest(page);
      await page.screenshot({ path: path.join(FOLDER, "preview.png") });
    }
    await close();
  });
});

/** Width in pixels, from the head of a PNG file. */
const widthOf = (file: string) => readFileSync(path.join(FOLDER, file)).readUInt32BE(16);

describe("docs/images", () => {
  it("holds every picture in light and dark at the width of a task pane, and nothing else", () => {
    expect(readdirSync(FOLDER).sort()).toEqual([...NAMES, "preview.png", "workbench-light.png"].sort());
    expect(NAMES.map((name) => [name, widthOf(name)])).toEqual(NAMES.map((name) => [name, WIDTH]));
  });

  it("has what the README shows", () => {
    const shown = [
      ...readFileSync(path.join(ROOT, "README.md"), "utf8").matchAll(/docs\/images\/[\w-]+\.png/g),
    ];
    expect(shown.length).toBeGreaterThan(2);
    for (const [file] of shown) expect([file, existsSync(path.join(ROOT, file))]).toEqual([file, true]);
  });
});

/** Runs in the page. Pictures that are painted on different systems look alike where Arial or its like is there. */
function inUsualFont(): void {
  document.body.style.fontFamily = "Arial";
  for (const provider of document.querySelectorAll<HTMLElement>(".fui-FluentProvider"))
    provider.style.setProperty("--fontFamilyBase", "Arial, sans-serif");
}

/** Without pointer, focus rings and half-way transitions. */
async function atRest(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  let before = await page.screenshot();
  let after = await page.screenshot();
  while (!before.equals(after)) [before, after] = [after, await page.screenshot()];
}
