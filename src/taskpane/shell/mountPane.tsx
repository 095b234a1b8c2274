import { makeStaticStyles } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { Workbook } from "../../workbook/port/workbook";
import { App } from "./App";
import type { PaneHost } from "./paneHost";

const usePageStyles = makeStaticStyles({
  "html, body, #pane": { height: "100%", margin: 0 },
});

function Page({ workbook, host }: { readonly workbook: Workbook; readonly host: PaneHost }) {
  usePageStyles();
  return <App workbook={workbook} host={host} />;
}

/** Fills the page with the pane. */
export function mountPane(element: HTMLElement, workbook: Workbook, host: PaneHost): void {
  createRoot(element).render(<Page workbook={workbook} host={host} />);
}
