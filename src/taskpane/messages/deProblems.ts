import type { TicketSentences } from "../../model/ticketSentences";
import type { ProblemSentences } from "../../workbook/problemSentences";

/** Why a workbook does not do what it is asked for. */
export const PROBLEM_SENTENCES_DE: ProblemSentences = {
  occupied: (cell, rows, columns, wanted) =>
    `${cell} ist nicht leer, es wurde also nichts geschrieben. Gebraucht werden ${rows} Zeilen und ${columns} Spalten leerer Zellen (hier ${wanted}); wählen Sie eine Zelle, wo sie frei sind, oder eine auf einem leeren Blatt.`,
  sheetTooLarge: (sheet, rows, columns, most) =>
    `Das Blatt ${sheet} hat ${rows} Zeilen und ${columns} Spalten in Gebrauch; höchstens ${most} Zellen lassen sich durchsehen. Löschen Sie an den Rändern, was Sie nicht brauchen.`,
  rangeMissing: (name) => `In der Arbeitsmappe heißt kein Bereich ${name}.`,
  noRange: (name) => `Der Name ${name} steht für keinen Bereich.`,
  rangeTooLarge: (address, rows, columns, most) =>
    `Die Annahmen (${address}) haben ${rows} Zeilen und ${columns} Spalten. Benennen Sie nur die Tabelle, höchstens ${most} Zellen.`,
  sheetGone: (sheet) => `Das Blatt „${sheet}“ gibt es nicht mehr.`,
  sheetMissing: (sheet) => `Es gibt kein Blatt „${sheet}“; wählen Sie die Zellen noch einmal.`,
  sheetExists: (sheet) => `Ein Blatt „${sheet}“ gibt es schon, es wurde also nichts hinzugefügt.`,
  severalColumns: (address, columns) =>
    `${address} hat ${columns} Spalten; wählen Sie eine Spalte von Zellen.`,
  noColumn: (address) => `„${address}“ ist keine Spalte von Zellen wie Tickets!B5:B228.`,
  nothingSelected: () => "Keine Zelle ist ausgewählt. Wählen Sie eine und versuchen Sie es noch einmal.",
  noWorkbook: () => "Hier ist keine Arbeitsmappe. Öffnen Sie den Aufgabenbereich in Excel.",
  oldExcel: () => "Diese Version von Excel ist dafür zu alt.",
  unknownRefusal: (code) =>
    `Excel konnte das nicht ausführen${code === "" ? "" : ` (${code})`}. Versuchen Sie es noch einmal.`,
  AccessDenied: () =>
    "Excel erlaubt das nicht: vielleicht ist das Blatt geschützt oder die Arbeitsmappe nur zum Lesen geöffnet.",
  InactiveWorkbook: () =>
    "Die Arbeitsmappe ist nicht aktiv. Klicken Sie hinein und versuchen Sie es noch einmal.",
  InvalidOperationInCellEditMode: () =>
    "Eine Zelle wird gerade bearbeitet. Schließen Sie sie mit der Eingabetaste ab und versuchen Sie es noch einmal.",
  InvalidReference: () => "Den Bereich mit den Annahmen gibt es nicht mehr.",
  ItemNotFound: () => "Den Bereich mit den Annahmen gibt es nicht mehr.",
  ItemAlreadyExists: () =>
    "Ein Blatt oder einen Namen dieser Art gibt es schon. Versuchen Sie es noch einmal.",
  InvalidArgument: () =>
    "Excel hat das nicht angenommen. Vielleicht ist eine Formel falsch geschrieben, oder das Blatt hat zu wenig Platz.",
  InvalidOperation: () =>
    "Excel kann das hier nicht. Eine Tabelle, eine Pivot-Tabelle, verbundene Zellen oder eine Matrixformel können im Weg sein.",
  UndoNotSupported: () =>
    "Diese Version von Excel kann das nicht als einen Schritt zurücknehmen, es wurde also nichts getan.",
  RequestAborted: () => "Excel hat die Anfrage abgebrochen. Versuchen Sie es noch einmal.",
  ApiNotFound: () => "Diese Version von Excel ist für den Aufgabenbereich zu alt.",
  ServiceNotAvailable: () => "Excel ist beschäftigt. Versuchen Sie es gleich noch einmal.",
  TooManyRequests: () => "Excel ist beschäftigt. Versuchen Sie es gleich noch einmal.",
};

/** Why a ticket history cannot be read or tells nothing. */
export const TICKET_SENTENCES_DE: TicketSentences = {
  lengths: (dates, hours) =>
    `Es sind ${dates} Zellen mit Daten und ${hours} mit Stunden; geben Sie von beiden gleich viele an.`,
  size: (cells, most) => `Es sind ${cells} Zellen mit Daten; höchstens ${most} werden gelesen.`,
  date: (found) => `Das Datum ist ${found}; es muss ein Datum sein, kein Text.`,
  day: (found) => `Das Datum ist ${found}; es muss nach dem Februar 1900 liegen.`,
  hours: (found) => `Die Stunden sind ${found}; sie müssen eine Zahl sein.`,
  range: (found, least, most) =>
    `Die Stunden sind ${found}; möglich ist ${least} bis ${most}, oder 0 für unbekannt.`,
  dates: () => "Kein Ticket hat ein Datum.",
  months: (months, fewest) =>
    `Die Tickets umfassen ${months} ganze Kalendermonate zwischen dem ersten und dem letzten; mindestens ${fewest} sind nötig. Nennen Sie INCIDENTS_FIT first_date und last_date, wenn es mehr sind.`,
  window: () => "Kein Ticket liegt zwischen dem ersten und dem letzten Datum.",
};
