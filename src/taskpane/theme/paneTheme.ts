/** Office's own theme; on the web it may be missing. */
export interface OfficeTheme {
  readonly isDarkTheme?: boolean | undefined;
  /** Like `#262626`. */
  readonly bodyBackgroundColor?: string | undefined;
}

export type PaneTheme = "light" | "dark";

/** Office's own theme where it is known, else what the system prefers. */
export function choosePaneTheme(office: OfficeTheme | undefined, systemPrefersDark: boolean): PaneTheme {
  const isDark = office?.isDarkTheme ?? isDarkColor(office?.bodyBackgroundColor) ?? systemPrefersDark;
  return isDark ? "dark" : "light";
}

/** Relative luminance below the middle; undefined for what is no hexadecimal colour. */
function isDarkColor(color: string | undefined): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2 < 0.18;
}
