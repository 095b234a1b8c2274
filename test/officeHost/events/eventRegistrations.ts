/** Numbers of the events of sheets on the wire, the same for one sheet and for all. */
export const EventType = { changed: 10, selectionChanged: 14, calculated: 16 } as const;

/** The target of events of all sheets; those of one sheet have its id. */
export const ALL_SHEETS = "Workbook";

/** Which events the add-in wants to hear of. */
export class EventRegistrations {
  private readonly wanted = new Set<string>();

  /** Number of registrations that the add-in has not taken back. */
  get size(): number {
    return this.wanted.size;
  }

  has(eventType: number, targetId: string): boolean {
    return this.wanted.has(`${eventType} ${targetId}`);
  }

  set(eventType: number, targetId: string, isWanted: boolean): void {
    if (isWanted) this.wanted.add(`${eventType} ${targetId}`);
    else this.wanted.delete(`${eventType} ${targetId}`);
  }
}
