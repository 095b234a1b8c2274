import { SheetEvents } from "./events/sheetEvents";
import { calculate } from "./functions/calculate";
import { FunctionChannel } from "./functions/functionChannel";
import type { FunctionDescriptions } from "./functions/functionDescriptions";
import { WorkbookModel } from "./model/workbookModel";
import type { ApiSets } from "./protocol/apiSets";
import type { HostObject } from "./protocol/hostObject";
import { HostProblem } from "./protocol/hostProblem";
import { Interpreter } from "./protocol/interpreter";
import type { WireRequest } from "./protocol/wire";
import {
  ExternalTransport,
  type RichApiAnswer,
  type RichApiRequest,
  TransportError,
} from "./transport/externalTransport";
import { type PaneState, serviceObject } from "./types/serviceType";
import { workbookObject } from "./types/workbookType";

/** Category and type of the message that the pane has been opened or closed. */
const [MESSAGE_CATEGORY, VISIBILITY_CHANGED] = [65_536, 65_539] as const;

/** Flag of a request that changes something. */
const WRITES = 1;

/** Flag of a request that may wait until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** Excel on the web takes and gives at most 5 MB at once; what it refuses there is refused here. */
const MOST_CHARACTERS = 5_000_000;

/** More messages than any of the library's conversations has, one after another. */
const TURNS_TO_SETTLE = 15;

/** Requirement sets of an Excel of today that this host covers. */
const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.20",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  DelayForCellEdit: "1.1",
};

export interface HostOptions {
  readonly requirementSets?: Readonly<Record<string, string>>;
  readonly locale?: string;
  readonly functions?: FunctionDescriptions;
  /** Refuses members that are newer than the version of ExcelApi; an Excel of today has them all. */
  readonly apiSets?: ApiSets;
}

/** One request as it came, for tests that count and look. */
export interface RequestRecord {
  readonly request: WireRequest;
  readonly flags: number;
}

/** An Excel without Excel: answers the unmodified office.js over a small workbook. */
export class OfficeHost {
  readonly requests: RequestRecord[] = [];
  readonly pane: PaneState = {
    isShown: false,
    startState: "Inactive",
    onVisibilityChanged: () => this.tellVisibility(),
  };
  /** Resolves when the library takes presses of the ribbon. */
  readonly ribbonReady: Promise<void>;
  readonly completedCommands: (readonly unknown[])[] = [];
  readonly functions: FunctionChannel;
  readonly transport: ExternalTransport;
  /** The undo group that the conversation is in, and how many requests of it may write before one is refused. */
  undoGroup: { readonly code: string; writesLeft: number } | undefined;
  private readonly interpreter: Interpreter;
  private readonly events: SheetEvents;
  private current = new WorkbookModel();
  private refusal: { readonly code: string; after: number } | undefined;
  private takePresses: () => void = () => undefined;
  private cellEdit: { readonly ended: Promise<void>; end(): void } | undefined;

  constructor(options: HostOptions = {}) {
    this.ribbonReady = new Promise((resolve) => {
      this.takePresses = resolve;
    });
    const requirementSets = options.requirementSets ?? REQUIREMENT_SETS;
    const facts = { requirementSets, locale: options.locale ?? "en-US", instanceId: `host-${Date.now()}` };
    this.transport = new ExternalTransport(this, facts);
    const post = this.transport.post.bind(this.transport);
    this.functions = new FunctionChannel(post, options.functions ?? { functions: [] }, (text) =>
      this.complain(text),
    );
    this.events = new SheetEvents(post);
    this.interpreter = new Interpreter({
      root: () => workbookObject(this.current),
      service: (name) => this.service(name),
      excelApi: requirementSets["ExcelApi"] ?? "1.1",
      apiSets: options.apiSets,
    });
    this.open(this.current);
  }

  get workbook(): WorkbookModel {
    return this.current;
  }

