import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { blockAddress } from "../../workbook/port/cellAddress";
import { CommandOutcome } from "../commandRun/CommandOutcome";
import { useCommandRun } from "../commandRun/useCommandRun";
import type { EvidenceWords } from "../language/messages/en/enEvidence";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { evidenceWords } from "./evidenceWords";
import { FoundTables } from "./FoundTables";
import type { EvidenceSource } from "./reading/evidenceDesk";
import { FILE_TYPES, isReadable } from "./reading/fileSheet";
import { SelectionField } from "./SelectionField";

/** Larger files than this would fill the memory; 200,000 rows of an export take about half. */
const MOST_BYTES = 50_000_000;

const FILE_KINDS = FILE_TYPES.replaceAll(",", ", ");

export interface SourceFormProps {
  readonly onTaken: (source: EvidenceSource) => void;
}

/** Asks where the tickets or invoices are: in the workbook, or in a file. */
export function SourceForm({ onTaken }: SourceFormProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const command = useCommandRun();
  const [address, setAddress] = useState("");
  const [isTried, setTried] = useState(false);
  const say = evidenceWords(words);
  const read = async (from: string) => {
    setAddress(from);
    setTried(true);
    if (from === "") return;
    const found = await command.perform(async (workbook) => {
      const { readExport } = await import(
        /* webpackChunkName: "evidenceCommands" */ "../../commands/evidence/readExport"
      );
      return workbook.batch((each) => readExport(each, { address: from }), "cells");
    });
    if (found) onTaken({ kind: "cells", cells: found.cells });
  };
  return (
    <div className={card.card}>
      <FoundTables onChosen={(found) => void read(found)} />
      <SelectionField
        label={say.table}
        text={address}
        problem={isTried && address === "" ? say.needTable : undefined}
        onTyped={(text) => setAddress(text.trim())}
        onSelected={(selection) => setAddress(blockAddress(selection))}
      />
      <p className={card.quiet}>{say.oneCell}</p>
      <div className={card.buttons}>
        <Button appearance="primary" onClick={() => void read(address)}>
          {say.read}
        </Button>
        <FileButton onTaken={onTaken} />
      </div>
      <CommandOutcome command={command} />
    </div>
  );
}

function FileButton({ onTaken }: SourceFormProps) {
  const card = useCardStyles();
  const { words } = useWording();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const say = evidenceWords(words);
  const open = (file: File | undefined) => {
    if (!file) return;
    const found = fileProblem(file, say);
    setProblem(found);
    if (found === undefined) onTaken({ kind: "file", file });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={FILE_TYPES}
        hidden
        aria-label={say.file}
        onChange={({ target }) => {
          open(target.files?.[0]);
          // The same file may be chosen again after it was put right.
          target.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{say.openFile(FILE_KINDS)}</Button>
      {problem ? <p className={card.problem}>{problem}</p> : null}
    </>
  );
}

function fileProblem({ name, size }: File, say: EvidenceWords): string | undefined {
  if (!isReadable(name)) return say.unknownFile(name, FILE_KINDS);
  return size > MOST_BYTES ? say.largeFile(name) : undefined;
}
