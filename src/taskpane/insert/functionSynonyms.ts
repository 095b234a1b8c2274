import type { FunctionName } from "../../functions/catalogue/functionTable";

/**
 * Other words for what each function does, in every language of the pane, so that a search in any of them
 * finds it. They are searched but never shown.
 */
export const FUNCTION_SYNONYMS: Readonly<Record<FunctionName, string>> = {
  BREAKFIX_COST:
    "invoice hourly repair per incident pay as you go time and materials expected Einzelabrechnung Rechnung Stundensatz Reparatur Aufwand erwartete Kosten",
  MSP_COST:
    "flat fee managed services subscription per seat contract retainer onboarding Pauschale Vertrag Gebühr Monatspreis Nutzer Betreuung",
  DOWNTIME_COST:
    "outage interruption lost work productivity revenue wage Ausfall Stillstand Arbeitszeit Umsatz Lohn Unterbrechung",
  BLOCK_HOURS_COST:
    "prepaid hours bank block discount package Stundenpaket Kontingent Vorauszahlung Rabatt Prepaid",
  BREAKFIX_QUANTILE:
    "percentile p80 p95 value at risk worst year bad confidence level Quantil Perzentil schlechtes Jahr Sicherheit",
  BREAKFIX_PROB_OVER:
    "probability chance budget exceed overspend likelihood Wahrscheinlichkeit Budget überschreiten Risiko",
  BREAKFIX_OVERRUN:
    "cap insurance excess expected overspend stop loss fair price Überschreitung Deckel Versicherung Budget Mehrkosten",
  BREAKFIX_TAIL_MEAN:
    "expected shortfall tvar cvar conditional tail worst years average schlimmste Jahre Mittelwert Risiko",
  BREAKFIX_RESERVE: "contingency buffer management reserve provision Rücklage Reserve Puffer",
  BREAKFIX_STDEV:
    "standard deviation volatility spread variance sigma Standardabweichung Streuung Schwankung",
  BREAKFIX_CURVE: "distribution exceedance chart plot table Verteilung Kurve Diagramm Überschreitung",
  SUPPORT_COMPARE: "comparison table side by side options all Vergleich Tabelle Übersicht gegenüberstellen",
  SUPPORT_COST: "single figure measure option lookup value Einzelwert Kennzahl Wert Kosten",
  SUPPORT_SCENARIOS: "scenarios across summary what if Szenarien Überblick Varianten",
  SUPPORT_VERDICT: "decision recommendation answer reasons why Entscheidung Empfehlung Ergebnis Gründe",
  SUPPORT_CHECK: "errors issues validate audit problems Fehler prüfen Kontrolle Probleme",
  SUPPORT_BUDGET:
    "months monthly plan forecast cash flow npv present value reserve Monate Haushalt Plan Barwert Liquidität",
  SUPPORT_BREAKEVEN:
    "break-even point tipping goal seek threshold Gewinnschwelle Wendepunkt Zielwert Schwelle",
  SUPPORT_SENSITIVITY:
    "tornado what matters drivers swing range Empfindlichkeit Treiber Einfluss Sensitivität",
  SUPPORT_GRID: "data table two way what if matrix Datentabelle Matrix Raster zwei",
  SUPPORT_CURVE: "distribution exceedance option chart plot Verteilung Kurve Diagramm",
  SUPPORT_QUOTES:
    "quotes offers proposals providers vendors rank compare price negotiate Angebote Anbieter vergleichen Rangfolge Preis verhandeln",
  SUPPORT_EXIT: "leave terminate cancel switch provider notice lock in Kündigung Ausstieg Wechsel Anbieter",
  INCIDENTS_FIT_MONTHS:
    "monthly counts summary tickets history estimate rate Monatszahlen Anzahl je Monat schätzen Rate",
  INCIDENTS_CHANGE:
    "before after reduction promised provider delivered tickets change vorher nachher Rückgang Anbieter geliefert",
  INCIDENTS_FIT:
    "tickets history estimate rate dispersion helpdesk export log Vorfälle Historie schätzen Tickets Rate Auswertung",
};
