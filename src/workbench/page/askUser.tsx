import { createRoot } from "react-dom/client";
import { Question } from "./Dialog";

/** A question with two answers, as buttons say them. */
interface UserQuestion {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** Asks the user in a window of the page; resolves to whether the answer is yes. */
export function askUser({ title, text, yes, no }: UserQuestion): Promise<boolean> {
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  return new Promise((resolve) => {
    const answer = (isYes: boolean) => {
      root.unmount();
      place.remove();
      resolve(isYes);
    };
    root.render(
      <Question title={title} yes={yes} no={no} onAnswer={answer}>
        {text}
      </Question>,
    );
  });
}
