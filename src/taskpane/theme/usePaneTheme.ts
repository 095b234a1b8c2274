import { useSyncExternalStore } from "react";
import { choosePaneTheme, type OfficeTheme, type PaneTheme } from "./paneTheme";

const DARK = "(prefers-color-scheme: dark)";

/** Excel announces no change of its theme, so it is looked at again whenever the user comes back to the pane. */
function followTheme(onChange: () => void): () => void {
  const system = window.matchMedia(DARK);
  system.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    system.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}

/** The theme to draw in, now and after every change. */
export function usePaneTheme(officeTheme: () => OfficeTheme | undefined): PaneTheme {
  return useSyncExternalStore(followTheme, () =>
    choosePaneTheme(officeTheme(), window.matchMedia(DARK).matches),
  );
}
