import { useState, useSyncExternalStore } from "react";
import { NO_REQUESTS } from "../state/sectionRequests";
import { usePaneHost } from "./paneHostContext";

/** The section in sight: the one that the user has chosen, or one that was asked for since. */
export function useSection(first: string): readonly [string, (section: string) => void] {
  const { sectionRequests = NO_REQUESTS } = usePaneHost();
  const [chosen, setChosen] = useState(first);
  const asked = useSyncExternalStore(sectionRequests.subscribe, sectionRequests.current);
  const choose = (section: string) => {
    setChosen(section);
    sectionRequests.ask(undefined);
  };
  return [asked ?? chosen, choose];
}
