import type { OfficeHost } from "./officeHost";

/** Undo groups as an Excel has them that does not take them for everything. */
export interface UndoGroups {
  /** For every conversation so far, whether a group was asked for. */
  readonly asked: boolean[];
  restore(): void;
}

/**
 * The library of the npm package drops the option for a group, so the host learns of it here, where the add-in
 * asks: inside a group it takes a number of requests that write, and refuses the next one with a code.
 */
export function undoGroups(host: OfficeHost, code: string, writesLeft = 0): UndoGroups {
  const asked: boolean[] = [];
  const run = Excel.run.bind(Excel) as (options: Excel.RunOptions, batch: never) => Promise<unknown>;
  const spy = jest.spyOn(Excel, "run").mockImplementation((async (
    options: Excel.RunOptions,
    batch: never,
  ) => {
    const outer = host.undoGroup;
    asked.push(options.mergeUndoGroup === true);
    host.undoGroup = options.mergeUndoGroup ? { code, writesLeft } : undefined;
    try {
      return await run(options, batch);
    } finally {
      host.undoGroup = outer;
    }
  }) as never);
  return { asked, restore: () => spy.mockRestore() };
}
