import { type ContextFacts, hostContext, hostInfo } from "./hostContext";

const DispatchId = {
  richApiMessages: 33,
  ribbonCommand: 39,
  richApiRequest: 93,
  commandCompleted: 94,
} as const;

/** Codes of the transport itself, below those of the rich API. */
export const TransportError = {
  internal: 5001,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  answerTooLarge: 5104,
} as const;

/** One message to the add-in: category, type, target, text, id, whether a co-author caused it. */
export type MessageEntry = readonly [number, number, string, string, string, boolean];

export interface RichApiRequest {
  readonly body: string;
  readonly flags: number;
}

/** The body of the answer, or the code of a failure of the transport. */
export type RichApiAnswer = { readonly body: string } | { readonly failure: number };

/** What answers the add-in's requests, and hears when one of its ribbon commands has ended. */
export interface HostSide {
  answer(request: RichApiRequest): Promise<RichApiAnswer>;
  commandCompleted(parameters: readonly unknown[]): void;
  complain(text: string): void;
}

/** An array as the library expects it from desktop Excel. */
interface SafeArray {
  toArray(): readonly unknown[];
}

type Callback = (answer: SafeArray) => void;
type EventHandler = (dispatchId: number, entries: SafeArray) => void;

const safeArray = (values: readonly unknown[]): SafeArray => ({ toArray: () => values });

/** Speaks with the unmodified library the way desktop Excel does: by methods of `window.external`. */
export class ExternalTransport {
  private readonly handlers = new Map<number, EventHandler>();
  private readonly context: ReturnType<typeof hostContext>;

  constructor(
    private readonly host: HostSide,
    facts: ContextFacts,
  ) {
    this.context = hostContext(facts);
  }

  /** The methods to be put on `window.external` before office.js is loaded. */
  methods(): Readonly<Record<string, unknown>> {
    return {
      GetHostInfo: () => hostInfo(),
      GetLoggingAllowed: () => false,
      GetContext: () => this.context,
      Execute: (id: number, parameters: readonly unknown[], callback: Callback) =>
        this.execute(id, parameters, callback),
      RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
        this.handlers.set(id, handler);
        later(() => callback(safeArray([0])));
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        this.handlers.delete(id);
        later(() => callback(safeArray([0])));
      },
    };
  }

  get listensToMessages(): boolean {
    return this.handlers.has(DispatchId.richApiMessages);
  }

  /** Delivers messages in one post; Excel puts many calls of custom functions into one. */
  post(entries: readonly MessageEntry[]): void {
    this.handlers.get(DispatchId.richApiMessages)?.(DispatchId.richApiMessages, safeArray(entries));
  }

  /** Somebody clicks a ribbon button that belongs to a function of the add-in. */
  pressRibbonButton(functionName: string, buttonId: string): void {
    const source = JSON.stringify({ source: { id: buttonId } });
    const entry = safeArray([buttonId, functionName, source]);
    this.handlers.get(DispatchId.ribbonCommand)?.(DispatchId.ribbonCommand, entry);
  }

  private execute(id: number, parameters: readonly unknown[], callback: Callback): void {
    // Never within the call: an answer in the same tick would hide a missing sync.
    later(() => void this.carryOut(id, parameters).then((answer) => callback(safeArray(answer))));
  }

  private async carryOut(id: number, parameters: readonly unknown[]): Promise<readonly unknown[]> {
    if (id === DispatchId.richApiRequest) return this.request(parameters[0] as readonly unknown[]);
    if (id === DispatchId.commandCompleted) {
      this.host.commandCompleted(parameters);
      return [0];
    }
    this.host.complain(`dispatch id ${id}`);
    return [TransportError.internal];
  }

  /** Body and flags have fixed places in what the library sends. */
  private async request(message: readonly unknown[]): Promise<readonly unknown[]> {
    const answer = await this.host.answer({ body: String(message[4]), flags: Number(message[6]) });
    return "failure" in answer ? [answer.failure] : [0, [200, [], answer.body]];
  }
}

function later(work: () => void): void {
  setTimeout(work, 0);
}
