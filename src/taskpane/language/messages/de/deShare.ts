import type { Messages } from "../en/en";
import { pluralIn } from "../plural";

const plural = pluralIn("de");

export const SHARE_WORDS_DE: Messages["share"] = {
  lead: "Für alle, die das Add-in nicht haben",
  portable: {
    title: "Portable Kopie",
    says: "Fügt Blätter mit gewöhnlichen Excel-Formeln an, die überall nachrechnen, auch in Excel 2016 oder LibreOffice, samt der Verteilung eines Jahres nach Aufwand. Sie folgen diesem Vergleich nicht mehr.",
    scenario: "Welche Szenarien",
    all: "Alle Szenarien",
    run: "Kopie anfügen",
  },
  memo: {
    title: "Entscheidungsvorlage",
    says: "Fügt ein Blatt zum Drucken oder für ein PDF an: Frage, Ergebnis, Tabelle, Diagramm, Gründe, und was nicht bewertet ist. Die Zahlen folgen den Annahmen.",
    run: "Vorlage anfügen",
  },
  freeze: {
    title: "Zu Werten einfrieren",
    says: "Ersetzt unsere Formeln durch ihre Werte, damit die Datei überall ihre Zahlen zeigt, und bewahrt die Formeln auf einem Blatt, bis Sie sie auftauen.",
    freeze: "Einfrieren",
    thaw: "Auftauen",
    looking: "Die Arbeitsmappe wird gelesen",
    state: (live, frozen) =>
      `${plural(live, { one: "Eine Formel rechnet", other: `${live} Formeln rechnen` })}, ${plural(frozen, { one: "eine ist eingefroren", other: `${frozen} sind eingefroren` })}.`,
    unknown: (reason) => `Wie viele Formeln rechnen, war nicht zu lesen: ${reason}`,
  },
  handOver: {
    title: "So geben Sie es weiter",
    lines: [
      "Zum Nachrechnen ohne Add-in: Kopie anfügen, ihre Blätter in eine neue Arbeitsmappe verschieben, diese senden.",
      "Nur zum Ansehen: einfrieren, unter anderem Namen speichern, hier wieder auftauen.",
      "Zum gemeinsamen Arbeiten: diese Arbeitsmappe senden; mit dem Add-in rechnen die Formeln wieder.",
    ],
  },
};
