import { makeStyles, tokens } from "@fluentui/react-components";

/** A card for an action: title, what it does, controls and outcome. */
export const useCardStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", rowGap: "8px", minWidth: 0 },
  divided: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    minWidth: 0,
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  list: { margin: 0, paddingInlineStart: "20px", display: "grid", rowGap: "4px" },
});
