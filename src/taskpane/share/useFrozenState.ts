import { useCallback, useEffect, useState } from "react";
import { problemText } from "../language/reportText";
import { useWording } from "../language/wordingContext";
import { useWorkbook } from "../state/workbookContext";
import { type FrozenState, readFrozenState } from "./frozenState";

export type FrozenView =
  | { readonly status: "looking" }
  | { readonly status: "known"; readonly state: FrozenState }
  | { readonly status: "unknown"; readonly reason: string };

/** What is frozen in the workbook, read now and on request. */
export function useFrozenState(): readonly [FrozenView, () => Promise<void>] {
  const workbook = useWorkbook();
  const { words } = useWording();
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
