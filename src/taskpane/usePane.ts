import { useCallback, useEffect, useReducer, useRef } from "react";
import type { FieldName } from "../model/scenario";
import type { Workbook } from "../workbook/workbook";
import type { Connection } from "./connectWorkbook";
import { connectWorkbook } from "./connectWorkbook";
import type { PaneState, PendingEdit, ScenarioKey } from "./paneState";
import { INITIAL_STATE, paneReducer } from "./paneState";

/** What a user can do in the pane. */
export interface PaneActions {
  readonly retry: () => void;
  readonly choose: (scenario: ScenarioKey) => void;
  readonly type: (field: FieldName, scenario: ScenarioKey, text: string) => void;
  readonly discard: (field: FieldName) => void;
  readonly enter: (edit: PendingEdit) => void;
}

/** The pane's state, kept in step with a workbook for as long as the pane lives. */
export function usePane(workbook: Workbook): readonly [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(paneReducer, INITIAL_STATE);
  const connection = useRef<Connection>(undefined);
  useEffect(() => {
    const own = connectWorkbook(workbook, dispatch);
    connection.current = own;
    return own.close;
  }, [workbook]);

  const retry = useCallback(() => {
    dispatch({ type: "retryRequested" });
    connection.current?.read();
  }, []);
  const choose = useCallback((scenario: ScenarioKey) => dispatch({ type: "scenarioChosen", scenario }), []);
  const type = useCallback(
    (field: FieldName, scenario: ScenarioKey, text: string) =>
      dispatch({ type: "fieldTyped", field, scenario, text }),
    [],
  );
  const discard = useCallback((field: FieldName) => dispatch({ type: "draftDiscarded", field }), []);
  const enter = useCallback((edit: PendingEdit) => {
    dispatch({ type: "valueEntered", edit });
    connection.current?.write(edit);
  }, []);
  return [state, { retry, choose, type, discard, enter }];
}
