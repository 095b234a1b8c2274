import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Example } from "../../functions/catalogue/example";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { type CommandRun, useCommandRun } from "../commandRun/useCommandRun";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { type ExampleCells, exampleRequest, exampleText, resultCells } from "./presentExample";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  // A wide example scrolls in its own box, the pane never does.
  scroll: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    "& td": { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: "2px 6px", whiteSpace: "nowrap" },
  },
  number: { textAlign: "end" },
});

/** Examples with their results; each can be inserted into the sheet. */
export function ExampleList({ examples }: { readonly examples: readonly Example[] }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  if (examples.length === 0) return null;
  return (
    <section className={card.divided} aria-labelledby="insert-examples">
      <h3 id="insert-examples" className={card.title}>
        {words.insert.examples}
      </h3>
      <div className={styles.root}>
        {examples.map((example) => (
          <ExampleCard key={example.formula} example={example} command={command} />
        ))}
      </div>
      <CommandOutcome command={command} />
    </section>
  );
}

function ExampleCard({ example, command }: { readonly example: Example; readonly command: CommandRun }) {
  const card = useCardStyles();
  const { words } = useWording();
  const say = words.insert;
  return (
    <article className={card.card}>
      <p className={card.text} lang="en">
        {example.says}
      </p>
      <code className={card.code} dir="ltr">
        {example.formula}
      </code>
      {example.cells ? <CellTable label={say.readsCells} cells={example.cells} /> : null}
      <CellTable label={say.result} cells={resultCells(example)} />
      {example.isCorner ? <p className={card.quiet}>{say.corner}</p> : null}
      <div className={card.buttons}>
        <Button
          size="small"
          aria-label={say.insertExampleOf(example.formula)}
          onClick={() => void command.run("insertExample", exampleRequest(example))}
        >
          {say.insertExample}
        </Button>
      </div>
    </article>
  );
}

function CellTable({ label, cells }: { readonly label: string; readonly cells: ExampleCells }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { figures } = useWording();
  return (
    <div>
      <p className={card.quiet}>{label}</p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
        <table className={styles.table} dir="ltr">
          <tbody>
            {cells.map((row, index) => (
              <tr key={index}>
                {row.map((value, column) => (
                  <td key={column} className={typeof value === "number" ? styles.number : undefined}>
                    {exampleText(value, figures)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
