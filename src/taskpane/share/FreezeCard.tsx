import { Button } from "@fluentui/react-components";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { useFrozenState } from "./useFrozenState";

/** Formulas to values and back, with the present state. */
export function FreezeCard() {
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  const [view, look] = useFrozenState();
  const say = words.share.freeze;
  const sentences = {
    looking: () => say.looking,
    known: () => (view.status === "known" ? say.state(view.state.live, view.state.frozen) : ""),
    unknown: () => (view.status === "unknown" ? say.unknown(view.reason) : ""),
  };
  const run = (id: "freezeFormulas" | "thawFormulas") => void command.run(id, undefined).then(look);
  return (
    <section className={card.divided} aria-labelledby="share-freeze">
      <h3 id="share-freeze" className={card.title}>
        {say.title}
      </h3>
      <p className={card.text}>{say.says}</p>
      <p className={card.quiet}>{sentences[view.status]()}</p>
      <div className={card.buttons}>
        <Button onClick={() => run("freezeFormulas")}>{say.freeze}</Button>
        <Button onClick={() => run("thawFormulas")}>{say.thaw}</Button>
      </div>
      <CommandOutcome command={command} />
    </section>
  );
}
