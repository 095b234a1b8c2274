import {
  type ICellData,
  ICommandService,
  type Injector,
  type IStyleData,
  type IWorkbookData,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { ScrollToCellOperation } from "@univerjs/sheets";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { BlockAddress, CellAddress } from "../../workbook/port/cellAddress";
import type { BlockSize } from "../../workbook/port/cellBlock";
import type { EmptyGrid } from "./createGrid";
import { type GridChange, onGridChange } from "./gridChanges";
import { type CellValue, plainValue } from "./plainValue";

/** Milliseconds, with a margin over the 100 that the grid itself waits. */
const EDITOR_FOLLOWS = 400;

/** The cells of the open workbook, as Univer stores them. */
export class Grid {
  readonly api: FUniver;
  /** Gives the services behind the facade. */
  readonly injector: Injector;
  private opened: FWorkbook;

  constructor({ univer, api }: EmptyGrid, workbook: FWorkbook) {
    this.api = api;
    this.opened = workbook;
    this.injector = (univer as Univer & { __getInjector(): Injector }).__getInjector();
  }

  /** The workbook on screen. */
  get workbook(): FWorkbook {
    return this.opened;
  }

  /** Closes the workbook on screen and shows another one, once it is calculated. */
  async open(workbook: Partial<IWorkbookData>): Promise<void> {
    await this.idle();
    const before = this.opened.getId();
    this.opened = this.api.createWorkbook(workbook);
    const settled = this.settled();
    this.api.disposeUnit(before);
    await settled;
  }

  /** Upper and lower case are the same, as in Excel. */
  sheetNamed(name: string): FWorksheet {
    const sheets = this.workbook.getSheets();
    const sheet = sheets.find((each) => each.getSheetName().toLowerCase() === name.toLowerCase());
    if (sheet) return sheet;
    const names = sheets.map((each) => each.getSheetName());
    throw new RangeError(`There is no sheet "${name}"; there are ${names.join(", ")}.`);
  }

  /** The value of a cell, also of one that a formula elsewhere spills into. */
  value(sheet: FWorksheet, row: number, column: number): CellValue {
    const own = plainValue(sheet.getSheet().getCellRaw(row, column));
    if (own !== null) return own;
    const spilled = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return plainValue(spilled[this.workbook.getId()]?.[sheet.getSheetId()]?.[row]?.[column]);
  }

  /** The values of a block, row by row. */
  values(sheet: FWorksheet, { row, column, rows, columns }: Omit<BlockAddress, "sheet">): CellValue[][] {
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => this.value(sheet, row + i, column + j)),
    );
  }

  /** Every cell of the sheet that is not empty, spilled ones included. */
  forEachValue(sheet: FWorksheet, visit: (row: number, column: number, value: CellValue) => void): void {
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => visit(row, column, plainValue(cell)));
    const spilled = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    const rows = spilled[this.workbook.getId()]?.[sheet.getSheetId()] ?? {};
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        visit(Number(row), Number(column), plainValue(cell as ICellData));
      }
    }
  }

  /** Every formula of the sheet with the cell that holds it; formulas filled right share one text until here. */
  forEachFormula(sheet: FWorksheet, visit: (row: number, column: number, formula: string) => void): void {
    const model = this.injector.get(FormulaDataModel);
    const ids = [sheet.getSheetId(), this.workbook.getId()] as const;
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f && !cell?.si) return;
        const formula = model.getFormulaStringByCell(row, column, ...ids);
        if (formula) visit(row, column, formula);
      });
  }

  /** How many rows and columns the formula of a cell fills. */
  spillSize(sheet: FWorksheet, row: number, column: number): BlockSize {
    const ranges = this.injector.get(FormulaDataModel).getArrayFormulaRange();
    const range = ranges[this.workbook.getId()]?.[sheet.getSheetId()]?.[row]?.[column];
    if (!range) return { rows: 1, columns: 1 };
    return { rows: range.endRow - range.startRow + 1, columns: range.endColumn - range.startColumn + 1 };
  }

  /** True for a cell without value and without formula. */
  isEmpty(sheet: FWorksheet, row: number, column: number): boolean {
    const cell = sheet.getSheet().getCellRaw(row, column);
    return !cell?.f && !cell?.si && this.value(sheet, row, column) === null;
  }

  /** The style of a cell, as the grid keeps it. */
  style(sheet: FWorksheet, row: number, column: number): ICellData["s"] {
    return sheet.getSheet().getCellRaw(row, column)?.s;
  }

  /** A style that cells share, by its number; or the style itself. */
  styleOf(style: ICellData["s"]): Nullable<IStyleData> {
    return this.workbook.getWorkbook().getStyles().get(style);
  }

  /** The element that the cells are drawn in. */
  canvas(): HTMLElement | null {
    return document.getElementById(`univer-sheet-main-canvas_${this.workbook.getId()}`);
  }

  /** Focuses the cells; false while none are on screen. */
  takeKeyboard(): boolean {
    const canvas = this.canvas();
    canvas?.focus();
    return canvas !== null;
  }

  /** Reports every change of the workbook after it is done. Returns a function that stops it. */
  onChange(listener: (change: GridChange) => void): () => void {
    return onGridChange(this.injector, listener);
  }

  /** Resolves when the results of the calculation under way, or about to start, are in the cells. */
  settled(): Promise<void> {
    return this.api.getFormula().onCalculationResultApplied();
  }

  /** Resolves when no calculation is under way. */
  async idle(): Promise<void> {
    const session = this.injector.get(FormulaCalculationSessionService);
    if (session.state.started && !session.state.resultApplied) await session.waitForLatestApplied();
  }

  /** Selects a cell and scrolls to it; the keyboard stays where it is, as in Excel. */
  async show({ sheet: name, row, column }: CellAddress): Promise<void> {
    const sheet = this.sheetNamed(name);
    const unitId = this.workbook.getId();
    const isShown = this.workbook.getActiveSheet().getSheetId() === sheet.getSheetId();
    this.workbook.setActiveSheet(sheet);
    const range = sheet.getRange(row, column).activate().getRange();
    // Unlike the facade's scrollToCell this leaves a cell in sight where it is.
    this.injector.get(ICommandService).syncExecuteCommand(ScrollToCellOperation.id, { unitId, range });
    // The cell editor follows to another sheet a moment later and loses what is typed before; no event tells.
    if (!isShown) await new Promise((resolve) => setTimeout(resolve, EDITOR_FOLLOWS));
  }

  /** The same, and focuses the cell. */
  async select(cell: CellAddress): Promise<void> {
    const shown = this.show(cell);
    this.takeKeyboard();
    await shown;
  }
}
