import { readFileSync } from "fs";
import path from "path";
import { COMMANDS } from "../../src/commands/commands";
import { suitePages } from "./builtPages";
import { describeInBrowser } from "./chromium";
import type { CommandPress } from "./commandPress";
import { COMMAND_PRESSES } from "./commandPresses";
import { FIRST_PRESS } from "./scenarioPresses";
import { type ExcelPane, openExcelPane } from "./openExcelPane";

const MANIFEST = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");
const ALL = [FIRST_PRESS, ...COMMAND_PRESSES];
const titled = (presses: readonly CommandPress[]) =>
  presses.map((each) => [each.command, each.by, each.what, each] as const);

describe("the table of presses", () => {
  it("has every command there is", () => {
    const pressed = new Set<string>(ALL.map(({ command }) => command));
    expect(Object.keys(COMMANDS).filter((id) => !pressed.has(id))).toEqual([]);
  });

  it("has every button of the ribbon that does something by itself", () => {
    const buttons = [...MANIFEST.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    const pressed = new Set<string>(ALL.flatMap(({ by, command }) => (by === "ribbon" ? [command] : [])));
    expect(buttons.length).toBeGreaterThan(3);
    expect(buttons.filter((name) => !pressed.has(name!))).toEqual([]);
  });
});

describeInBrowser("every command in Chromium, in Excel as far as office.js can tell", () => {
  const pages = suitePages();
  let pane: ExcelPane;
  beforeAll(async () => {
    pane = await openExcelPane(pages, []);
  });

  const pressed = async ({ by, press, says, effect, becomes }: CommandPress) => {
    const { ended } = await pane.ribbon();
    await press(pane);
    // What an earlier press has said may still stand elsewhere, so the end of a ribbon's press counts first.
    if (by === "ribbon") await pane.untilRibbonEnded(ended + 1);
    if (says !== undefined) await pane.page.getByRole("status").getByText(says).first().waitFor();
    expect(await effect(pane)).toEqual(becomes);
    expect(await pane.faults()).toEqual([]);
  };

  it.each(titled([FIRST_PRESS]))("%s by the %s %s", async (...[, , , press]) => {
    await pressed(press);
    // The pane follows what the ribbon has done.
    await pane.page.getByRole("tab", { name: "Compare" }).waitFor();
    await pane.page.reload();
  });

  it.each(titled(COMMAND_PRESSES))("%s by the %s %s", async (...[, , , press]) => {
    await pressed(press);
  });
});
