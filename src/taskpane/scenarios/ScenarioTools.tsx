import { makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { PaneSession } from "../state/paneSession";
import { isSameScenario } from "../state/paneState";
import { AddScenarioForm } from "./AddScenarioForm";
import { DeleteScenarioQuestion } from "./DeleteScenarioQuestion";
import { RenameScenarioForm } from "./RenameScenarioForm";
import { ScenarioMenu } from "./ScenarioMenu";
import { useScenarioCommands } from "./useScenarioCommands";

const useStyles = makeStyles({
  // Below the picker, whose bar holds the button; it takes no room while empty.
  below: {
    flexBasis: "100%",
    minWidth: 0,
    "& > :not(:empty)": { marginTop: "8px" },
  },
});

/** What is being asked below the picker. */
type Question = "add" | "rename" | "delete";

/** The scenario menu, with its questions and reports. */
export function ScenarioTools({ session }: { readonly session: PaneSession }) {
  const styles = useStyles();
  const [question, setQuestion] = useState<Question>();
  const opener = useRef<HTMLSpanElement>(null);
  const command = useCommandRun();
  const { follow, move, remove } = useScenarioCommands(command, session);
  const close = () => {
    setQuestion(undefined);
    opener.current?.querySelector("button")?.focus();
  };
  const closeWhen = (done: Promise<boolean>) => void done.then((isDone) => isDone && close());
  const { scenarios } = session.view;
  const chosen = session.view.chosen!;
  const scenario = chosen.name;
  const index = scenarios.findIndex((each) => isSameScenario(each, chosen));
  return (
    <>
      <span ref={opener}>
        <ScenarioMenu
          isFirst={index <= 0}
          isLast={index === scenarios.length - 1}
          onAdd={() => setQuestion("add")}
          onDuplicate={() => void follow("duplicateScenario", { scenario })}
          onRename={() => setQuestion("rename")}
          onMove={(direction) => void move(direction)}
          onDelete={() => setQuestion("delete")}
        />
      </span>
      <div className={styles.below}>
        {question === "add" ? (
          <AddScenarioForm
            scenarios={scenarios}
            onAdd={(request) => closeWhen(follow("addScenario", request))}
            onCancel={close}
          />
        ) : null}
        {question === "rename" ? (
          <RenameScenarioForm
            key={scenario}
            scenario={scenario}
            onRename={(name) => closeWhen(follow("renameScenario", { scenario, name }))}
            onCancel={close}
          />
        ) : null}
        {question === "delete" ? (
          <DeleteScenarioQuestion scenario={scenario} onDelete={() => closeWhen(remove())} onCancel={close} />
        ) : null}
        <CommandOutcome command={command} />
      </div>
    </>
  );
}
