import { EventRegistrations } from "../events/eventRegistrations";
import { HostProblem } from "../protocol/hostProblem";
import { type Block, readBlock, splitAddress } from "./blockAddress";
import { followedReferences } from "./followedReferences";
import { RangeModel } from "./rangeModel";
import { RelativeRange } from "./relativeRange";
import { type ChangeSource, SheetModel } from "./sheetModel";

/** A name of the workbook or of a sheet: for a range, or for whatever else its formula says. */
export interface NameModel {
  readonly name: string;
  /** Only where every corner is held by `$`. */
  readonly range: RangeModel | undefined;
  /** What the name means from each cell, where it was defined without `$`. */
  readonly relative?: RelativeRange | undefined;
  /** Its definition where it is not a range, like `=0.2` or `=#REF!`. */
  readonly formula: string;
  comment: string;
  visible: boolean;
}

/** A change of cells, as events report it. */
interface Change {
  readonly range: RangeModel;
  readonly source: ChangeSource;
  readonly type: string;
}

/** Signs that no sheet may have in its name; "History" is Excel's own. */
const FORBIDDEN_IN_SHEET_NAMES = /[\\/?*[\]:]|^'|'$|^history$/i;
const VALID_NAME = /^[A-Za-z_\\][\w.\\]*$/;
/** A cell as addresses name it by letters, or by the numbers of row and column. */
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*)$/i;

/** A small workbook: sheets, names and settings, without a calculation of its own. */
export class WorkbookModel {
  sheets: SheetModel[] = [];
  names: NameModel[] = [];
  active: SheetModel;
  selection: RangeModel;
  /** True when several areas are selected, or a chart: no range can be asked for then. */
  isSelectionNoRange = false;
  /** True when sheets can be neither added nor taken away nor renamed. */
  isStructureProtected = false;
  calculationMode = "Automatic";
  readonly registrations = new EventRegistrations();
  readonly settings = new Map<string, unknown>();
  /** Hears of every change of cells. */
  onChange: (change: Change) => void = () => undefined;
  /** Hears when formulas of a sheet have new results. */
  onCalculated: (sheet: SheetModel) => void = () => undefined;
  /** Hears when the add-in asks for a calculation. */
  onCalculationAsked: () => void = () => undefined;
  private count = 0;

  constructor(firstSheet = "Sheet1") {
    this.active = this.addSheet(firstSheet);
    this.selection = this.active.range("A1");
  }

  /** A number that no other object of the workbook has, for ids. */
  nextId(): string {
    return `{${++this.count}}`;
  }

  addSheet(name?: string): SheetModel {
    const free = name ?? this.freeSheetName();
    this.refuseSheetName(free);
    const sheet = new SheetModel(this, this.nextId(), free);
    this.sheets.push(sheet);
    return sheet;
  }

  /** A sheet by name, in any case of letters, or by id. */
  findSheet(key: unknown): SheetModel | undefined {
    const name = String(key).toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name);
  }

  sheet(key: unknown): SheetModel {
    const found = this.findSheet(key);
    if (!found) throw new HostProblem("ItemNotFound", `There is no sheet ${String(key)}.`);
    return found;
  }

  /** Names that pointed to the sheet point nowhere afterwards. */
  deleteSheet(sheet: SheetModel): void {
    if (this.sheets.length === 1) throw new HostProblem("InvalidOperation", "A workbook needs one sheet.");
    this.follow(sheet, () => undefined);
    this.sheets = this.sheets.filter((each) => each !== sheet);
    if (this.active === sheet) this.active = this.sheets[0]!;
  }

  /** Puts a sheet to another place among the tabs. */
  moveSheet(sheet: SheetModel, position: number): void {
    this.sheets = this.sheets.filter((each) => each !== sheet);
    this.sheets.splice(position, 0, sheet);
  }

  refuseUnlessOpen(): void {
    if (this.isStructureProtected)
      throw new HostProblem("AccessDenied", "The structure of the workbook is protected.");
  }

  refuseSheetName(name: string, own?: SheetModel): void {
    if (name === "" || name.length > 31 || FORBIDDEN_IN_SHEET_NAMES.test(name))
      throw new HostProblem("InvalidArgument", `${name} cannot be the name of a sheet.`);
    const other = this.findSheet(name);
    if (other && other !== own) throw new HostProblem("ItemAlreadyExists", `There is a sheet ${name}.`);
  }

  /** A range by an address that names its sheet. */
  range(address: string): RangeModel {
    const { sheet, cells } = splitAddress(address.replace(/^=/, ""));
    return (sheet === undefined ? this.active : this.sheet(sheet)).range(cells);
  }

  /** Gives a name to a range or to a formula. */
  addName(name: string, meant: RangeModel | string, names: NameModel[] = this.names): NameModel {
    if (!VALID_NAME.test(name) || LOOKS_LIKE_CELL.test(name) || name.length > 255)
      throw new HostProblem("InvalidArgument", `${name} cannot be a name.`);
    if (names.some((each) => each.name.toLowerCase() === name.toLowerCase()))
      throw new HostProblem("ItemAlreadyExists", `There is a name ${name}.`);
    const reference = typeof meant === "string" ? this.reference(meant) : { range: meant, formula: "" };
    const added: NameModel = { name, ...reference, comment: "", visible: true };
    names.push(added);
    return added;
  }

  /** Lets a name stand for something else. */
  setNameFormula(name: NameModel, formula: string, names: NameModel[]): void {
    names[names.indexOf(name)] = { ...name, ...this.reference(formula) };
  }

  /** Cells of a sheet have moved, are gone, or are to be called again: names and formulas that mean them follow. */
  follow(sheet: SheetModel, move: (block: Block) => Block | undefined, newName?: string): void {
    this.names = this.names.map((name) =>
      name.range?.sheet === sheet ? followedName(name, sheet, move) : name,
    );
    for (const own of this.sheets)
      for (const [row, column, cell] of own.cellsIn(readBlock("A:XFD"))) {
        if (cell.formula === undefined) continue;
        const isMeant = (name: string | undefined) =>
          (name === undefined ? own : this.findSheet(name)) === sheet;
        own.put(row, column, {
          ...cell,
          formula: followedReferences(cell.formula, { isMeant, move, newName }),
        });
      }
  }

  changed(range: RangeModel, source: ChangeSource, type = "RangeEdited"): void {
    this.onChange({ range, source, type });
  }

  /** What a formula of a name means; a reference without `$` is kept as seen from the selected cell. */
  private reference(formula: string): Pick<NameModel, "range" | "relative" | "formula"> {
    const { sheet: name } = splitAddress(formula.replace(/^=/, ""));
    const sheet = name === undefined ? undefined : this.findSheet(name);
    if (!sheet) return { range: undefined, relative: undefined, formula };
    const relative = RelativeRange.of(formula, sheet, this.selection.block);
    return { range: relative ? undefined : this.range(formula), relative, formula };
  }

  private freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}

/** The cells that a name means to a cell that asks. */
export function namedRange({ range, relative }: NameModel, asking: RangeModel): RangeModel | undefined {
  return relative ? relative.from(asking) : range;
}

function followedName(
  name: NameModel,
  sheet: SheetModel,
  move: (block: Block) => Block | undefined,
): NameModel {
  const block = move(name.range!.block);
  return block
    ? { ...name, range: new RangeModel(sheet, block) }
    : { ...name, range: undefined, formula: "=#REF!" };
}
