import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { EvidencePlace } from "../../commands/evidence/findEvidence";
import { useWording } from "../language/wordingContext";
import { useWorkbook } from "../state/workbookContext";
import { useCardStyles } from "../theme/useCardStyles";
import { evidenceWords } from "./evidenceWords";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: "4px" },
  table: { justifyContent: "flex-start", textAlign: "start", overflowWrap: "anywhere" },
});

export interface FoundTablesProps {
  readonly onChosen: (address: string) => void;
}

/** The tables of evidence that the workbook holds, to be read with one press. */
export function FoundTables({ onChosen }: FoundTablesProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { words } = useWording();
  const id = useId();
  const say = evidenceWords(words);
  const places = useFoundTables();
  if (places.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id} className={styles.list}>
      <p id={id} className={card.quiet}>
        {say.foundTables}
      </p>
      {places.map(({ address, shape }) => (
        <Button key={address} size="small" className={styles.table} onClick={() => onChosen(address)}>
          {say.foundTable(say.shapes[shape], address)}
        </Button>
      ))}
    </div>
  );
}

/** More than this would be a list to search, not to choose from. */
const MOST_SHOWN = 8;

function useFoundTables(): readonly EvidencePlace[] {
  const workbook = useWorkbook();
  const [places, setPlaces] = useState<readonly EvidencePlace[]>([]);
  useEffect(() => {
    let isWanted = true;
    const show = (found: readonly EvidencePlace[]) => isWanted && setPlaces(found.slice(0, MOST_SHOWN));
    import(/* webpackChunkName: "evidenceCommands" */ "../../commands/evidence/findEvidence")
      .then(({ findEvidence }) => workbook.batch((each) => findEvidence(each), "cells"))
      // Nobody has asked for anything yet. Reading a table will say what is wrong.
      .then(show, () => show([]));
    return () => {
      isWanted = false;
    };
  }, [workbook]);
  return places;
}
