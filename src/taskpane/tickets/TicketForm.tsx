import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportTicketsRequest, TicketColumns } from "../../commands/importTickets";
import { blockAddress } from "../../workbook/port/cellAddress";
import type { Selection } from "../../workbook/port/cellBlock";
import { useWording } from "../language/wordingContext";
import { useCardStyles } from "../theme/useCardStyles";
import { SelectionField } from "./SelectionField";

/** Hours to which billing usually rounds up; 0 for not at all. */
const INCREMENTS = [0, 0.1, 0.25, 0.5, 1];

export interface TicketFormProps {
  readonly onRead: (request: ImportTicketsRequest) => void;
}

/** Asks where the dates and hours of the tickets are. */
export function TicketForm({ onRead }: TicketFormProps) {
  const card = useCardStyles();
  const { words, figures } = useWording();
  const [columns, setColumns] = useState<TicketColumns>({ dates: "", hours: "" });
  const [incrementHours, setIncrement] = useState(0.25);
  const [isTried, setTried] = useState(false);
  const say = words.tickets;
  const take = (place: keyof TicketColumns, selection: Selection) =>
    setColumns((before) => afterSelecting(before, place, selection));
  const read = () => {
    setTried(true);
    if (columns.dates !== "" && columns.hours !== "") onRead({ columns, incrementHours });
  };
  const field = (place: keyof TicketColumns, label: string) => (
    <SelectionField
      label={label}
      text={columns[place]}
      problem={isTried && columns[place] === "" ? say.needColumn(label) : undefined}
      onTyped={(text) => setColumns((before) => ({ ...before, [place]: text.trim() }))}
      onSelected={(selection) => take(place, selection)}
    />
  );
  return (
    <div className={card.card}>
      {field("dates", say.dates)}
      {field("hours", say.hoursColumn)}
      <p className={card.quiet}>{say.both}</p>
      <Field label={say.rounded}>
        <Select value={String(incrementHours)} onChange={(_, { value }) => setIncrement(Number(value))}>
          {INCREMENTS.map((hours) => (
            <option key={hours} value={hours}>
              {hours === 0 ? say.unrounded : say.quarter(figures.number(hours))}
            </option>
          ))}
        </Select>
      </Field>
      <div className={card.buttons}>
        <Button appearance="primary" onClick={read}>
          {say.read}
        </Button>
      </div>
    </div>
  );
}

/** Two columns side by side are dates and hours; one is what it was asked for. */
function afterSelecting(
  before: TicketColumns,
  place: keyof TicketColumns,
  selection: Selection,
): TicketColumns {
  if (selection.columns !== 2) return { ...before, [place]: blockAddress(selection) };
  const one = { ...selection, columns: 1 };
  return { dates: blockAddress(one), hours: blockAddress({ ...one, column: one.column + 1 }) };
}
