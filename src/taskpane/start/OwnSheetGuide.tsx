import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SCENARIO_FIELDS } from "../../model/assumptions/scenario";
import { ASSUMPTIONS_NAME } from "../../workbook/port/workbook";
import { useWording } from "../language/wordingContext";
import { useWorkbook } from "../state/workbookContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px", alignItems: "flex-start" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    "& td": { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: "4px 8px" },
    "& td:last-child": { textAlign: "end" },
  },
});

const EXAMPLE = [SCENARIO_FIELDS.users, SCENARIO_FIELDS.hourlyRate, SCENARIO_FIELDS.managedFeePerUser];

/** How to turn your own cells into the workbook's assumptions. */
export function OwnSheetGuide({ onLookAgain }: { readonly onLookAgain: () => void }) {
  const styles = useStyles();
  const { words } = useWording();
  const workbook = useWorkbook();
  const [hasLooked, setLooked] = useState(false);
  // The pane stays as it is while nothing is found, so that focus does not move.
  const look = async () => {
    const found = await workbook.readAssumptions().catch(() => null);
    setLooked(found === undefined);
    if (found !== undefined) onLookAgain();
  };
  return (
    <section className={styles.root} aria-labelledby="empty-heading">
      <h2 id="empty-heading" className={styles.heading}>
        {words.empty.heading}
      </h2>
      <p className={styles.text}>
        {words.empty.before} <span className={styles.name}>{ASSUMPTIONS_NAME}</span> {words.empty.after}
      </p>
      <table className={styles.table} aria-label={words.empty.example}>
        <tbody>
          {EXAMPLE.map(({ label, default: usual }) => (
            <tr key={label}>
              <td>{label}</td>
              <td>{usual}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.text}>{words.empty.defaults}</p>
      <Button onClick={() => void look()}>{words.empty.lookAgain}</Button>
      <p role="status" className={styles.text}>
        {hasLooked ? words.empty.stillNone(ASSUMPTIONS_NAME) : ""}
      </p>
    </section>
  );
}
