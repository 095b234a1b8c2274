import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useMemo, useState } from "react";
import { ASSUMPTIONS_NAME } from "../../workbook/port/workbook";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { PaneSession } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { ArgumentFields } from "./ArgumentFields";
import { ExampleList } from "./ExampleList";
import { formulaDraft } from "./formulaDraft";
import { FormulaPreview } from "./FormulaPreview";
import type { FunctionEntry } from "./functionEntries";
import { useWorkbookNames } from "./useWorkbookNames";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  back: { alignSelf: "flex-start", marginInlineStart: "-8px" },
  mirrored: { ":dir(rtl)": { transform: "scaleX(-1)" } },
  heading: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface FunctionFormProps {
  readonly entry: FunctionEntry;
  readonly session: PaneSession | undefined;
  readonly onBack: () => void;
}

/** One function: what it does, its arguments, the formula they make, and examples. */
export function FunctionForm({ entry, session, onBack }: FunctionFormProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { words, figures } = useWording();
  const names = useWorkbookNames();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() => startTexts(session));
  const [isTried, setTried] = useState(false);
  const command = useCommandRun();
  const scenarios = useMemo(() => session?.view.scenarios.map(({ name }) => name) ?? [], [session]);
  const draft = formulaDraft(entry, texts, { marks: figures.marks, names, scenarios });
  const insert = () => {
    setTried(true);
    if (draft.formula !== undefined) void command.run("insertFunction", { formula: draft.formula });
  };
  return (
    <div className={styles.root}>
      <Button
        appearance="subtle"
        className={styles.back}
        icon={<ChevronLeftRegular aria-hidden="true" className={styles.mirrored} />}
        onClick={onBack}
      >
        {words.insert.back}
      </Button>
      <h2 className={styles.heading} tabIndex={-1} data-form-heading lang="en">
        {entry.name}
      </h2>
      <p className={card.text} lang="en">
        {entry.description}
      </p>
      <ArgumentFields
        entry={entry}
        texts={texts}
        problems={draft.problems}
        isTried={isTried}
        scenarios={scenarios}
        onTyped={(name, text) => setTexts((before) => ({ ...before, [name]: text }))}
      />
      <FormulaPreview draft={draft} />
      <div className={card.buttons}>
        <Button appearance="primary" onClick={insert}>
          {words.insert.insert}
        </Button>
        <span className={card.quiet}>{words.insert.where}</span>
      </div>
      <CommandOutcome command={command} />
      <ExampleList examples={entry.examples} />
    </div>
  );
}

/** What most users want: this workbook's assumptions, in the scenario that the pane shows. */
function startTexts(session: PaneSession | undefined): Readonly<Record<string, string>> {
  const chosen = session?.view.chosen;
  return chosen ? { assumptions: ASSUMPTIONS_NAME, scenario: chosen.name } : {};
}
