import { germanLabel } from "./deLabels";
import type { IssueSentences } from "../../../../model/assumptions/issueSentences";

/** What can be wrong or odd in assumptions, in German. */
export const ISSUE_SENTENCES_DE: IssueSentences = {
  size: (cells) => `Die Annahmen haben ${cells} Zellen; wählen Sie nur die Tabelle, nicht ganze Spalten.`,
  columns: () => "Die Annahmen brauchen mindestens zwei Spalten: Namen und Werte.",
  header: () =>
    "Die Annahmen haben mehr als zwei Spalten, also muss ihre erste Zeile eine Kopfzeile mit den Namen der Szenarien sein.",
  scenarios: () => "Die Kopfzeile der Annahmen nennt kein Szenario.",
  headers: (name) =>
    `Zwei Spalten sind mit „${name}“ überschrieben; jedes Szenario braucht einen eigenen Namen.`,
  column: (column) => `Spalte ${column} hat Werte, aber keine Überschrift.`,
  rows: (name, first) => `${name} steht schon in Zeile ${first}; behalten Sie eine davon.`,
  row: () => "Die Zeile hat einen Wert, aber keinen Namen.",
  name: (name, nearest) =>
    `„${name}“ ist keine bekannte Annahme; meinten Sie „${nearest}“ (${germanLabel(nearest)})?`,
  heading: (name, nearest) => `„${name}“ wird als Zwischenüberschrift gelesen; meinten Sie „${nearest}“?`,
  inputs: () =>
    "Keine Zeile dieses Bereichs nennt, worum es geht. Schreiben Sie Namen in die erste Spalte und Zahlen daneben: mindestens Users, Incidents per user per month, Hands-on hours per incident, Break-fix hourly rate oder Managed fee per user per month. Der Befehl „New comparison“ fügt ein Blatt mit einem Beispiel hinzu.",
  more: (count) => `${count} weitere Zeilen sind keine bekannten Annahmen.`,
  ambiguous: (label, found, decimal, thousands) =>
    `${germanLabel(label)} ist der Text „${found}“, der als ${decimal} oder als ${thousands} gelesen werden kann; geben Sie eine Zahl ein.`,
  percent: (label, found, plain, fraction) =>
    `${germanLabel(label)} ist der Text „${found}“, aber kein Anteil; geben Sie ${plain} oder ${fraction} ein, je nachdem, was gemeint ist.`,
  fees: () =>
    "Alle Pauschalen sind 0 oder leere Zellen; geben Sie eine Pauschale je Nutzer, Gerät, Server oder Standort oder eine Grundpauschale an.",
  bandStart: (label, fee) =>
    `${germanLabel(fee)} ist angegeben, aber ${germanLabel(label)} ist 0 oder eine leere Zelle; geben Sie an, nach wie vielen Nutzern die Preisstufe beginnt.`,
  bandOrder: (label, start, previous) =>
    `${germanLabel(label)} ist ${start}; es müssen mehr sein als vor der Preisstufe darunter (${previous}), und keine Stufe darf fehlen.`,
  bandFee: (label) =>
    `${germanLabel(label)} ist 0 oder eine leere Zelle; geben Sie die Pauschale der Preisstufe an oder lassen Sie die Nutzer davor weg.`,
  unitText: (label, found, number) =>
    `${germanLabel(label)} ist der Text „${found}“; geben Sie ${number} ein.`,
  choice: (label, found, choices) =>
    `${germanLabel(label)} ist „${found}“; möglich ist eines von ${choices}.`,
  quoteHeader: () =>
    "Die Angebote brauchen eine Kopfzeile mit ihren Namen, die Vertragsbedingungen in der ersten Spalte und Werte daneben.",
  noQuotes: () => "Die Kopfzeile der Angebote nennt kein Angebot.",
  quoteRow: (name) => `„${name}“ ist keine bekannte Vertragsbedingung.`,
  quoteTerm: (name, nearest) =>
    `„${name}“ ist keine bekannte Vertragsbedingung; meinten Sie „${nearest}“ (${germanLabel(nearest)})?`,
  quoteAmbiguous: (name, one, other) =>
    `„${name}“ kann „${one}“ oder „${other}“ heißen; schreiben Sie, was gemeint ist.`,
  quoteInput: (name) =>
    `„${name}“ gehört zu den Annahmen: Hinter allen Angeboten steht dieselbe Firma. Für eine Mindestzahl berechneter Nutzer gibt es „Minimum users billed“.`,
  quoteEmpty: (label) =>
    `${germanLabel(label)} ist 0 oder eine leere Zelle und lässt sich zweifach verstehen; schreiben Sie, was im Angebot steht, oder nehmen Sie die Zeile heraus.`,
  quoteName: (name) =>
    `„${name}“ heißt schon eine Art, Support einzukaufen; geben Sie dem Angebot einen anderen Namen.`,
  quoteTwice: (name, other) => `„${name}“ und „${other}“ sind dieselbe Bedingung; behalten Sie eine davon.`,
  number: (label, found) => `${germanLabel(label)} ist ${found}; es muss eine Zahl sein.`,
  parts: (label, stated, parts, made) =>
    `${germanLabel(label)} ist ${stated}, aber die Teile (${parts}) ergeben ${made}; leeren Sie das eine oder das andere.`,
  mix: (sum) =>
    `Die Anteile der Vorfälle P1 bis P4 ergeben zusammen ${sum} statt 1; die Vorfälle werden damit skaliert.`,
  share: (label, value) =>
    `${germanLabel(label)} ist ${value}; ein Anteil ist ein Bruchteil von 0 bis 1 (35 % ist 0,35).`,
  rate: (label, value, min, max) =>
    `${germanLabel(label)} ist ${value}; ein Jahressatz ist ein Bruchteil von ${min} bis ${max} (3 % ist 0,03).`,
  zero: (label, min, max) =>
    `${germanLabel(label)} ist 0 oder eine leere Zelle; möglich ist ${min} bis ${max}.`,
  range: (label, value, min, max) => `${germanLabel(label)} ist ${value}; möglich ist ${min} bis ${max}.`,
  whole: (label, value) => `${germanLabel(label)} ist ${value}; es muss eine ganze Zahl sein.`,
  empty: (label, usual) => `${germanLabel(label)} ist 0: Ist die Zelle leer? Üblich ist ${usual}.`,
  unusual: (label, value, min, max) =>
    `${germanLabel(label)} ist ${value}, außerhalb des üblichen Bereichs von ${min} bis ${max}.`,
};
