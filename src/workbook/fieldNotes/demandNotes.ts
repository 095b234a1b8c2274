import type { demandFields } from "../../model/assumptions/fields/demandFields";
import { basis, type FieldNotes, note, OWN_FIGURES, priorityNotes } from "./fieldNote";

const spread = basis("Assumption: no published dispersion of support tickets was found");
const tickets = basis(
  "MainSpring counts 0.2 to 2 tickets per endpoint and month, requests included; only incidents worth a bill are meant",
  "mainSpring",
);
const outageHours = basis("Franke, Holm and König: 6.1 h on average for outages", "franke");
const otherHours = basis("Assumption: shorter, the less urgent");
const CLASS_HOURS =
  "Average technician hours on one incident of this class. Leave empty where the overall average is given.";

/** The amount of support, with sources. */
export const demandNotes: FieldNotes<typeof demandFields> = {
  users: note(OWN_FIGURES, "People who are supported in month 1."),
  incidentsPerUserPerMonth: note(
    tickets,
    "Incidents that break-fix would bill. Requests that nobody would pay for do not count.",
  ),
  handsOnHoursPerIncident: note(
    basis("Assumption: the mix of the four classes"),
    "Average technician hours on one incident. Scales the hours of the four classes.",
  ),
  devicesPerUser: note(OWN_FIGURES, "For contracts that charge per device."),
  servers: note(OWN_FIGURES, "For contracts that charge per server."),
  sites: note(OWN_FIGURES, "For contracts that charge per site."),
  ...priorityNotes(
    "severityShare",
    basis(
      "P1 set so that its hours match the 14 h a year of CA Technologies 2011; the rest is an assumption",
      "ca2011",
    ),
    "Share of this class in all incidents. The four shares add up to 1.",
  ),
  ...priorityNotes("handsOnHours", otherHours, CLASS_HOURS),
  handsOnHoursP1: note(outageHours, CLASS_HOURS),
  hoursCv: note(
    basis("The lognormal law of Franke, Holm and König; a set of 146 tickets gave a spread of 2.8", "franke"),
    "Standard deviation of the hands-on hours divided by their mean.",
  ),
  yearCv: note(
    spread,
    "How much a year's level of incidents varies beyond chance: 0.25 means good and bad years of about 25 %.",
  ),
  rateCv: note(
    basis("0 takes the rate as known; a rate fitted from n tickets is uncertain by about 1 / sqrt(n)"),
    "What is not known about the incident rate itself: it widens the spread of the year.",
  ),
  projectHoursPerYear: note(
    OWN_FIGURES,
    "Planned work such as moves and migrations, in technician hours; every option pays for it at its own price.",
  ),
};
