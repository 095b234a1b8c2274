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

/** Opens a page in the user's browser; false where Excel cannot do that, as on the web. */
export function openPage(url: string): boolean {
  if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return false;
  Office.context.ui.openBrowserWindow(url);
  return true;
}

/** Whether Excel starts the add-in together with this workbook. */
export async function startsWithWorkbook(): Promise<boolean> {
  return (await Office.addin.getStartupBehavior()) === Office.StartupBehavior.load;
}

/** Lets Excel start the add-in together with this workbook, or no longer. */
export function startWithWorkbook(isOn: boolean): Promise<void> {
  return Office.addin.setStartupBehavior(isOn ? Office.StartupBehavior.load : Office.StartupBehavior.none);
}
