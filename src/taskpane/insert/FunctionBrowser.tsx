import { useEffect, useRef, useState } from "react";
import { EXAMPLES } from "../../functions/examples";
import type { OpenSectionProps } from "../state/paneSession";
import { functionEntries } from "./functionEntries";
import { FunctionForm } from "./FunctionForm";
import { FunctionList } from "./FunctionList";

const ENTRIES = functionEntries(FUNCTION_METADATA.functions, EXAMPLES);

/** All functions, and the form of the one that was chosen. */
export function FunctionBrowser({ session }: OpenSectionProps) {
  const [search, setSearch] = useState("");
  const [name, setName] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<string>(undefined);
  const entry = ENTRIES.find((each) => each.name === name);
  // What was pressed is gone when the view changes, and the keyboard must not be lost with it.
  useEffect(() => {
    if (name === last.current) return;
    const target = name === undefined ? `[data-function="${last.current}"]` : "[data-form-heading]";
    root.current?.querySelector<HTMLElement>(target)?.focus();
    last.current = name;
  }, [name]);
  return (
    <div ref={root}>
      {entry ? (
        <FunctionForm key={entry.name} entry={entry} session={session} onBack={() => setName(undefined)} />
      ) : (
        <FunctionList entries={ENTRIES} search={search} onSearch={setSearch} onChosen={setName} />
      )}
    </div>
  );
}
