/** An office.js that knows no host, as in a plain browser tab, and offers nothing but onReady. */
export const SILENT_OFFICE = `
  window.Office = { onReady: (callback) => Promise.resolve({ host: null, platform: null }).then(callback) };
`;

/**
 * Answers just enough to fill the pane with these cells. It shows how the pane looks and moves in Excel and
 * proves nothing about Excel itself.
 */
export function excelOffice(cells: readonly (readonly unknown[])[]): string {
  return `(${standIn.toString()})(${JSON.stringify(cells)});`;
}

/** Runs in the page. */
function standIn(cells: unknown[][]): void {
  const page = window as unknown as Record<string, unknown>;
  const listeners: ((event: { worksheetId: string }) => void)[] = [];
  const event = {
    add: (listener: (event: { worksheetId: string }) => void) => {
      listeners.push(listener);
      return { remove: () => undefined };
    },
  };
  const formulas = new Map<string, string>();
  const enter = (row: number, column: number, value: unknown) => {
    cells[row]![column] = value;
    listeners.forEach((listener) => listener({ worksheetId: "sheet" }));
  };
  const range = {
    isNullObject: false,
    address: "Comparison!A1:D13",
    worksheet: { id: "sheet", load: () => undefined },
    load: () => undefined,
    get rowCount() {
      return cells.length;
    },
    get columnCount() {
      return cells[0]!.length;
    },
    get values() {
      return structuredClone(cells);
    },
    get valueTypes() {
      return cells.map((row) => row.map((cell) => (cell === "" ? "Empty" : "Double")));
    },
    get formulas() {
      return cells.map((row, index) => row.map((cell, column) => formulas.get(`${index},${column}`) ?? cell));
    },
    get numberFormat() {
      return cells.map((row) => row.map(() => "General"));
    },
    getCell: (row: number, column: number) => ({
      set formulas(values: unknown[][]) {
        if (page["isProtected"] === true)
          throw Object.assign(new Error("Gesperrt"), { code: "AccessDenied" });
        const [[value]] = values as [[unknown]];
        formulas.delete(`${row},${column}`);
        if (typeof value === "string" && value.startsWith("=")) formulas.set(`${row},${column}`, value);
        else enter(row, column, value);
      },
    }),
  };
  const item = { isNullObject: false, load: () => undefined, getRange: () => range };
  const named = { ...item, getRangeOrNullObject: () => range };
  const workbook = {
    names: { getItemOrNullObject: () => named, getItem: () => named },
    worksheets: { onChanged: event, onCalculated: event },
  };
  const associated: string[] = [];
  page["Office"] = {
    HostType: { Excel: "Excel" },
    context: { contentLanguage: "en-US", requirements: { isSetSupported: () => false } },
    onReady: (callback: (info: unknown) => void) =>
      Promise.resolve({ host: "Excel", platform: "PC" }).then(callback),
  };
  page["Excel"] = {
    run: (_: unknown, batch: (context: unknown) => Promise<unknown>) =>
      batch({ workbook, sync: () => Promise.resolve() }),
  };
  page["CustomFunctions"] = { associate: (id: string) => void associated.push(id) };
  page["sheet"] = { cells, formulas, enter, associated };
}
