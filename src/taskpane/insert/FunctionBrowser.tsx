import { useEffect, useRef, useState } from "react";
import type { OpenSectionProps } from "../state/paneSession";
import { FUNCTION_ENTRIES } from "./functionEntries";
import { FunctionForm } from "./FunctionForm";
import { FunctionList } from "./FunctionList";

/** All functions, or the form of the chosen one. */
export function FunctionBrowser({ session }: OpenSectionProps) {
  const [search, setSearch] = useState("");
  const [name, setName] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<string>(undefined);
  const entry = FUNCTION_ENTRIES.find((each) => each.name === name);
  // The pressed control disappears when the view changes, so the focus moves to what replaces it.
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
        <FunctionList entries={FUNCTION_ENTRIES} search={search} onSearch={setSearch} onChosen={setName} />
      )}
    </div>
  );
}
