import { useCallback, useState } from "react";

const STORED = "fixOrFlat.firstRun";

/** Storage may be blocked inside a frame; the first steps then appear again next time. */
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
    // Not critical: the user can skip again.
  }
}

/** Whether the user has dismissed the first steps on this computer, and how to do so. */
export function useFirstRun(): readonly [isSkipped: boolean, skip: () => void] {
  const [isSkipped, setSkipped] = useState(isStoredAsSkipped);
  const skip = useCallback(() => {
    storeSkipped();
    setSkipped(true);
  }, []);
  return [isSkipped, skip];
}
