import { CellError } from "../model/cell";
import { HostObject, type ObjectType } from "../protocol/hostObject";
import type { MessageEntry } from "../transport/externalTransport";
import { functionAnswer, type FunctionAnswer } from "./functionAnswer";
import type { FunctionDescription, FunctionDescriptions } from "./functionDescriptions";
import { type FormulaArgument, marshalArguments, type MarshalRules } from "./marshalArguments";

/** Category and type of a message that calls a function. */
const [CALL_CATEGORY, CALL_TYPE, CANCELLATION_TYPE] = [1, 1000, 1001] as const;
const Flag = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

/** Feature of the library that shortens its pause between two batches of results. */
const ENABLED_FEATURES = [2, 4];

/** One call of a formula, with the address of its cell. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly FormulaArgument[];
  readonly address: string;
}

/** Calls the add-in's custom functions through the library's own runtime, and takes their results. */
export class FunctionChannel {
  /** What a function gets for an empty cell; see `MarshalRules`. */
  emptyCell: MarshalRules["emptyCell"] = 0;
  /** Resolves when the runtime in the library has announced itself; calls before that would be lost. */
  readonly ready: Promise<void>;
  private announce: () => void = () => undefined;
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();
  /** Calls that go on answering, by the address of their cell; what they answer after the first time. */
  private readonly streams = new Map<string, { readonly id: number; next(answer: FunctionAnswer): void }>();
  private readonly cancelled = new Set<number>();
  private count = 0;

  constructor(
    private readonly post: (entries: readonly MessageEntry[]) => void,
    private readonly descriptions: FunctionDescriptions,
    private readonly complain: (text: string) => void = () => undefined,
  ) {
    this.ready = new Promise((resolve) => {
      this.announce = resolve;
    });
  }

  /** The object that the runtime in the library speaks to. */
  service(): HostObject {
    return HostObject.of(CUSTOM_FUNCTIONS, this);
  }

  knows(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /**
   * Calls functions in one post, as Excel does with all cells that it can calculate at once. A streaming function
   * answers again and again; `next` hears what it answers after the first time.
   */
  async callAll(
    calls: readonly FunctionCall[],
    next: (index: number, answer: FunctionAnswer) => void = () => undefined,
  ): Promise<readonly FunctionAnswer[]> {
    await this.ready;
    const entries: MessageEntry[] = [];
    const answers = calls.map((call, index) => this.prepare(call, entries, (answer) => next(index, answer)));
    if (entries.length > 0) this.post(entries);
    return Promise.all(answers);
  }

  runtimeIsReady(): void {
    this.announce();
  }

  /** Cancels the streams of cells that no longer call, as Excel does when a formula is changed or deleted. */
  keepStreams(addresses: readonly string[]): void {
    for (const address of this.streams.keys()) if (!addresses.includes(address)) this.cancel(address);
  }

  take(results: readonly (readonly unknown[])[]): void {
    for (const entry of results) {
      const id = Number(entry[0]);
      const first = this.waiting.get(id);
      const stream = [...this.streams.values()].find((each) => each.id === id);
      if (first) first(functionAnswer(entry));
      else if (stream) stream.next(functionAnswer(entry));
      else if (!this.cancelled.has(id)) this.complain(`A call that was answered is answered again: ${id}`);
      this.waiting.delete(id);
    }
  }

  private cancel(address: string): void {
    const { id } = this.streams.get(address)!;
    this.streams.delete(address);
    this.cancelled.add(id);
    const message = JSON.stringify({ invocationId: id });
    this.post([[CALL_CATEGORY, CANCELLATION_TYPE, "", message, `cancellation-${id}`, false]]);
  }

  private prepare(
    call: FunctionCall,
    entries: MessageEntry[],
    next: (answer: FunctionAnswer) => void,
  ): FunctionAnswer | Promise<FunctionAnswer> {
    const description = this.find(call.name);
    if (!description) return new CellError("#NAME?");
    const allowErrors = this.descriptions.allowErrorForDataTypeAny === true;
    const values = marshalArguments(description, call.args, { allowErrors, emptyCell: this.emptyCell });
    if (values instanceof CellError) return values;
    const id = ++this.count;
    if (this.streams.has(call.address)) this.cancel(call.address);
    if (description.options?.stream) this.streams.set(call.address, { id, next });
    const message = [id, description.id, values, call.address, flags(description, allowErrors)];
    entries.push([CALL_CATEGORY, CALL_TYPE, "", JSON.stringify(message), `call-${id}`, false]);
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  private find(name: string): FunctionDescription | undefined {
    const { functions, namespace } = this.descriptions;
    const before = namespace === undefined ? "" : `${namespace}.`;
    return functions.find((each) => `${before}${each.name ?? each.id}`.toUpperCase() === name.toUpperCase());
  }
}

function flags({ options }: FunctionDescription, allowErrors: boolean): number {
  return (
    (options?.cancelable ? Flag.cancelable : 0) |
    (options?.stream ? Flag.streaming : 0) |
    (allowErrors ? Flag.errorsAllowed : 0)
  );
}

const CUSTOM_FUNCTIONS: ObjectType<FunctionChannel> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (channel) => channel.runtimeIsReady(),
    _GetEnabledFeatures: () => ENABLED_FEATURES,
    SetInvocationArrayResults: (channel, [results]) =>
      channel.take(results as readonly (readonly unknown[])[]),
  },
};
