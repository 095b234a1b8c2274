import type { Page } from "playwright-core";
import { FIELD_NOTES } from "../../src/workbook/fieldNotes/fieldNotes";
import { accessibilityFaults } from "./accessibilityFaults";
import { suitePages } from "./builtPages";
import { describeInBrowser } from "./chromium";
import { excelOffice, SILENT_OFFICE } from "./officeStandIns";
import { OFFICE_URL, openTaskpane, type PaneOptions } from "./openTaskpane";
import { CELLS, ESSENTIAL, type PageSheet, USERS_ROW } from "./paneSheet";

const CONTROLS = "input:not([type=radio]), select, summary, button, a, [role=slider]";

const field = (page: Page, label: string) => page.getByRole("textbox", { name: label, exact: true });
const users = (page: Page) => field(page, "Users");
const strip = (page: Page) => page.locator("[data-verdict]");
const verdict = (page: Page) => page.getByRole("heading", { level: 2 }).first();
const compared = (page: Page) => page.getByRole("heading", { name: "The reasons" }).waitFor();
const cell = (page: Page, row: number, column: number) =>
  page.evaluate(([r, c]) => (window as never as PageSheet).sheet.cells[r!]![c!], [row, column]);
const enter = (page: Page, row: number, column: number, value: unknown) =>
  page.evaluate(
    ([r, c, entered]) => (window as never as PageSheet).sheet.enter(r as number, c as number, entered),
    [row, column, value],
  );

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Whatever can be clicked in the corner where Excel draws its own menu. */
const inExcelsCorner = (page: Page) =>
  page.evaluate(
    (all) =>
      [...document.querySelectorAll(all)]
        .map((element) => ({ name: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.right > innerWidth - 34 && box.top < 32 && box.width > 0)
        .map(({ name }) => name),
    CONTROLS,
  );

describeInBrowser("task pane", () => {
  const pages = suitePages();
  afterEach(pages.closePages);

  const open = (options: Omit<PaneOptions, "office"> = {}, office: string | undefined = excelOffice(CELLS)) =>
    openTaskpane(pages, { ...options, office });
  /** The same with the inputs in sight. */
  const openInputs = async (options: Omit<PaneOptions, "office"> = {}) => {
    const pane = await open(options);
    await pane.page.getByRole("tab", { name: "Assumptions" }).click();
    await users(pane.page).waitFor();
    return pane;
  };

  describe("outside Excel", () => {
    it("says so, asks no other origin but Microsoft's for its library, and complains of nothing", async () => {
      const { page, complaints, foreignRequests } = await open({}, SILENT_OFFICE);
      await page.getByText("This page is running outside Excel").waitFor();
      expect(await page.getByRole("button").count()).toBe(0);
      expect(foreignRequests).toEqual([OFFICE_URL]);
      expect(complaints).toEqual([]);
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    it("opens even when the library cannot be reached", async () => {
      const pane = await openTaskpane(pages, { office: undefined });
      await pane.page.getByText("This page is running outside Excel").waitFor();
    });
  });

  it("keeps out of the corner where Excel draws its menu", async () => {
    const { page } = await openInputs({ width: 320 });
    await users(page).waitFor();
    expect(await inExcelsCorner(page)).toEqual([]);
  });

  it("registers the functions before it shows anything", async () => {
    const { page } = await open();
    const associated = await page.evaluate(() => (window as never as PageSheet).sheet.associated);
    expect(associated).toEqual(expect.arrayContaining(["BREAKFIX_COST", "MSP_COST", "SUPPORT_COMPARE"]));
  });

  it("counts what is typed at once and writes it when it is entered", async () => {
    const { page } = await openInputs();
    await users(page).fill("60");
    await strip(page).getByText("in favour of").waitFor();
    expect(await cell(page, USERS_ROW, 2)).toBe(25);
    await users(page).press("Enter");
    await page.waitForFunction(
      (row) => (window as never as PageSheet).sheet.cells[row]![2] === 60,
      USERS_ROW,
    );
    expect(await users(page).inputValue()).toBe("60");
  });

  it("writes what was typed when the field is left", async () => {
    const { page } = await openInputs();
    await field(page, "Annual revenue").fill("1.2m");
    await page.keyboard.press("Tab");
    const row = 1 + ESSENTIAL.indexOf("annualRevenue");
    await page.waitForFunction((r) => (window as never as PageSheet).sheet.cells[r]![2] === 1.2e6, row);
    await page.waitForFunction(
      () => document.activeElement?.getAttribute("aria-label") === "Annual revenue within its range",
    );
  });

  it("gives the number of the sheet back on Escape, and keeps the focus where it is", async () => {
    const { page } = await openInputs();
    await users(page).fill("nonsense");
    await page.getByText('"nonsense" is not a clear number').waitFor();
    await users(page).press("Escape");
    expect(await users(page).inputValue()).toBe("25");
    expect(await users(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it("does not write what cannot be", async () => {
    const { page } = await openInputs();
    await users(page).fill("-5");
    await users(page).press("Enter");
    await page.getByText("Users is -5").first().waitFor();
    expect(await users(page).getAttribute("aria-invalid")).toBe("true");
    expect(await cell(page, USERS_ROW, 2)).toBe(25);
  });

  it("says at the field when Excel refuses a value, and writes it at the second try", async () => {
    const { page } = await openInputs();
    await page.evaluate(() => ((window as never as { isProtected: boolean }).isProtected = true));
    await users(page).fill("60");
    await users(page).press("Enter");
    await page.getByText("the sheet may be protected").waitFor();
    expect(await users(page).inputValue()).toBe("60");
    await page.evaluate(() => ((window as never as { isProtected: boolean }).isProtected = false));
    await users(page).press("Enter");
    await page.getByText("the sheet may be protected").waitFor({ state: "detached" });
    expect(await cell(page, USERS_ROW, 2)).toBe(60);
  });

  it("follows the system from light to dark", async () => {
    const { page } = await openInputs();
    const background = () =>
      page.evaluate(() => getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor);
    const light = await background();
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForFunction(
      (before) => getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor !== before,
      light,
    );
    expect([light, await background()]).toEqual(["rgb(255, 255, 255)", "rgb(41, 41, 41)"]);
  });

  it("follows the sheet without moving the focus", async () => {
    const { page } = await openInputs();
    await field(page, "Contract term").focus();
    await enter(page, USERS_ROW, 2, 70);
    await page.waitForFunction(() =>
      [...document.querySelectorAll("input")].some(({ value }) => value === "70"),
    );
    expect(await field(page, "Contract term").evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
  });

  it("shows another scenario by keyboard alone", async () => {
    const { page } = await open();
    await compared(page);
    const before = await verdict(page).textContent();
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction((text) => document.querySelector("h2")?.textContent !== text, before);
    // Past the scenario menu to the tabs.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await users(page).waitFor();
    expect(await field(page, "Incidents per user per month").inputValue()).toBe("1.4");
  });

  it("lets the keyboard reach every control and never hides it under the headline", async () => {
    const { page } = await openInputs();
    await users(page).waitFor();
    // Of the tabs only the chosen one is a stop: arrow keys go to the others.
    const controls = await page
      .locator(CONTROLS)
      .locator("visible=true")
      .and(page.locator(":not([tabindex='-1'])"))
      .count();
    const reached = new Set<number>();
    // One step more than there are controls, because the browser's own frame is a stop between last and first.
    for (let step = 0; step <= controls; step++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate((all) => {
        const active = document.activeElement!;
        const box = active.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const index = [...document.querySelectorAll(all)].indexOf(active);
        return { index, isVisible: active === document.body || active === top || active.contains(top) };
      }, CONTROLS);
      if (seen.index >= 0) reached.add(seen.index);
      expect(seen).toMatchObject({ isVisible: true });
    }
    expect(reached.size).toBe(controls);
  });

  it("lists what is wrong in the sheet with its row, and compares again once it is put right", async () => {
    const { page } = await openInputs();
    await enter(page, USERS_ROW, 2, "many");
    await page.getByText(`Row ${USERS_ROW + 1} of Comparison, Base case`).waitFor();
    await users(page).fill("30");
    await users(page).press("Enter");
    await strip(page)
      .getByText(/is the better choice|Too close to call/)
      .waitFor();
    expect(await page.getByText("of Comparison, Base case").count()).toBe(0);
  });

  it("tells on demand what an input means, and closes that on Escape", async () => {
    const { page } = await openInputs({ width: 320 });
    await page.getByRole("button", { name: "About Users" }).click();
    await page.getByText(FIELD_NOTES.users.help).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByText(FIELD_NOTES.users.help).waitFor({ state: "detached" });
  });
});
