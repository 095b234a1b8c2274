import { useEffect } from "react";

/** Undoes the last change on Ctrl+Z, except in a field whose text is being edited. */
export function useUndoKey(undo: (() => void) | undefined): void {
  useEffect(() => {
    if (!undo) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
      const target = event.target instanceof HTMLElement ? event.target : undefined;
      const isTyping = target?.matches("input[type=search], input[data-draft=true]") ?? false;
      const isInPane = target?.closest("[data-pane]") !== null;
      if (!isUndo || isTyping || !isInPane) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [undo]);
}
