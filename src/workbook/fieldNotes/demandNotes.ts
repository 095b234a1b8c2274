import type { demandFields } from "../../model/assumptions/fields/demandFields";
import { type FieldNotes, note, priorityNotes } from "./fieldNote";

const own = "Your own figures";
const assumed = "Assumption: no published dispersion of support tickets was found";
const published =
  "Published ranges from a few hundredths to 2 tickets per seat and month; only incidents worth a bill are meant";

/** The amount of support, with sources. */
export const demandNotes: FieldNotes<typeof demandFields> = {
  users: note(own, "People who are supported in month 1."),
  incidentsPerUserPerMonth: note(
    published,
    "Incidents that break-fix would bill. Requests that nobody would pay for do not count.",
  ),
  handsOnHoursPerIncident: note(
    "Mix of the four classes: published 1 to 2 h on average, 3 to 5 h for a server; Franke et al. mean 6.1 h",
    "Average technician hours on one incident. Scales the hours of the four classes.",
  ),
  devicesPerUser: note(own, "For contracts that charge per device."),
  servers: note(own, "For contracts that charge per server."),
  sites: note(own, "For contracts that charge per site."),
  ...priorityNotes(
    "severityShare",
    "P1 set so that its hours match 14 h a year (CA Technologies 2011, n = 2,000); the rest by usual shape",
    "Share of this class in all incidents. The four shares add up to 1.",
  ),
  ...priorityNotes(
    "handsOnHours",
    "Published 3 to 5 h for a server, 1 to 2 h on average; Franke et al. (1,800 incidents) mean 6.1 h",
    "Average technician hours on one incident of this class. Leave empty where the overall average is given.",
  ),
  hoursCv: note(
    "Lognormal by AIC in every service channel (Franke, Holm, König); a set of 146 tickets gave 2.8",
    "Standard deviation of the hands-on hours divided by their mean.",
  ),
  yearCv: note(
    assumed,
    "How much a year's level of incidents varies beyond chance: 0.25 means good and bad years of about 25 %.",
  ),
  rateCv: note(
    "0 takes the rate as known; a rate fitted from n tickets is uncertain by about 1 / sqrt(n)",
    "What is not known about the incident rate itself: it widens the spread of the year.",
  ),
  projectHoursPerYear: note(
    own,
    "Planned work such as moves and migrations, in technician hours; every option pays for it at its own price.",
  ),
};
