import { createRoot } from "react-dom/client";
import { ChartLayer } from "./ChartLayer";
import type { Grid } from "../grid/grid";
import type { GridCharts } from "../grid/gridCharts";
import { scrollableCorner } from "../grid/screenPlaces";

/** Draws the charts over the grid and keeps them with their cells: on scrolling, editing, calculating, resizing. */
export function showCharts(grid: Grid, charts: GridCharts): void {
  const element = document.getElementById("charts")!;
  const root = createRoot(element);
  let due: number | undefined;
  const draw = () => {
    due ??= requestAnimationFrame(() => {
      due = undefined;
      coverCells(element, grid);
      // Charts move below the frozen rows and columns and the headings, not over them.
      const { left, top } = scrollableCorner(grid);
      element.style.clipPath = `inset(${top}px 0 0 ${left}px)`;
      root.render(<ChartLayer grid={grid} charts={charts.all} />);
    });
  };
  charts.onChange(draw);
  grid.onChange(draw);
  const { Event } = grid.api;
  grid.api.addEvent(Event.Scroll, draw);
  grid.api.addEvent(Event.ActiveSheetChanged, draw);
  new ResizeObserver(draw).observe(element.parentElement!);
  draw();
}

/** The grid has bars around its cells, so the layer takes the place of its canvas. */
function coverCells(element: HTMLElement, grid: Grid): void {
  const around = element.parentElement!.getBoundingClientRect();
  const cells = grid.canvas()?.getBoundingClientRect() ?? around;
  element.style.left = `${cells.left - around.left}px`;
  element.style.top = `${cells.top - around.top}px`;
  element.style.width = `${cells.width}px`;
  element.style.height = `${cells.height}px`;
}
