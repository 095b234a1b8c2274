/**
 * Resolves when the user sees the pane. A formula or a button starts the page with the pane closed, and then
 * the cells and the command come first. In doubt the pane counts as open: work in vain is cheaper than an
 * empty pane.
 */
export async function paneOpened(): Promise<void> {
  if (isInSight()) return;
  await new Promise<void>((resolve) => {
    const look = () => {
      if (isInSight()) resolve();
    };
    document.addEventListener("visibilitychange", look);
    window.addEventListener("resize", look);
    Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => {
        if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
      })
      // This Excel does not say when it opens the pane.
      .catch(() => resolve());
  });
}

/** Desktop hides the page of a closed pane, the web gives it no room. */
function isInSight(): boolean {
  return document.visibilityState === "visible" && window.innerWidth > 0 && window.innerHeight > 0;
}
