import { useEffect, useState } from "react";
import { useWorkbook } from "../state/workbookContext";

const NONE: ReadonlySet<string> = new Set();

/** The names of the workbook in small letters; none while they are unknown. */
export function useWorkbookNames(): ReadonlySet<string> {
  const workbook = useWorkbook();
  const [names, setNames] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    workbook.readOutline().then(
      (outline) => isWanted && setNames(new Set(outline.names.map(({ name }) => name.toLowerCase()))),
      // Without the names, a name in a field is called unknown, and its address can be given instead.
      () => undefined,
    );
    return () => void (isWanted = false);
  }, [workbook]);
  return names;
}
