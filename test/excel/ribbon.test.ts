import { runButton } from "../../src/commands/runButton";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { associateRibbon, showPane } from "../../src/excel/ribbon";
import { CommandNotices } from "../../src/taskpane/state/commandNotices";
import { bootOffice } from "../officeHost/boot/bootOffice";
import { WorkbookModel } from "../officeHost/model/workbookModel";
import { OfficeHost } from "../officeHost/officeHost";

const host = new OfficeHost();
const notices = new CommandNotices();

beforeAll(async () => {
  await bootOffice(host);
  associateRibbon({
    newComparison: async () => {
      await showPane();
      notices.announce(await runButton(excelWorkbook(), "newComparison"));
    },
  });
});
beforeEach(() => {
  host.open(new WorkbookModel());
  host.completedCommands.length = 0;
});
afterEach(() => host.settled());
afterAll(() => expect(host.complaints).toEqual([]));

describe("a button of the ribbon", () => {
  it("does its command, shows the pane, and tells Excel that it has ended", async () => {
    host.transport.pressRibbonButton("newComparison", "FixOrFlat.New");
    await host.settled();
    await host.settled();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Comparison", "Decision"]);
    expect(notices.current()).toMatchObject({
      kind: "done",
      sentence: expect.stringContaining("The sheets Comparison and Decision were added"),
    });
    expect(host.completedCommands).toHaveLength(1);
    expect(host.pane.isShown).toBe(true);
  });

  it("reports a refusal as a sentence, and has ended then too", async () => {
    host.workbook.addName("FixOrFlat_Assumptions", "=1");
    host.transport.pressRibbonButton("newComparison", "FixOrFlat.New");
    await host.settled();
    await host.settled();
    expect(notices.current()).toMatchObject({
      kind: "refused",
      sentence:
        "The name FixOrFlat_Assumptions refers to =1, which is not a range. Delete the name and try again.",
    });
    expect(host.completedCommands).toHaveLength(1);
  });
});
