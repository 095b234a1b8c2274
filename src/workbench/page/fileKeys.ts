/** What the keys of files do. */
export interface FileKeys {
  readonly o: () => void;
  readonly s: () => void;
}

/** Ctrl+O opens and Ctrl+S saves, wherever the keyboard is. */
export function listenForFileKeys(keys: FileKeys): void {
  const onKeyDown = (event: KeyboardEvent) => {
    const isPlain = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    const key = event.key.toLowerCase();
    if (!isPlain || (key !== "o" && key !== "s")) return;
    event.preventDefault();
    // The grid listens on the window too.
    event.stopImmediatePropagation();
    if (!document.querySelector("dialog[open]")) keys[key]();
  };
  window.addEventListener("keydown", onKeyDown, { capture: true });
}
