import { blockAddress } from "../model/blockAddress";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import type { MessageEntry } from "../transport/externalTransport";
import { ALL_SHEETS, EventType } from "./eventRegistrations";

const EVENT_CATEGORY = 65536;

/** Turns what happens in a workbook into messages for those who asked to hear of it. */
export class SheetEvents {
  private count = 0;

  constructor(private readonly post: (entries: readonly MessageEntry[]) => void) {}

  /** Watches a workbook from now on. */
  watch(workbook: WorkbookModel): void {
    workbook.onChange = ({ range, source, type }) => {
      // A message names a co-author in its last entry, and the library corrects the source by that.
      const facts = { address: blockAddress(range.block), changeType: type, source: "Local" };
      this.tell(EventType.changed, range.sheet, facts, source === "Remote");
    };
    workbook.onCalculated = (sheet) => this.tell(EventType.calculated, sheet, { address: "" });
  }

  private tell(eventType: number, sheet: SheetModel, facts: object, isRemote = false): void {
    const text = JSON.stringify({ ...facts, worksheetId: sheet.id });
    const { registrations } = sheet.workbook;
    const entries = [sheet.id, ALL_SHEETS]
      .filter((targetId) => registrations.has(eventType, targetId))
      .map((targetId) => this.entry(eventType, targetId, text, isRemote));
    // Later, as in Excel: the change is over before anybody hears of it.
    if (entries.length > 0) setTimeout(() => this.post(entries), 0);
  }

  private entry(eventType: number, targetId: string, text: string, isRemote: boolean): MessageEntry {
    return [EVENT_CATEGORY, eventType, targetId, text, `event-${++this.count}`, isRemote];
  }
}
