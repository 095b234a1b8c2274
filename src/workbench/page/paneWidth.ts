const KEY = "fix-or-flat pane width";
const [NARROWEST, USUAL, WIDEST] = [320, 372, 720] as const;
/** Pixels of one press of an arrow key. */
const STEP = 20;

/** Lets the edge of the pane be drawn with the pointer or moved with the arrow keys, and keeps its place. */
export function resizePane(edge: HTMLElement): void {
  let width = keptWidth();
  const show = (wanted: number) => {
    width = Math.round(Math.min(WIDEST, innerWidth / 2, Math.max(NARROWEST, wanted)));
    document.body.style.setProperty("--pane-width", `${width}px`);
    edge.setAttribute("aria-valuenow", String(width));
  };
  const keep = () => keepWidth(width);
  edge.setAttribute("aria-valuemin", String(NARROWEST));
  edge.setAttribute("aria-valuemax", String(WIDEST));
  edge.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    edge.setPointerCapture(event.pointerId);
  });
  edge.addEventListener("pointermove", (event) => {
    if (edge.hasPointerCapture(event.pointerId)) show(innerWidth - event.clientX);
  });
  edge.addEventListener("pointerup", keep);
  edge.addEventListener("keydown", ({ key }) => {
    const steps = { ArrowLeft: STEP, ArrowRight: -STEP }[key];
    if (steps === undefined) return;
    show(width + steps);
    keep();
  });
  show(width);
}

/** A browser without storage has the usual width every time. */
function keptWidth(): number {
  try {
    return Number(localStorage.getItem(KEY)) || USUAL;
  } catch {
    return USUAL;
  }
}

function keepWidth(width: number): void {
  try {
    localStorage.setItem(KEY, String(width));
  } catch {
    // Private windows keep nothing: the pane has its new width until the page is closed.
  }
}
