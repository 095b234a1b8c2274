import { type EventRegistrations, EventType } from "./eventRegistrations";

/** The registrations that an object speaks of, and the id under which it does. */
interface EventTarget {
  readonly registrations: EventRegistrations;
  readonly targetId: string;
}

const EVENTS = {
  DataChanged: EventType.changed,
  Calculated: EventType.calculated,
  SelectionChanged: EventType.selectionChanged,
} as const;

/** The methods by which the library registers for events of an object, and takes that back. */
export function registrationMethods<Target>(
  find: (target: Target) => EventTarget,
): Record<string, (target: Target) => void> {
  const changing = (change: "add" | "remove", eventType: number) => (target: Target) => {
    const { registrations, targetId } = find(target);
    registrations[change](eventType, targetId);
  };
  return Object.fromEntries(
    Object.entries(EVENTS).flatMap(([name, eventType]) => [
      [`_Register${name}Event`, changing("add", eventType)],
      [`_Unregister${name}Event`, changing("remove", eventType)],
    ]),
  );
}