  /** What an add-in asked for in vain, and faults of the host itself; a suite must end with an empty list. */
  get complaints(): readonly string[] {
    return this.interpreter.complaints;
  }

  /** Number of objects that the add-in has asked to keep and not given back. */
  get keptObjects(): number {
    return this.interpreter.references.size;
  }

  /** Opens another workbook in place of the last one. */
  open(workbook: WorkbookModel): void {
    this.current = workbook;
    this.events.watch(workbook);
    // Later, because functions answer by requests of their own.
    workbook.onCalculationAsked = () => void setTimeout(() => void this.calculate(), 0);
    this.requests.length = 0;
    // A refusal that nothing met was meant for the last workbook.
    this.refusal = undefined;
  }

  /** The user is in a cell: requests wait or are refused until the cell is left. */
  beginCellEdit(): void {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.cellEdit = { ended, end };
  }

  endCellEdit(): void {
    this.cellEdit?.end();
    this.cellEdit = undefined;
  }

  /** Lets the next request fail with a code, as Excel does when it is busy, or a later one. */
  refuseNext(code: string, after = 0): void {
    this.refusal = { code, after };
  }

  /**
   * Waits until everything that is under way has been said and answered. By turns of the event loop and not by
   * a time, because one message leads to the next and a busy machine would let a time pass in between.
   */
  async settled(): Promise<void> {
    for (let turn = 0; turn < TURNS_TO_SETTLE; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  /** Calculates all formulas that are one call of a custom function, and says so by events. */
  calculate(): Promise<void> {
    return calculate(this.current, this.functions);
  }

  async answer({ body, flags }: RichApiRequest): Promise<RichApiAnswer> {
    if (body.length > MOST_CHARACTERS) return { failure: TransportError.requestTooLarge };
    const request = JSON.parse(body) as WireRequest;
    if (this.cellEdit && (flags & DELAY_FOR_CELL_EDIT) === 0) return { failure: TransportError.cellEditMode };
    await this.cellEdit?.ended;
    this.requests.push({ request, flags });
    this.refuseInGroup(request, flags);
    const { references } = this.interpreter;
    const kept = references.size;
    const answer = JSON.stringify(this.refused() ?? this.interpreter.answer(request));
    if (answer.length <= MOST_CHARACTERS) return { body: answer };
    references.forgetSince(kept);
    return { failure: TransportError.answerTooLarge };
  }

  commandCompleted(parameters: readonly unknown[]): void {
    this.completedCommands.push(parameters);
  }

  complain(text: string): void {
    this.interpreter.complaints.push(text);
  }

  /** What an undo group does not bear. */
  private refuseInGroup({ Actions, ObjectPaths }: WireRequest, flags: number): void {
    if (this.undoGroup === undefined) return;
    if (JSON.stringify([Actions, ObjectPaths]).includes('"GetMergedAreas'))
      this.complain("GetMergedAreas in an undo group empties the undo list on Windows");
    if ((flags & WRITES) !== 0 && this.undoGroup.writesLeft-- <= 0) this.refuseNext(this.undoGroup.code);
  }

  private refused() {
    if (this.refusal === undefined || this.refusal.after-- > 0) return undefined;
    const { code, message } = new HostProblem(this.refusal.code);
    this.refusal = undefined;
    const error = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
    return { Results: [], TraceIds: [], Error: error };
  }

  private service(name: string): HostObject | undefined {
    return name === "Microsoft.ExcelServices.CustomFunctions"
      ? this.functions.service()
      : serviceObject(name, this.pane, { ribbonIsReady: () => this.takePresses() });
  }

  private tellVisibility(): void {
    const text = JSON.stringify({ visibility: this.pane.isShown ? "Visible" : "Hidden" });
    const entry = [
      MESSAGE_CATEGORY,
      VISIBILITY_CHANGED,
      "",
      text,
      `visibility-${Date.now()}`,
      false,
    ] as const;
    setTimeout(() => this.transport.post([entry]), 0);
  }
}
