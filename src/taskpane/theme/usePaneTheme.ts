import { useSyncExternalStore } from "react";
import { choosePaneTheme, type OfficeTheme, type PaneTheme } from "./paneTheme";

const DARK = "(prefers-color-scheme: dark)";

/** Excel does not announce theme changes, so the theme is read again whenever the user returns to the pane. */
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

/** The current theme, kept up to date. */
export function usePaneTheme(officeTheme: () => OfficeTheme | undefined): PaneTheme {
  return useSyncExternalStore(followTheme, () =>
    choosePaneTheme(officeTheme(), window.matchMedia(DARK).matches),
  );
}
