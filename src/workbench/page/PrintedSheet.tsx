import type { CSSProperties } from "react";
import type { ChartContent } from "../../workbook/port/sheetContent";
import type { FileCell, FileSheet } from "../../xlsx/fileWorkbook";
import type { ChartSeries } from "../charts/chartSeries";
import { SheetChart } from "../charts/SheetChart";

interface PrintedSheetProps {
  readonly content: FileSheet;
  /** What each cell shows, row by row. */
  readonly texts: readonly (readonly string[])[];
  readonly pixelWidths: readonly number[];
  readonly charts: readonly { readonly chart: ChartContent; readonly data: ChartSeries }[];
}

/** Pixels across a page of paper between its margins; what is wider lies down, and shrinks to fit. */
const PAPER = { upright: 690, lying: 1010 } as const;
/** Pixels of a chart on paper. */
const CHART = { width: 640, height: 320 } as const;

/** A sheet as paper shows it: its filled cells, the frozen rows on every page, and its charts below. */
export function PrintedSheet({ content, texts, pixelWidths, charts }: PrintedSheetProps) {
  const rows = content.rows.map((cells, row) => (
    <tr key={row}>
      {pixelWidths.map((_, column) => (
        <PrintedCell key={column} cell={cells[column]} text={texts[row]?.[column] ?? ""} />
      ))}
    </tr>
  ));
  const { rows: frozen } = content.frozen;
  const total = pixelWidths.reduce((sum, width) => sum + width, 0);
  const isWide = total > PAPER.upright;
  const page = isWide ? PAPER.lying : PAPER.upright;
  return (
    <>
      <table
        className={isWide ? "wide" : undefined}
        style={{ width: total, zoom: Math.min(1, page / total) }}
      >
        <colgroup>
          {pixelWidths.map((width, column) => (
            <col key={column} style={{ width }} />
          ))}
        </colgroup>
        <thead>{rows.slice(0, frozen)}</thead>
        <tbody>{rows.slice(frozen)}</tbody>
      </table>
      {charts.map(({ chart, data }, index) => (
        <figure key={index}>
          <SheetChart chart={chart} data={data} {...CHART} />
        </figure>
      ))}
    </>
  );
}

function PrintedCell({ cell, text }: { readonly cell: FileCell | undefined; readonly text: string }) {
  return <td style={paperLook(cell)}>{text}</td>;
}

function paperLook(cell: FileCell | undefined): CSSProperties {
  const { isBold, isItalic, size, ink, fill, align, indent, isWrapped, ruleAbove, ruleBelow } =
    cell?.look ?? {};
  const usual = typeof cell?.value === "number" ? "right" : "left";
  return {
    textAlign: align ?? usual,
    ...(isBold ? { fontWeight: 600 } : {}),
    ...(isItalic ? { fontStyle: "italic" } : {}),
    ...(size ? { fontSize: `${size}pt` } : {}),
    ...(ink ? { color: ink } : {}),
    ...(fill ? { backgroundColor: fill } : {}),
    ...(indent ? { paddingLeft: `${indent}ch` } : {}),
    ...(isWrapped ? { whiteSpace: "normal" } : {}),
    ...(ruleAbove ? { borderTop: `1px solid ${ruleAbove}` } : {}),
    ...(ruleBelow ? { borderBottom: `1px solid ${ruleBelow}` } : {}),
  };
}
