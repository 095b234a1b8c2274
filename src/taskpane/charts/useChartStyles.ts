import { makeStyles, tokens } from "@fluentui/react-components";

/** In a contrast theme only its own few colours exist; dashes and patterns carry the rest. */
const FORCED = "@media (forced-colors: active)";

/** Break-fix is warm and solid, managed is cool and dashed, in every drawing. */
export const useChartStyles = makeStyles({
  drawing: { display: "block", overflow: "visible", fontFamily: "inherit", color: "inherit" },
  text: { fill: tokens.colorNeutralForeground2, fontSize: "12px", [FORCED]: { fill: "CanvasText" } },
  /** Text over lines: a rim of the ground's colour keeps it readable. */
  rimmed: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "4px",
    strokeLinejoin: "round",
    paintOrder: "stroke",
    [FORCED]: { stroke: "Canvas" },
  },
  strong: {
    fill: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { fill: "CanvasText" },
  },
  faint: {
    fill: tokens.colorNeutralForeground3,
    fontSize: "11px",
    [FORCED]: { fill: "CanvasText" },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: "1px", [FORCED]: { stroke: "GrayText" } },
  axis: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1px",
    [FORCED]: { stroke: "CanvasText" },
  },
  breakFixLine: {
    fill: "none",
    stroke: tokens.colorPaletteDarkOrangeBorderActive,
    strokeWidth: "2.25px",
    strokeLinejoin: "round",
    [FORCED]: { stroke: "CanvasText" },
  },
  managedLine: {
    fill: "none",
    stroke: tokens.colorPaletteBlueBorderActive,
    strokeWidth: "2.25px",
    strokeLinejoin: "round",
    strokeDasharray: "6 3",
    [FORCED]: { stroke: "Highlight" },
  },
  exitLine: {
    fill: "none",
    stroke: tokens.colorPaletteBlueBorderActive,
    strokeWidth: "1.25px",
    strokeDasharray: "2 3",
    [FORCED]: { stroke: "Highlight" },
  },
  breakFixFill: { fill: tokens.colorPaletteDarkOrangeBorderActive, [FORCED]: { fill: "CanvasText" } },
  managedFill: { fill: tokens.colorPaletteBlueBorderActive, [FORCED]: { fill: "Highlight" } },
  /** The low and the high end of an input: readable in grey, and whatever colours a reader sees. */
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.5px",
    [FORCED]: { fill: "Canvas", stroke: "CanvasText" },
  },
  solid: {
    fill: tokens.colorNeutralForeground2,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: "1.5px",
    [FORCED]: { fill: "CanvasText", stroke: "CanvasText" },
  },
  breakFixArea: {
    fill: tokens.colorPaletteDarkOrangeBorderActive,
    fillOpacity: 0.1,
    [FORCED]: { fill: "none" },
  },
  managedArea: { fill: tokens.colorPaletteBlueBorderActive, fillOpacity: 0.1, [FORCED]: { fill: "none" } },
  breakFixText: {
    fill: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { fill: "CanvasText" },
  },
  managedText: {
    fill: tokens.colorPaletteBlueForeground2,
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    [FORCED]: { fill: "CanvasText" },
  },
  reading: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: "1px",
    strokeDasharray: "1 2",
    [FORCED]: { stroke: "CanvasText" },
  },
  budget: {
    stroke: tokens.colorPaletteRedBorderActive,
    strokeWidth: "1.5px",
    strokeDasharray: "8 3 2 3",
    [FORCED]: { stroke: "CanvasText" },
  },
  ground: { fill: tokens.colorNeutralBackground1, [FORCED]: { fill: "Canvas" } },
  rail: { fill: tokens.colorNeutralBackground4, [FORCED]: { fill: "none", stroke: "GrayText" } },
});
