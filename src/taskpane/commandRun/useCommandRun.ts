import { useCallback, useRef, useState } from "react";
import type { CommandReport } from "../../commands/commandReport";
import type { CommandId, RequestOf } from "../../commands/commands";
import { parseBlockAddress } from "../../workbook/port/cellAddress";
import type { Workbook } from "../../workbook/port/workbook";
import { WorkbookProblem } from "../../workbook/port/workbookProblem";
import { problemText, reportText } from "../language/reportText";
import { useWording } from "../language/wordingContext";
import { useWorkbook } from "../state/workbookContext";

/** The outcome of the last request to the workbook. */
export type CommandState =
  | { readonly status: "idle" }
  | { readonly status: "running" }
  | { readonly status: "done"; readonly sentence: string; readonly address: string | undefined }
  | { readonly status: "refused"; readonly sentence: string };

/** Sends requests to the workbook, one at a time, and keeps the last outcome. */
export interface CommandRun {
  readonly state: CommandState;
  /** Runs a command; undefined if it was refused, or while another is running. */
  run<Id extends CommandId>(id: Id, request: RequestOf<Id>): Promise<CommandReport | undefined>;
  /** The same for anything that ends in a report. */
  perform<Report extends CommandReport>(
    work: (workbook: Workbook) => Promise<Report>,
  ): Promise<Report | undefined>;
  /** Shows the cells that a report names. */
  show(address: string): void;
  /** Dismisses the last report. */
  dismiss(): void;
}

const IDLE: CommandState = { status: "idle" };

export function useCommandRun(): CommandRun {
  const workbook = useWorkbook();
  const { words } = useWording();
  const [state, setState] = useState<CommandState>(IDLE);
  const isRunning = useRef(false);
  const refusal = useCallback(
    (error: unknown): CommandState => {
      const sentence = problemText(error, words);
      const isForUser = error instanceof WorkbookProblem;
      return { status: "refused", sentence: isForUser ? sentence : words.commandRun.fault(sentence) };
    },
    [words],
  );
  const perform: CommandRun["perform"] = async (work) => {
    if (isRunning.current) return undefined;
    isRunning.current = true;
    setState({ status: "running" });
    try {
      const report = await work(workbook);
      setState({ status: "done", sentence: reportText(report, words), address: report.address });
      return report;
    } catch (error) {
      setState(refusal(error));
      return undefined;
    } finally {
      isRunning.current = false;
    }
  };
  const run: CommandRun["run"] = (id, request) =>
    perform(async (own) => {
      const { runCommand } = await import(/* webpackChunkName: "commands" */ "../../commands/commands");
      return runCommand(own, id, request);
    });
  const show = (address: string) => {
    workbook.select(parseBlockAddress(address)).catch((error: unknown) => setState(refusal(error)));
  };
  return { state, run, perform, show, dismiss: () => setState(IDLE) };
}
