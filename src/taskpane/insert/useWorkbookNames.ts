import { useEffect, useState } from "react";
import { useWorkbook } from "../state/workbookContext";

const NONE: ReadonlySet<string> = new Set();

/** The names of the workbook in lower case; none until they have been read. */
export function useWorkbookNames(): ReadonlySet<string> {
  const workbook = useWorkbook();
  const [names, setNames] = useState(NONE);
  useEffect(() => {
    let isMounted = true;
    workbook.readOutline().then(
      (outline) => isMounted && setNames(new Set(outline.names.map(({ name }) => name.toLowerCase()))),
      // Without the names, a name in a field counts as unknown; its address can be given instead.
      () => undefined,
    );
    return () => void (isMounted = false);
  }, [workbook]);
  return names;
}
