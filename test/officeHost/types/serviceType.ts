import { HostObject, type ObjectType } from "../protocol/hostObject";

/** To this the library says that ribbon commands can now be carried out. */
const ADDIN_INTERNAL_SERVICE: ObjectType<object> = {
  name: "AddinInternalService",
  isInternal: true,
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** Whether the pane of the add-in is open; its page runs on when it is closed. */
export interface PaneState {
  isShown: boolean;
}

const APP_RUNTIME_SERVICE: ObjectType<PaneState> = {
  name: "AppRuntimeService",
  isInternal: true,
  methods: {
    SetAppRuntimeState: (pane, [state]) => {
      pane.isShown = state === "Visible";
    },
    GetAppRuntimeState: ({ isShown }) => (isShown ? "Visible" : "Background"),
  },
};

/** The service that shows the pane and hides it. */
export function appRuntimeService(pane: PaneState): HostObject {
  return HostObject.of(APP_RUNTIME_SERVICE, pane);
}

const SERVICES: Readonly<Record<string, ObjectType<object>>> = {
  "Microsoft.InternalService.AddinInternalService": ADDIN_INTERNAL_SERVICE,
};

/** A service beside the workbook, by its name. */
export function serviceObject(name: string): HostObject | undefined {
  const type = SERVICES[name];
  return type && HostObject.of(type, {});
}
