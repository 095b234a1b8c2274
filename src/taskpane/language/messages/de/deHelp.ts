import type { Messages } from "../en/en";

export const START_WORDS_DE: Messages["start"] = {
  title: "IT-Hilfe einzeln bezahlen oder pauschal?",
  says: "Stellen Sie beides in Ihrer Arbeitsmappe gegenüber: was weniger kostet, wie sicher das ist, und was es ändern würde.",
  sample: "Beispiel einfügen",
  sampleSays: "Zwei neue Blätter mit drei Szenarien; Ihre eigenen bleiben, wie sie sind.",
  own: "Von meinem Blatt ausgehen",
  skip: "Überspringen",
  start: "Anfang",
};

export const HELP_WORDS_DE: Messages["help"] = {
  meaningTitle: "Was die Zahlen bedeuten",
  meanings: [
    [
      "Geld, Zeit und Risiko",
      "Geld ist, was berechnet wird. Zeit ist, was Warten und Verwaltung an Lohn und entgangenem Ertrag kosten. Risiko ist der erwartete Schaden durch Sicherheits- und Datenvorfälle. Sie werden addiert, aber nie vermischt, und fallen auf jedem Weg an.",
    ],
    [
      "Erwartet, P95 und schlechte Jahre",
      "Erwartet ist der Mittelwert aller möglichen Jahre. Unter P95 bleiben neunzehn von zwanzig Jahren. Beides ist gerechnet, nicht simuliert: dasselbe Blatt ergibt immer dieselbe Zahl.",
    ],
    [
      "Wer gewinnt",
      "Der Anteil der Jahre, in denen ein Weg weniger kostet, mit denselben Vorfällen für beide. Zwischen 40 und 60 Prozent ist es zu knapp, um es zu sagen.",
    ],
    [
      "Was nicht darin ist",
      "Kultur, Bestand des Anbieters, Hardware, der Wert eines ruhigen Tages. Dass die Pauschale Vorfälle verhindert, bleibt eine Behauptung, bis Ihre eigenen Tickets es zeigen.",
    ],
  ],
  moreTitle: "Mehr",
  method: "Methode, Gleichungen und Quellen (englisch)",
  privacy:
    "Gerechnet wird nur auf diesem Rechner. Das Add-in sendet nichts und fragt bei keinem anderen Server an.",
  repairTitle: "Formeln zeigen #NAME? oder #BUSY!",
  repair: "Formeln reparieren",
  repairSays: "Gibt solche Formeln neu ein; Werte und andere Formeln bleiben, wie sie sind.",
  firstRun: "Die ersten Schritte noch einmal zeigen",
  hideFirstRun: "Die ersten Schritte ausblenden",
  version: (version) => `Version ${version}`,
  language:
    "Die Sprache wird am Fuß des Bereichs gewählt; Namen von Annahmen und Funktionen bleiben englisch.",
};
