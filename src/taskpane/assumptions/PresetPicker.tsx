import { Button, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { useState } from "react";
import { PRESETS } from "../../model/assumptions/presets";
import { ChangesTable } from "../shell/ChangesTable";
import { Disclosure } from "../shell/Disclosure";
import type { PaneSession } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { useFocusFallback } from "../shell/useFocusFallback";
import { presentPreset, type PresetPreview } from "./presentPreset";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", paddingBottom: "8px" },
  text: { margin: 0 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Fills the scenario with a typical firm, after showing what that would change. */
export function PresetPicker({ session }: { readonly session: PaneSession }) {
  const styles = useStyles();
  const wording = useWording();
  const id = useId("preset");
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState("");
  const { fields, chosen } = session.view;
  const say = wording.words.assumptions.presets;
  const preview = chosen && presentPreset(name, { fields, scenario: chosen }, wording);
  const apply = () => {
    session.actions.enter(preview!.edits);
    setIsOpen(false);
    setName("");
  };
  return (
    <Disclosure title={say.title} isOpen={isOpen} onToggle={setIsOpen}>
      <div className={styles.root}>
        <Select id={id} aria-label={say.choose} value={name} onChange={(_, { value }) => setName(value)}>
          <option value="">{say.none}</option>
          {PRESETS.map((preset) => (
            <option key={preset.name} value={preset.name}>
              {wording.words.inputs.preset(preset).name}
            </option>
          ))}
        </Select>
        {preview ? <Preview preview={preview} scenario={chosen.name} onApply={apply} /> : null}
      </div>
    </Disclosure>
  );
}

interface PreviewProps {
  readonly preview: PresetPreview;
  readonly scenario: string;
  readonly onApply: () => void;
}

function Preview({ preview, scenario, onApply }: PreviewProps) {
  const styles = useStyles();
  const { words } = useWording();
  const say = words.assumptions.presets;
  const ref = useFocusFallback((own) => own.closest("details")?.querySelector("summary"));
  const { preset, changes, keptFormulas, withoutRow } = preview;
  const text = words.inputs.preset(preset);
  return (
    <>
      <p className={styles.text}>{text.says}</p>
      <p className={styles.quiet}>{words.assumptions.source(text.source)}</p>
      <p className={styles.text} role="status">
        {changes.length === 0 ? say.nothing(scenario) : say.preview(changes.length, scenario)}
      </p>
      {changes.length === 0 ? null : <ChangesTable changes={changes} heads={say} label={text.name} />}
      {keptFormulas.length > 0 ? (
        <p className={styles.quiet}>{say.keptFormulas(keptFormulas.join(", "))}</p>
      ) : null}
      {withoutRow.length > 0 ? <p className={styles.quiet}>{say.noRows(withoutRow.join(", "))}</p> : null}
      {changes.length === 0 ? null : (
        <Button ref={ref} appearance="primary" onClick={onApply}>
          {say.apply(changes.length)}
        </Button>
      )}
    </>
  );
}
