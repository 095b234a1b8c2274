import type { Messages } from "../en/en";

export const START_WORDS_DE: Messages["start"] = {
  title: "IT-Support nach Aufwand bezahlen oder pauschal?",
  says: "Sechs Zahlen ergeben in dreißig Sekunden eine erste Antwort. Was Sie nicht wissen, bleibt beim üblichen Wert.",
  figures: {
    people: "Personen mit IT-Arbeitsplatz",
    incidents: "Vorfälle oder Rechnungen im letzten Jahr",
    hours: "Technikerstunden je Vorfall",
    rate: "Ihr heutiger Stundensatz",
    fee: "Angebotene Pauschale je Person und Monat",
    downtime: "Kosten einer Ausfallstunde je Person",
  },
  unknown: "Weiß ich nicht",
  unknownOf: (figure) => `${figure}: weiß ich nicht`,
  uses: (value, grade) => `Gerechnet wird mit ${value} (${grade}).`,
  verdict: "Erste Antwort",
  restsOn: "Was Sie nicht eingegeben haben, geht mit üblichen Werten und einem typischen Vertrag ein.",
  write: "Vergleich anlegen",
  writes:
    "Zwei neue Blätter mit Ihren Zahlen sowie mit mehr und mit weniger Vorfällen; Ihre eigenen bleiben, wie sie sind.",
  sample: "Beispiel einfügen",
  sampleSays:
    "Das Beispiel vergleicht eine Firma mit 25 Personen; die Annahmen können auch in Ihrem eigenen Blatt stehen.",
  own: "Von meinem Blatt ausgehen",
  skip: "Überspringen",
  start: "Anfang",
};

export const HELP_WORDS_DE: Messages["help"] = {
  meaningTitle: "Was die Zahlen bedeuten",
  meanings: [
    [
      "Auszahlungen, Zeit und Risiko",
      "Auszahlungen sind alles, was in Rechnung gestellt wird. Zeit sind Löhne und entgangener Deckungsbeitrag durch Warten und Verwaltung. Risiko ist der erwartete Schaden durch Sicherheitsvorfälle und Datenverluste. Die drei werden addiert, aber nie vermischt, und fallen bei jeder Variante an.",
    ],
    [
      "Erwartet, P95 und schlechte Jahre",
      "Erwartet ist der Mittelwert aller möglichen Jahre. Unter P95 bleiben neunzehn von zwanzig Jahren. Beides ist gerechnet, nicht simuliert: dasselbe Blatt ergibt immer dieselbe Zahl.",
    ],
    [
      "Wer gewinnt",
      "Der Anteil der Jahre, in denen eine Variante weniger kostet, bei denselben Vorfällen für beide. Zwischen 40 und 60 Prozent ist es zu knapp für eine Empfehlung.",
    ],
    [
      "Was nicht enthalten ist",
      "Kultur, Fortbestand des Anbieters, Hardware, der Wert störungsfreier Tage. Dass die Pauschale Vorfälle verhindert, bleibt eine Behauptung, bis Ihre eigenen Tickets es zeigen.",
    ],
  ],
  moreTitle: "Mehr",
  method: "Methode, Gleichungen und Quellen (englisch)",
  privacy:
    "Gerechnet wird nur auf diesem Rechner. Das Add-in sendet nichts und ruft keinen anderen Server auf.",
  repairTitle: "Formeln zeigen #NAME?, #BUSY! oder #VALUE!",
  repair: "Formeln reparieren",
  repairSays: "Gibt solche Formeln neu ein; Werte und andere Formeln bleiben, wie sie sind.",
  selfCheckTitle: "Funktioniert hier alles?",
  selfCheck: "Selbstprüfung starten",
  selfCheckSays:
    "Probiert jede Funktion und alles, worauf sich das Add-in sonst verlässt, auf eigenen Blättern aus, die es danach entfernt, und fügt ein Blatt mit den Ergebnissen ein. Alles andere in der Arbeitsmappe bleibt unberührt.",
  startup: "Mit der Arbeitsmappe starten",
  startupSays:
    "Für Dateien mit unseren Formeln: Excel startet das Add-in beim Öffnen der Datei, sodass die Zellen auch ohne geöffneten Bereich rechnen.",
  firstRun: "Die ersten Schritte noch einmal zeigen",
  hideFirstRun: "Die ersten Schritte ausblenden",
  version: (version) => `Version ${version}`,
  language:
    "Die Sprache wird am Fuß des Bereichs gewählt; Namen von Annahmen und Funktionen bleiben englisch.",
};
