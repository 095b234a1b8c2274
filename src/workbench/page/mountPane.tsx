import { createRoot } from "react-dom/client";
import { App } from "../../taskpane/shell/App";
import { PAGE_HOST, type PaneHost } from "../../taskpane/shell/paneHost";
import type { StartedWorkbench } from "./startedWorkbench";

/** The task pane of the add-in, beside the grid instead of beside Excel; another workbook has a pane of its own. */
export function mountPane({ workbook, book, scenario }: StartedWorkbench, element: HTMLElement): void {
  const root = createRoot(element);
  const host: PaneHost = {
    ...PAGE_HOST,
    onScenarioShown: (name) => {
      scenario.name = name;
    },
  };
  let count = 0;
  const show = () => root.render(<App key={count++} workbook={workbook} host={host} />);
  book.onOpened(show);
  show();
}
