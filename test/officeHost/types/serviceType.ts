import type { ObjectType } from "../protocol/hostObject";
import { HostObject } from "../protocol/hostObject";

/** To this the library says that ribbon commands can now be carried out. */
const ADDIN_INTERNAL_SERVICE: ObjectType<object> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

const SERVICES: Readonly<Record<string, ObjectType<object>>> = {
  "Microsoft.InternalService.AddinInternalService": ADDIN_INTERNAL_SERVICE,
};

/** A service beside the workbook, by its name. */
export function serviceObject(name: string): HostObject | undefined {
  const type = SERVICES[name];
  return type && HostObject.of(type, {});
}
