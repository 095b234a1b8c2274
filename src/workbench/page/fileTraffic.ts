/** The type of .xlsx files. */
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Asks for a file; resolves to undefined where the user chooses none. */
export function pickFile(): Promise<File | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `.xlsx,.csv,.tsv,.txt,${XLSX},text/csv`;
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}

/** Gives a file to the browser, which puts it where it puts downloads. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Takes files that are dropped anywhere on the page. */
export function takeDroppedFiles(take: (file: File) => void): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const mark = (isOver: boolean) => document.body.toggleAttribute("data-file-over", isOver);
  window.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    mark(true);
  });
  window.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  window.addEventListener(
    "drop",
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      mark(false);
      const file = event.dataTransfer?.files[0];
      if (file) take(file);
    },
    { capture: true },
  );
}
