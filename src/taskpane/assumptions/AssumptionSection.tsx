import { Input, makeStyles, tokens, useId } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useState } from "react";
import type { SectionProps } from "../state/paneSession";
import { isEssential } from "../state/presentPane";
import { useWording } from "../language/wordingContext";
import { Assumption } from "./Assumption";
import { FieldGroups } from "./FieldGroups";
import { groupFields, matchingFields } from "./groupFields";
import { PresetPicker } from "./PresetPicker";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  found: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
});

/** All inputs of the chosen scenario: the twelve that matter most, the others by group, any by search. */
export function AssumptionSection({ session }: SectionProps) {
  const wording = useWording();
  const [search, setSearch] = useState("");
  const sought = useDeferredValue(search.trim());
  const { fields } = session.view;
  return (
    <>
      <PresetPicker session={session} />
      <Input
        type="search"
        aria-label={wording.words.assumptions.search}
        placeholder={wording.words.assumptions.search}
        contentBefore={<SearchRegular aria-hidden="true" />}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {sought === "" ? (
        <AllFields session={session} />
      ) : (
        <Found text={sought} fields={matchingFields(fields, sought)} session={session} />
      )}
    </>
  );
}

function Found({ text, fields, session }: SectionProps & { text: string; fields: readonly FieldOf[] }) {
  const styles = useStyles();
  const { words } = useWording();
  const say = words.assumptions;
  return (
    <div className={styles.list}>
      <p role="status" className={styles.found}>
        {fields.length === 0 ? say.nothingFound(text) : say.found(fields.length)}
      </p>
      {fields.map((field) => (
        <Assumption key={field.name} field={field} session={session} />
      ))}
    </div>
  );
}

type FieldOf = SectionProps["session"]["view"]["fields"][number];

function AllFields({ session }: SectionProps) {
  const styles = useStyles();
  const { words } = useWording();
  const id = useId("fields");
  const { fields } = session.view;
  const others = fields.filter((field) => !isEssential(field));
  return (
    <>
      <section className={styles.list} aria-labelledby={`${id}-essential`}>
        <h2 id={`${id}-essential`} className={styles.heading}>
          {words.assumptions.essential}
        </h2>
        {fields.filter(isEssential).map((field) => (
          <Assumption key={field.name} field={field} session={session} />
        ))}
      </section>
      <section aria-labelledby={`${id}-others`}>
        <h2 id={`${id}-others`} className={styles.heading}>
          {words.assumptions.others}
        </h2>
        <FieldGroups groups={groupFields(others)} session={session} />
      </section>
    </>
  );
}
