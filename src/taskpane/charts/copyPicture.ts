/** The style properties to inline into a picture that has no style sheets. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "stroke-linejoin",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
] as const;

/** A picture as wide as the text of a page, 16 cm, at 300 dots per inch; never less than three times the screen. */
const PRINT_WIDTH = 1890;
const LEAST_SCALE = 3;
const MARGIN = 12;
const TITLE_HEIGHT = 26;

/** Puts a drawing on the clipboard as a picture, with its title above it. Rejects where the host forbids it. */
export async function copyPicture(drawing: SVGSVGElement, title: string): Promise<void> {
  const picture = pictureOf(drawing, title);
  // The promise goes to the clipboard itself: some browsers forget the click while a picture is being made.
  await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
}

/** The drawing as PNG, sharp enough to print. */
async function pictureOf(drawing: SVGSVGElement, title: string): Promise<Blob> {
  const { width, height } = drawing.getBoundingClientRect();
  const size = { width: width + 2 * MARGIN, height: height + 2 * MARGIN + TITLE_HEIGHT };
  const scale = Math.max(LEAST_SCALE, PRINT_WIDTH / size.width);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(drawing))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const pen = canvas.getContext("2d")!;
  pen.scale(scale, scale);
  const { color, fontFamily } = getComputedStyle(drawing);
  pen.fillStyle = groundOf(drawing);
  pen.fillRect(0, 0, size.width, size.height);
  pen.fillStyle = color;
  pen.font = `600 14px ${fontFamily}`;
  pen.fillText(title, MARGIN, MARGIN + 14, size.width - 2 * MARGIN);
  pen.drawImage(image, MARGIN, MARGIN + TITLE_HEIGHT, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture is empty.")))),
  );
}

/** The colour behind the drawing: the nearest one that is not transparent. */
function groundOf(element: Element | null): string {
  for (let place = element; place; place = place.parentElement) {
    const { backgroundColor } = getComputedStyle(place);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return "Canvas";
}

/** A copy that looks the same without the page's style sheets. */
function standalone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const originals = drawing.querySelectorAll("*");
  copy.querySelectorAll("*").forEach((element, index) => {
    const look = getComputedStyle(originals[index]!);
    for (const property of LOOKS) element.setAttribute(property, look.getPropertyValue(property));
    element.removeAttribute("class");
  });
  return new XMLSerializer().serializeToString(copy);
}
