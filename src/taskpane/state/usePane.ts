import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { FieldName } from "../../model/assumptions/scenario";
import type { Workbook } from "../../workbook/port/workbook";
import { type Connection, type ConnectionWords, connectWorkbook } from "./connectWorkbook";
import type { Messages } from "../language/messages/en/en";
import {
  type Confirmation,
  type DoneChange,
  INITIAL_STATE,
  paneReducer,
  type PaneState,
  type PendingEdit,
  type ScenarioKey,
} from "./paneState";
import { problemText } from "../language/reportText";

/** The user's actions in the pane. */
export interface PaneActions {
  readonly retry: () => void;
  /** Reads the sheet again while the pane goes on showing what it has. */
  readonly refresh: () => void;
  readonly choose: (scenario: ScenarioKey) => void;
  readonly type: (field: FieldName, scenario: ScenarioKey, text: string) => void;
  readonly discard: (field: FieldName) => void;
  readonly confirm: (confirmation: Confirmation) => void;
  /** Writes all of these values in one step. */
  readonly enter: (edits: readonly PendingEdit[]) => void;
  readonly undo: (change: DoneChange) => void;
}

/** The pane's state, kept in step with a workbook for as long as the pane lives. */
export function usePane(workbook: Workbook, messages: Messages): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);
  const connection = useRef<Connection>(undefined);
  const words = useRef(messages);
  useEffect(() => void (words.current = messages), [messages]);
  useEffect(() => {
    const own = connectWorkbook(workbook, dispatch, () => connectionWords(words.current));
    connection.current = own;
    return own.close;
  }, [workbook]);

  const retry = useCallback(() => {
    dispatch({ type: "retryRequested" });
    connection.current?.read();
  }, []);
  const enter = useCallback((edits: readonly PendingEdit[]) => {
    dispatch({ type: "valuesEntered", edits });
    connection.current?.write(edits);
  }, []);
  const undo = useCallback((change: DoneChange) => {
    dispatch({ type: "undoRequested", change });
    connection.current?.undo(change);
  }, []);
  const actions = useMemo<PaneActions>(
    () => ({
      retry,
      refresh: () => connection.current?.read(),
      enter,
      undo,
      choose: (scenario) => dispatch({ type: "scenarioChosen", scenario }),
      type: (field, scenario, text) => dispatch({ type: "fieldTyped", field, scenario, text }),
      discard: (field) => dispatch({ type: "draftDiscarded", field }),
      confirm: (confirmation) => dispatch({ type: "confirmationAsked", confirmation }),
    }),
    [retry, enter, undo],
  );
  return [state, actions];
}

function connectionWords(words: Messages): ConnectionWords {
  const { writing, undo } = words;
  return {
    gone: (field, scenario) => writing.gone(words.inputs.label(field), scenario),
    overtaken: undo.overtaken,
    problem: (error) => problemText(error, words),
  };
}
