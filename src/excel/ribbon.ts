/** Ties buttons of the ribbon to what they do, by the function names of the manifest. */
export function associateRibbon(actions: Readonly<Record<string, () => Promise<void>>>): void {
  if (typeof Office === "undefined" || !("actions" in Office)) return;
  for (const [name, act] of Object.entries(actions))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Excel waits for the end before it lets another button be pressed.
      void act().finally(() => event.completed());
    });
}

/** Opens the pane if it is closed. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The pane stays closed; what a command has done is in the sheet, and is told when the pane is next opened.
  }
}

/** Opens a page in the user's browser, or in a window of the page where Excel cannot do that. */
export function openPage(url: string): void {
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(url);
  else window.open(url, "_blank", "noopener");
}
