import { useCallback, useEffect, useState } from "react";
import { problemText } from "../reportText";
import { useSpeech } from "../speechContext";
import { useWorkbook } from "../workbookContext";
import type { FrozenState } from "./frozenState";
import { readFrozenState } from "./frozenState";

export type FrozenView =
  | { readonly status: "looking" }
  | { readonly status: "known"; readonly state: FrozenState }
  | { readonly status: "unknown"; readonly reason: string };

/** What is frozen in the workbook, read now and whenever it is asked for again. */
export function useFrozenState(): readonly [FrozenView, () => Promise<void>] {
  const workbook = useWorkbook();
  const { words } = useSpeech();
  const [view, setView] = useState<FrozenView>({ status: "looking" });
  const look = useCallback(async () => {
    try {
      setView({ status: "known", state: await readFrozenState(workbook) });
    } catch (error) {
      setView({ status: "unknown", reason: problemText(error, words) });
    }
  }, [workbook, words]);
  useEffect(() => void look(), [look]);
  return [view, look];
}
