import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneSession } from "../state/paneSession";
import { useWording } from "../language/wordingContext";
import { Disclosure } from "../shell/Disclosure";
import { AddToSheet } from "./AddToSheet";
import { Assumption } from "./Assumption";
import type { FieldGroupView } from "./groupFields";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "4px 0 12px" },
  count: {
    marginInlineStart: "auto",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface FieldGroupsProps {
  readonly groups: readonly FieldGroupView[];
  readonly session: PaneSession;
}

/** Groups of inputs, each opened on demand; closed ones cost nothing. */
export function FieldGroups({ groups, session }: FieldGroupsProps) {
  return groups.map((group) => <FieldGroupPart key={group.group} group={group} session={session} />);
}

function FieldGroupPart({
  group: { group, fields },
  session,
}: {
  readonly group: FieldGroupView;
  readonly session: PaneSession;
}) {
  const styles = useStyles();
  const { words } = useWording();
  const [isOpen, setIsOpen] = useState(false);
  const absent = fields.filter(({ content }) => content.kind === "absent").map(({ name }) => name);
  const count = <span className={styles.count}>{words.assumptions.inGroup(fields.length)}</span>;
  return (
    <Disclosure title={words.inputs.groups[group]} aside={count} isOpen={isOpen} onToggle={setIsOpen}>
      {isOpen ? (
        <div className={styles.list}>
          {absent.length > 1 ? (
            <AddToSheet fields={absent} label={words.assumptions.addGroup(absent.length)} session={session} />
          ) : null}
          {fields.map((field) => (
            <Assumption key={field.name} field={field} session={session} />
          ))}
        </div>
      ) : null}
    </Disclosure>
  );
}
