import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue } from "react";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { GROUP_NAMES } from "../../functions/catalogue/functionDescriptions";
import type { FunctionEntry } from "./functionEntries";
import { functionSearch } from "./functionSearch";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  group: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "block",
    width: "100%",
    padding: "6px 8px",
    margin: "0 -8px",
    boxSizing: "content-box",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { display: "block", fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  says: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface FunctionListProps {
  readonly entries: readonly FunctionEntry[];
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onChosen: (name: string) => void;
}

/** The functions in their groups, or those that match the search, the best match first. */
export function FunctionList({ entries, search, onSearch, onChosen }: FunctionListProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { words } = useWording();
  const sought = useDeferredValue(search.trim());
  const found = functionSearch(sought, entries);
  const say = words.insert;
  const summary = found.length === 0 ? say.nothingFound(sought) : say.found(found.length);
  return (
    <div className={styles.root}>
      <Input
        type="search"
        aria-label={say.search}
        placeholder={say.search}
        contentBefore={<SearchRegular aria-hidden="true" />}
        value={search}
        onChange={(_, { value }) => onSearch(value)}
      />
      <p role="status" className={card.quiet}>
        {sought === "" ? "" : summary}
      </p>
      {sought === "" ? (
        GROUP_NAMES.map((group) => (
          <Entries
            key={group}
            title={say.groups[group]}
            entries={found.filter((entry) => entry.group === group)}
            onChosen={onChosen}
          />
        ))
      ) : (
        <Entries title={undefined} entries={found} onChosen={onChosen} />
      )}
    </div>
  );
}

interface EntriesProps {
  readonly title: string | undefined;
  readonly entries: readonly FunctionEntry[];
  readonly onChosen: (name: string) => void;
}

function Entries({ title, entries, onChosen }: EntriesProps) {
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <section aria-label={title}>
      {title === undefined ? null : <h2 className={styles.group}>{title}</h2>}
      <ul className={styles.list} lang="en">
        {entries.map(({ name, description }) => (
          <li key={name}>
            <button
              type="button"
              className={styles.entry}
              data-function={name}
              onClick={() => onChosen(name)}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.says}>{description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
