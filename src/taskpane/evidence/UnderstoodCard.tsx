import { Field, Input, Select } from "@fluentui/react-components";
import { COLUMN_ROLES, type ColumnRole } from "../../model/evidence/table/columnRole";
import type { TableChoices, TableQuestion } from "../../model/evidence/table/evidenceTable";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { evidenceWords } from "./evidenceWords";
import { dayOfField } from "./dayText";
import type { Evidence, EvidenceControl } from "./reading/useEvidence";
import { RefusedList } from "./RefusedList";

/** Roles that are asked for even where no column was found. */
const ALWAYS_SHOWN: readonly ColumnRole[] = ["date", "ticket", "hours"];
/** Hours to which billing usually rounds up; 0 for not at all. */
const INCREMENTS = [0, 0.1, 0.25, 0.5, 1];

export interface UnderstoodCardProps {
  readonly evidence: Evidence;
  readonly control: Pick<EvidenceControl, "choose" | "chooseTable">;
}

/** What was understood of a table, to be put right, with the questions that it leaves open. */
export function UnderstoodCard({ evidence, control }: UnderstoodCardProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const { choices, reading } = evidence;
  const say = evidenceWords(words);
  const onTable = (made: TableChoices) => control.choose({ table: { ...choices.table, ...made } });
  return (
    <section className={card.divided} aria-labelledby="evidence-understood">
      <h2 id="evidence-understood" className={card.title}>
        {say.understood}
      </h2>
      {evidence.tables.length > 1 ? <TableField evidence={evidence} control={control} /> : null}
      <p className={card.quiet}>{say.rowsRead(reading.usedRows)}</p>
      {reading.questions.map((question) => (
        <QuestionField
          key={question.about}
          question={question}
          given={choices.table[question.about]}
          onAnswer={onTable}
        />
      ))}
      {COLUMN_ROLES.filter(
        (role) => ALWAYS_SHOWN.includes(role) || reading.columns.some((each) => each.role === role),
      ).map((role) => (
        <ColumnField key={role} role={role} evidence={evidence} onChosen={onTable} />
      ))}
      <RefusedList evidence={evidence} onChosen={onTable} />
      <CoverageFields evidence={evidence} control={control} />
    </section>
  );
}

/** Which table of the file. */
function TableField({ evidence: { tables, table }, control }: UnderstoodCardProps) {
  const { words } = useWording();
  return (
    <Field label={evidenceWords(words).fileTable}>
      <Select value={String(table)} onChange={(_, { value }) => control.chooseTable(Number(value))}>
        {tables.map((name, index) => (
          <option key={name} value={String(index)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface QuestionFieldProps {
  readonly question: TableQuestion;
  /** What the user has answered; reading may not have got there yet. */
  readonly given: string | number | undefined;
  readonly onAnswer: (answer: TableChoices) => void;
}

function QuestionField({ question, given, onAnswer }: QuestionFieldProps) {
  const { words } = useWording();
  const say = evidenceWords(words);
  const answers = question.answers as readonly (string | number)[];
  const taken = given ?? (question.taken as string | number | undefined);
  return (
    <Field
      label={say.questions[question.about]}
      {...(taken === undefined &&
        ({ validationState: "warning", validationMessage: say.unanswered } as const))}
    >
      <Select
        value={taken === undefined ? "" : String(taken)}
        onChange={(_, { value }) =>
          onAnswer({ [question.about]: answers.find((each) => String(each) === value) })
        }
      >
        {taken === undefined ? <option value="">{say.choose}</option> : null}
        {answers.map((answer) => (
          <option key={answer} value={String(answer)}>
            {say.answers[String(answer) as keyof typeof say.answers]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface ColumnFieldProps {
  readonly role: ColumnRole;
  readonly evidence: Evidence;
  readonly onChosen: (choices: TableChoices) => void;
}

function ColumnField({ role, evidence, onChosen }: ColumnFieldProps) {
  const { words } = useWording();
  const { choices, reading } = evidence;
  const say = evidenceWords(words);
  const chosen = choices.table.columns?.[role];
  const found = chosen === undefined ? reading.columns.find((each) => each.role === role)?.column : chosen;
  const choose = (value: string) =>
    onChosen({ columns: { ...choices.table.columns, [role]: value === "" ? null : Number(value) } });
  return (
    <Field label={say.asCalled[reading.shape](say.roles[role])} orientation="horizontal">
      <Select value={String(found ?? "")} onChange={(_, { value }) => choose(value)}>
        {role === "date" ? null : <option value="">{say.noColumn}</option>}
        {reading.columnChoices.map(({ column, name }) => (
          <option key={column} value={String(column)}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Which days the list covers, and how its hours were rounded. */
function CoverageFields({ evidence: { choices, reading }, control: { choose } }: UnderstoodCardProps) {
  const { words, figures } = useWording();
  const say = evidenceWords(words);
  const { shape, fit } = reading;
  if (shape === "monthly counts") return null;
  const shown = fit?.ok && fit.value.shape === "invoices" ? fit.value.invoices.incrementHours : 0.25;
  const increments = [...new Set([...INCREMENTS, shown])].sort((a, b) => a - b);
  return (
    <>
      <Field label={say.from} hint={say.asCalled[shape](say.coverage)}>
        <Input type="date" onChange={(_, { value }) => choose({ firstDay: dayOfField(value) })} />
      </Field>
      <Field label={say.to}>
        <Input type="date" onChange={(_, { value }) => choose({ lastDay: dayOfField(value) })} />
      </Field>
      <Field label={say.rounded}>
        <Select
          value={String(choices.incrementHours ?? shown)}
          onChange={(_, { value }) => choose({ incrementHours: Number(value) })}
        >
          {increments.map((hours) => (
            <option key={hours} value={hours}>
              {hours === 0 ? say.unrounded : say.quarter(figures.number(hours))}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
