import { makeStyles, tokens } from "@fluentui/react-components";

/** Tables of money: words to the left, figures to the right, as narrow as the pane may get. */
export const useTableStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    "& caption": { textAlign: "start" },
    "& th, & td": { paddingBlock: "6px", paddingInline: "8px 0", textAlign: "end", verticalAlign: "top" },
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& tr > :first-child": { textAlign: "start", paddingInlineStart: 0 },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    // A row that belongs to the one above it.
    "& tbody tr[data-continued]": { borderTop: "none" },
    "& tbody tr[data-continued] > td": { paddingBlock: "0 6px" },
  },
  /** For five columns of money. */
  dense: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": { paddingInlineStart: "4px" },
  },
  columnHead: {
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  strong: {
    "& th, & td": {
      fontWeight: tokens.fontWeightSemibold,
      borderTop: `1px solid ${tokens.colorNeutralForeground3}`,
    },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  holds: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
