import { useCallback, useState } from "react";

const STORED = "fixOrFlat.firstRun";

/** Storage may be closed to a page inside another; then the first steps come again next time. */
function isStoredAsSkipped(): boolean {
  try {
    return localStorage.getItem(STORED) === "skipped";
  } catch {
    return false;
  }
}

function storeSkipped(): void {
  try {
    localStorage.setItem(STORED, "skipped");
  } catch {
    // Nothing depends on it: the user can skip again.
  }
}

/** Whether the user has put the first steps away on this computer, and how to do so. */
export function useFirstRun(): readonly [isSkipped: boolean, skip: () => void] {
  const [isSkipped, setSkipped] = useState(isStoredAsSkipped);
  const skip = useCallback(() => {
    storeSkipped();
    setSkipped(true);
  }, []);
  return [isSkipped, skip];
}
