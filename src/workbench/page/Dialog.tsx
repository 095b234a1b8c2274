import { type ReactNode, useEffect, useRef } from "react";

interface DialogProps {
  readonly title: string;
  readonly onClosed: () => void;
  readonly children: ReactNode;
}

/** A window over the page; Escape closes it, and the keyboard goes back to where it was. */
export function Dialog({ title, onClosed, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={title} onClose={onClosed}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the button says that does it. */
  readonly yes: string;
  /** What the button says that leaves all as it is. */
  readonly no: string;
  readonly onAnswer: (isYes: boolean) => void;
}

/** Asks before something is lost. */
export function Question({ title, children, yes, no, onAnswer }: QuestionProps) {
  return (
    <Dialog title={title} onClosed={() => onAnswer(false)}>
      <div>{children}</div>
      <div className="answers">
        <button onClick={() => onAnswer(false)}>{no}</button>
        <button className="main-answer" onClick={() => onAnswer(true)}>
          {yes}
        </button>
      </div>
    </Dialog>
  );
}
