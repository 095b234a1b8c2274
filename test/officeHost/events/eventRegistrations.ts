/** Numbers of the events of sheets on the wire, the same for one sheet and for all. */
export const EventType = { changed: 10, selectionChanged: 14, calculated: 16 } as const;

/** The target of events of all sheets; those of one sheet have its id. */
export const ALL_SHEETS = "Workbook";

/**
 * Which events the add-in wants to hear of. Counted, because every conversation with Excel registers for
 * itself; that Excel counts too is an assumption.
 */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  /** Number of registrations that the add-in has not taken back. */
  get size(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  has(eventType: number, targetId: string): boolean {
    return this.count(eventType, targetId) > 0;
  }

  add(eventType: number, targetId: string): void {
    this.counts.set(`${eventType} ${targetId}`, this.count(eventType, targetId) + 1);
  }

  remove(eventType: number, targetId: string): void {
    this.counts.set(`${eventType} ${targetId}`, Math.max(0, this.count(eventType, targetId) - 1));
  }

  private count(eventType: number, targetId: string): number {
    return this.counts.get(`${eventType} ${targetId}`) ?? 0;
  }
}
