/** How a sheet is printed; what is frozen on the screen is repeated on every page. */
export interface PrintLayout {
  readonly orientation: "portrait" | "landscape";
  /** The sheet is scaled to as many pages side by side; downwards it takes as many as it needs. */
  readonly pagesWide: number;
  /** The last row that is printed, from 1; all of them without it. */
  readonly lastRow?: number;
}

/** Whole width on one page across; the usual layout of tables. */
export const LANDSCAPE: PrintLayout = { orientation: "landscape", pagesWide: 1 };
/** Whole width on one upright page. */
export const PORTRAIT: PrintLayout = { orientation: "portrait", pagesWide: 1 };
