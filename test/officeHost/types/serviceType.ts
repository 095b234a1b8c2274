import { HostObject, type ObjectType } from "../protocol/hostObject";

/** Hears from the library that ribbon commands can now be carried out. */
export interface ActionListener {
  ribbonIsReady(): void;
}

const ADDIN_INTERNAL_SERVICE: ObjectType<ActionListener> = {
  name: "AddinInternalService",
  isInternal: true,
  methods: { NotifyActionHandlerReady: (listener) => listener.ribbonIsReady() },
};

/** Whether the pane of the add-in is open; its page runs on when it is closed. */
export interface PaneState {
  isShown: boolean;
  /** Whether the add-in starts with the workbook, before a cell or a button asks for it. */
  startState: string;
  /** Says that the pane has been opened or closed. */
  readonly onVisibilityChanged: () => void;
}

const APP_RUNTIME_SERVICE: ObjectType<PaneState> = {
  name: "AppRuntimeService",
  isInternal: true,
  methods: {
    SetAppRuntimeState: (pane, [state]) => {
      const wasShown = pane.isShown;
      pane.isShown = state === "Visible";
      if (pane.isShown !== wasShown) pane.onVisibilityChanged();
    },
    GetAppRuntimeState: ({ isShown }) => (isShown ? "Visible" : "Background"),
  },
};

const APP_RUNTIME_PERSISTENCE_SERVICE: ObjectType<PaneState> = {
  name: "AppRuntimePersistenceService",
  isInternal: true,
  methods: {
    SetAppRuntimeStartState: (pane, [state]) => {
      pane.startState = String(state);
    },
    GetAppRuntimeStartState: ({ startState }) => startState,
  },
};

/** A service beside the workbook, by its name. */
export function serviceObject(
  name: string,
  pane: PaneState,
  listener: ActionListener,
): HostObject | undefined {
  if (name === "Microsoft.AppRuntime.AppRuntimeService") return HostObject.of(APP_RUNTIME_SERVICE, pane);
  if (name === "Microsoft.AppRuntime.AppRuntimePersistenceService")
    return HostObject.of(APP_RUNTIME_PERSISTENCE_SERVICE, pane);
  if (name === "Microsoft.InternalService.AddinInternalService")
    return HostObject.of(ADDIN_INTERNAL_SERVICE, listener);
  return undefined;
}
