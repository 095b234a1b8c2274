import { makeStyles, tokens } from "@fluentui/react-components";

/** One input of the form: label and field side by side, what is known about it below. */
export const useAssumptionStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "0", minWidth: 0 },
  line: { display: "flex", alignItems: "center", columnGap: "8px", minHeight: "32px" },
  label: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  absent: { color: tokens.colorNeutralForeground2 },
  reset: { minWidth: "24px", width: "24px", height: "24px", padding: 0, flexShrink: 0 },
  input: { width: "112px", minWidth: 0, flexShrink: 0 },
  // Reached by keyboard, it comes to rest below the headline that stays in sight.
  inputText: { textAlign: "end", scrollMarginTop: "88px", scrollMarginBottom: "48px" },
  facts: { display: "flex", alignItems: "flex-start", columnGap: "8px" },
  known: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", minWidth: 0 },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  breakeven: { color: tokens.colorNeutralForeground1 },
  problem: {
    margin: 0,
    display: "flex",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  icon: { flexShrink: 0, fontSize: "16px" },
});
