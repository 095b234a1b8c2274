import { type CellStyle, resolveThemeColor } from "hucre/xlsx";
import type { FileLook } from "./fileWorkbook";

type Colour = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

const THIN = "thin";

/** A look as the library writes it. */
export function styleOfLook(look: FileLook): CellStyle {
  const { numberFormat, isBold, isItalic, size, ink, fill, align, indent, isWrapped, ruleAbove, ruleBelow } =
    look;
  const rule = (colour: string) => ({ style: THIN, color: written(colour) }) as const;
  return {
    ...(numberFormat ? { numFmt: numberFormat } : {}),
    ...(isBold || isItalic || size || ink
      ? {
          font: {
            ...(isBold ? { bold: true } : {}),
            ...(isItalic ? { italic: true } : {}),
            ...(size ? { size } : {}),
            ...(ink ? { color: written(ink) } : {}),
          },
        }
      : {}),
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: written(fill) } as const } : {}),
    ...(align || indent || isWrapped
      ? {
          alignment: {
            ...(align ? { horizontal: align } : indent ? { horizontal: "left" as const } : {}),
            ...(indent ? { indent } : {}),
            ...(isWrapped ? { wrapText: true } : {}),
          },
        }
      : {}),
    ...(ruleAbove || ruleBelow
      ? {
          border: {
            ...(ruleAbove ? { top: rule(ruleAbove) } : {}),
            ...(ruleBelow ? { bottom: rule(ruleBelow) } : {}),
          },
        }
      : {}),
  };
}

const written = (colour: string): Colour => ({ rgb: colour.slice(1).toUpperCase() });

const ALIGNED: ReadonlySet<string> = new Set(["left", "center", "right"]);

/** The look of a style that was read; undefined where nothing of it is shown. */
export function lookOfStyle(
  { numFmt, font, fill, alignment, border }: CellStyle,
  theme: string[],
): FileLook | undefined {
  const ink = hexColour(font?.color, theme);
  const ground =
    fill?.type === "pattern" && fill.pattern === "solid" ? hexColour(fill.fgColor, theme) : undefined;
  const horizontal = alignment?.horizontal;
  const look: FileLook = {
    ...(numFmt && numFmt !== "General" ? { numberFormat: numFmt } : {}),
    ...(font?.bold ? { isBold: true } : {}),
    ...(font?.italic ? { isItalic: true } : {}),
    ...(font?.size ? { size: font.size } : {}),
    ...(ink && ink !== "#000000" ? { ink } : {}),
    ...(ground ? { fill: ground } : {}),
    ...(horizontal && ALIGNED.has(horizontal) ? { align: horizontal as "left" } : {}),
    ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(alignment?.wrapText ? { isWrapped: true } : {}),
    ...(border?.top ? { ruleAbove: hexColour(border.top.color, theme) ?? "#000000" } : {}),
    ...(border?.bottom ? { ruleBelow: hexColour(border.bottom.color, theme) ?? "#000000" } : {}),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

const HEX = /^[0-9A-F]{6}$/i;

/** A colour by its number or by its place in the file's theme. */
function hexColour(colour: Colour | undefined, theme: string[]): string | undefined {
  if (!colour) return undefined;
  const digits =
    colour.rgb?.slice(-6) ??
    (colour.theme === undefined ? undefined : resolveThemeColor(theme, colour.theme, colour.tint));
  return digits && HEX.test(digits) ? `#${digits.toLowerCase()}` : undefined;
}
