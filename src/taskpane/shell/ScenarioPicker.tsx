import { Label, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { isSameScenario, type ScenarioKey } from "../state/paneState";
import { useWording } from "../language/wordingContext";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: "8px", flexGrow: 1, flexBasis: 0, minWidth: 0 },
  select: { flexGrow: 1, minWidth: 0 },
  only: { margin: 0, flexGrow: 1, flexBasis: 0, color: tokens.colorNeutralForeground2 },
});

export interface ScenarioPickerProps {
  readonly scenarios: readonly ScenarioKey[];
  readonly chosen: ScenarioKey;
  readonly onChosen: (scenario: ScenarioKey) => void;
}

/** Chooses the scenario that is shown; with only one there is nothing to choose. */
export function ScenarioPicker({ scenarios, chosen, onChosen }: ScenarioPickerProps) {
  const styles = useStyles();
  const { words } = useWording();
  const id = useId("scenario");
  if (scenarios.length === 1) return <p className={styles.only}>{chosen.name}</p>;
  const index = scenarios.findIndex((scenario) => isSameScenario(scenario, chosen));
  return (
    <div className={styles.root}>
      <Label htmlFor={id}>{words.scenario}</Label>
      <Select
        id={id}
        className={styles.select}
        value={String(index)}
        onChange={(_, { value }) => onChosen(scenarios[Number(value)]!)}
      >
        {scenarios.map(({ name, column }, position) => (
          <option key={column} value={position}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
