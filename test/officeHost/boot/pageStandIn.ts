import { readFileSync } from "fs";
import path from "path";

/** Where the unmodified library lies in the installed package. */
const OFFICE_FOLDER = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** As much of a `<script>` element as the library looks at. */
interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: () => void;
  getAttribute(): null;
  setAttribute(): void;
}

function scriptElement(src = ""): ScriptElement {
  return { src, getAttribute: () => null, setAttribute: () => undefined };
}

/** A storage that forgets with the process. */
function storage() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}

/** Runs a file of the library in this realm, as a page would; another realm would break `instanceof`. */
function evaluate(file: string): void {
  (0, eval)(readFileSync(path.join(OFFICE_FOLDER, file), "utf8"));
}

/** Timers that wait; those of a page end with it. */
const waiting = new Set<NodeJS.Timeout>();

/** Lets whatever runs in this realm start timers that the page knows of. */
function rememberTimers(): void {
  const start = globalThis.setTimeout;
  const remembering = (work: (...rest: unknown[]) => void, delay?: number, ...rest: unknown[]) => {
    const timer = start(() => {
      waiting.delete(timer);
      work(...rest);
    }, delay);
    waiting.add(timer);
    return timer;
  };
  globalThis.setTimeout = remembering as typeof setTimeout;
}

/** Ends the timers that the library has left, as closing a page does; they would outlive the test file. */
export function closePage(): void {
  for (const timer of waiting) clearTimeout(timer);
  waiting.clear();
}

/** The page in which the library runs in Node: it can load scripts and is otherwise empty. */
export function installPage(external: Readonly<Record<string, unknown>>): void {
  rememberTimers();
  const own = scriptElement("https://localhost/lib/office.js");
  const head = {
    appendChild: (script: ScriptElement) => {
      const file = decodeURIComponent(new URL(script.src).pathname).replace(/^\/lib\//, "");
      setTimeout(() => {
        evaluate(file);
        script.onload?.();
      }, 0);
    },
  };
  const document = {
    readyState: "complete",
    head,
    createElement: () => scriptElement(),
    getElementsByTagName: (name: string) => (name === "head" ? [head] : [own]),
    getElementById: () => null,
    addEventListener: () => undefined,
  };
  const page = { document, external, window: globalThis, history: {}, navigator: { userAgent: "Node" } };
  const location = {
    href: "https://localhost/taskpane.html",
    hash: "",
    search: "",
    origin: "https://localhost",
  };
  const all = { ...page, location, sessionStorage: storage(), localStorage: storage() };
  for (const [name, value] of Object.entries(all))
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
}

/** Loads office.js; it finds the host by `window.external` and loads Excel's file by itself. */
export function loadOffice(): void {
  evaluate("office.js");
}
