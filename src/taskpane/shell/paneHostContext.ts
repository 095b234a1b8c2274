import { createContext, useContext } from "react";
import { PAGE_HOST, type PaneHost } from "./paneHost";

/** The host of the pane, for what depends on where it runs. */
export const PaneHostContext = createContext<PaneHost>(PAGE_HOST);

/** The host of the pane. */
export function usePaneHost(): PaneHost {
  return useContext(PaneHostContext);
}
