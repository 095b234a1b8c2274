/** Office's current theme; undefined where the host does not provide one, as on the web. */
export function officeTheme(): Office.OfficeTheme | undefined {
  return officeContext()?.officeTheme;
}

/** Locale of numbers in the workbook, like "de-DE". */
export function contentLocale(): string | undefined {
  const locale = officeContext()?.contentLanguage;
  return locale && Intl.NumberFormat.supportedLocalesOf([safeTag(locale)]).length > 0 ? locale : undefined;
}

/** Language of Excel's own menus, like "de-DE". */
export function displayLanguage(): string | undefined {
  return officeContext()?.displayLanguage;
}

/** Outside Office the library is there but its context is not. */
function officeContext(): Partial<Office.Context> | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}

/** Intl throws on anything that is not a language tag. */
function safeTag(locale: string): string {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(locale) ? locale : "und";
}
