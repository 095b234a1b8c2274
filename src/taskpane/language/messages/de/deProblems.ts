import type { ProblemSentences } from "../../../../workbook/port/problemSentences";

/** Why a workbook refuses a request, in German. */
export const PROBLEM_SENTENCES_DE: ProblemSentences = {
  occupied: (cell, rows, columns, wanted) =>
    `${cell} ist nicht leer, es wurde also nichts geschrieben. Gebraucht werden ${rows} Zeilen und ${columns} Spalten leerer Zellen (hier ${wanted}); wählen Sie eine Zelle, wo sie frei sind, oder eine auf einem leeren Blatt.`,
  sheetTooLarge: (sheet, rows, columns, most) =>
    `Das Blatt ${sheet} hat ${rows} Zeilen und ${columns} Spalten in Gebrauch; höchstens ${most} Zellen lassen sich durchsehen. Löschen Sie an den Rändern, was Sie nicht brauchen.`,
  rangeMissing: (name) => `In der Arbeitsmappe heißt kein Bereich ${name}.`,
  noRange: (name) =>
    `Der Name ${name} steht für keinen Bereich. Geben Sie ihn den Zellen mit den Annahmen, oder löschen Sie ihn, um neu zu beginnen (beides unter Formeln > Namens-Manager).`,
  rangeTooLarge: (address, rows, columns, most) =>
    `Die Annahmen (${address}) haben ${rows} Zeilen und ${columns} Spalten. Benennen Sie nur die Tabelle, höchstens ${most} Zellen.`,
  sheetGone: (sheet) => `Das Blatt „${sheet}“ gibt es nicht mehr.`,
  sheetMissing: (sheet) => `Es gibt kein Blatt „${sheet}“; wählen Sie die Zellen noch einmal.`,
  sheetExists: (sheet) => `Ein Blatt „${sheet}“ gibt es schon, es wurde also nichts hinzugefügt.`,
  nameExists: (name, formula) =>
    `Die Arbeitsmappe hat schon einen Namen ${name} (${formula}), es wurde also nichts hinzugefügt.`,
  structureProtected: () =>
    "Die Struktur der Arbeitsmappe ist geschützt, es lässt sich also kein Blatt hinzufügen. Heben Sie den Schutz auf (Überprüfen > Arbeitsmappe schützen) und versuchen Sie es noch einmal.",
  sheetProtected: (sheet) =>
    `Das Blatt ${sheet} ist geschützt, es wurde also nichts geschrieben. Heben Sie den Schutz auf (Überprüfen > Blattschutz aufheben) und versuchen Sie es noch einmal.`,
  mergedCells: (cells, wanted) =>
    `${cells} sind verbundene Zellen, es wurde also nichts geschrieben: was in ihren verdeckten Teil kommt, ginge verloren. Heben Sie die Verbindung auf, oder wählen Sie eine Zelle, wo ${wanted} frei ist.`,
  ownAssumptions: (sheet, name) =>
    `Das Blatt ${sheet} hat einen eigenen Bereich ${name}, wie ihn die Kopie eines Blatts hat; Formeln dort bezögen sich also nicht auf die Annahmen, die der Aufgabenbereich zeigt. Es wurde nichts geschrieben; wählen Sie eine Zelle eines anderen Blatts.`,
  nothingSelected: () => "Keine Zelle ist ausgewählt. Wählen Sie eine und versuchen Sie es noch einmal.",
  noWorkbook: () => "Hier ist keine Arbeitsmappe. Öffnen Sie den Aufgabenbereich in Excel.",
  leftBehind: (places) =>
    `Excel konnte das nicht ganz ausführen und auch nicht zurücknehmen, was in ${places.join(", ")} schon geschehen ist. Rückgängig (Strg+Z) nimmt es zurück; danach noch einmal versuchen.`,
  oldExcel: () => "Diese Version von Excel ist dafür zu alt.",
  unknownRefusal: (code) =>
    `Excel konnte das nicht ausführen${code === "" ? "" : ` (${code})`}. Versuchen Sie es noch einmal.`,
  AccessDenied: () =>
    "Excel erlaubt das nicht: vielleicht ist das Blatt geschützt oder die Arbeitsmappe nur zum Lesen geöffnet.",
  ActivityLimitReached: () => "Excel ist beschäftigt. Versuchen Sie es gleich noch einmal.",
  FilteredRangeConflict: () =>
    "Ein Filter ist im Weg. Löschen Sie ihn (Daten > Löschen) und versuchen Sie es noch einmal.",
  InsertDeleteConflict: () =>
    "Excel kann die Zellen hier nicht verschieben. Eine Tabelle, verbundene Zellen oder eine Matrixformel können im Weg sein.",
  InvalidSelection: () =>
    "Es ist kein einzelner Bereich von Zellen ausgewählt. Wählen Sie eine Zelle oder einen Block von Zellen und versuchen Sie es noch einmal.",
  MergedRangeConflict: () =>
    "Verbundene Zellen sind im Weg. Heben Sie die Verbindung auf und versuchen Sie es noch einmal.",
  NonBlankCellOffSheet: () =>
    "Rechts ist kein Platz: Zellen in den letzten Spalten würden vom Blatt geschoben. Leeren Sie sie und versuchen Sie es noch einmal.",
  PivotTableRangeConflict: () =>
    "Eine Pivot-Tabelle ist im Weg. Wählen Sie andere Zellen und versuchen Sie es noch einmal.",
  RequestPayloadSizeLimitExceeded: () =>
    "Das ist mehr, als Excel auf einmal annimmt, es wurde also nicht alles getan. Tun Sie es in kleineren Teilen, oder in Excel auf dem Desktop.",
  ResponsePayloadSizeLimitExceeded: () =>
    "Das ist mehr, als Excel auf einmal ausgibt. Tun Sie es in kleineren Teilen, oder in Excel auf dem Desktop.",
  InactiveWorkbook: () =>
    "Die Arbeitsmappe ist nicht aktiv. Klicken Sie hinein und versuchen Sie es noch einmal.",
  InvalidOperationInCellEditMode: () =>
    "Eine Zelle wird gerade bearbeitet. Schließen Sie sie mit der Eingabetaste ab und versuchen Sie es noch einmal.",
  InvalidReference: () => "Den Bereich mit den Annahmen gibt es nicht mehr.",
  ItemNotFound: () => "Den Bereich mit den Annahmen gibt es nicht mehr.",
  ItemAlreadyExists: () =>
    "Ein Blatt oder einen Namen dieser Art gibt es schon, vielleicht ausgeblendet oder als reines Diagrammblatt. Benennen Sie es um und versuchen Sie es noch einmal.",
  InvalidArgument: () =>
    "Excel hat das nicht angenommen. Vielleicht ist eine Formel falsch geschrieben, oder das Blatt hat zu wenig Platz.",
  InvalidOperation: () =>
    "Excel kann das hier nicht. Eine Tabelle, eine Pivot-Tabelle, verbundene Zellen oder eine Matrixformel können im Weg sein.",
  UndoNotSupported: () =>
    "Diese Version von Excel kann das nicht in einem Schritt rückgängig machen. Ein Teil ist vielleicht schon geschehen: Prüfen Sie die Zellen und machen Sie rückgängig, was nicht bleiben soll.",
  RequestAborted: () => "Excel hat die Anfrage abgebrochen. Versuchen Sie es noch einmal.",
  ApiNotFound: () => "Diese Version von Excel ist für den Aufgabenbereich zu alt.",
  ServiceNotAvailable: () => "Excel ist beschäftigt. Versuchen Sie es gleich noch einmal.",
  TooManyRequests: () => "Excel ist beschäftigt. Versuchen Sie es gleich noch einmal.",
};
