import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { readDelimitedText } from "../../model/evidence/table/delimitedText";
import type { ExportedCells } from "../../model/evidence/table/evidenceTable";
import { blockAddress } from "../../workbook/port/cellAddress";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { SelectionField } from "./SelectionField";
import { evidenceWords } from "./evidenceWords";

/** Larger files than this would hold up the page; 200,000 rows of an export take about half. */
const MOST_BYTES = 50_000_000;

export interface SourceFormProps {
  readonly onRead: (cells: ExportedCells) => void;
}

/** Asks where the tickets or invoices are: in the workbook, or in a file. */
export function SourceForm({ onRead }: SourceFormProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  const [address, setAddress] = useState("");
  const [isTried, setTried] = useState(false);
  const say = evidenceWords(words);
  const read = async () => {
    setTried(true);
    if (address === "") return;
    const found = await command.perform(async (workbook) => {
      const { readExport } = await import(
        /* webpackChunkName: "evidenceCommands" */ "../../commands/evidence/readExport"
      );
      return workbook.batch((each) => readExport(each, { address }), "cells");
    });
    if (found) onRead(found.cells);
  };
  return (
    <div className={card.card}>
      <SelectionField
        label={say.table}
        text={address}
        problem={isTried && address === "" ? say.needTable : undefined}
        onTyped={(text) => setAddress(text.trim())}
        onSelected={(selection) => setAddress(blockAddress(selection))}
      />
      <p className={card.quiet}>{say.oneCell}</p>
      <div className={card.buttons}>
        <Button appearance="primary" onClick={() => void read()}>
          {say.read}
        </Button>
        <FileButton onRead={onRead} />
      </div>
      <CommandOutcome command={command} />
    </div>
  );
}

function FileButton({ onRead }: SourceFormProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const say = evidenceWords(words);
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) return setProblem(say.largeFile(file.name));
    setProblem(undefined);
    onRead({ values: readDelimitedText(await file.text()) });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
        hidden
        aria-label={say.file}
        onChange={(event) => void open(event.target.files?.[0])}
      />
      <Button onClick={() => input.current?.click()}>{say.openFile}</Button>
      {problem ? <p className={card.problem}>{problem}</p> : null}
    </>
  );
}
