import { Label, makeStyles, Select, useId } from "@fluentui/react-components";
import { OWN_CONTRACT } from "../../analysis/analysis";
import { partView } from "../../analysis/partView";
import { useWording } from "../../language/wordingContext";
import type { PaneSession } from "../../state/paneSession";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: "8px", minWidth: 0 },
  label: { flexShrink: 0 },
  select: { flexGrow: 1, minWidth: 0 },
});

/** What break-fix is put against: the best quote unless another one, or the scenario's own contract, is chosen. */
export function AgainstSelect({ session }: { readonly session: PaneSession }) {
  const styles = useStyles();
  const { words } = useWording();
  const id = useId("against");
  const { quotes, shown } = session.view;
  const decision = partView(session.analysis.state, "decision");
  const best = decision.kind === "known" && decision.value.isBest ? decision.value.quote : undefined;
  if (quotes.length === 0) return null;
  const say = words.compare.against;
  return (
    <div className={styles.root}>
      <Label htmlFor={id} size="small" className={styles.label}>
        {say.label}
      </Label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={shown?.quote ?? OWN_CONTRACT}
        onChange={(_, { value }) => session.chooseQuote(value)}
      >
        {quotes.map(({ name }) => (
          <option key={name} value={name}>
            {name === best ? say.best(name) : name}
          </option>
        ))}
        <option value={OWN_CONTRACT}>{say.own}</option>
      </Select>
    </div>
  );
}
