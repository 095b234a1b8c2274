/** One source of a default: who published what, on which sample, and where to read it. */
export interface Source {
  /** Who wrote or published it. */
  readonly publisher: string;
  /** Year of publication; undated pages have the year in which they were read. */
  readonly year: string;
  readonly title: string;
  /** What was measured or stated, and the figures that were taken. */
  readonly says: string;
  /** How many of what it rests on, or what kind of statement it is. */
  readonly sample: string;
  /** Where it, its abstract or a report on it can be read; absent where only the publisher was noted. */
  readonly link?: string;
}

const ASKING = "one seller's asking prices";
const CLAIM = "a seller's claim, without method";

/** Prices of support by the incident. */
const BREAK_FIX_SOURCES = {
  adelyte: {
    publisher: "Adelyte",
    year: "undated (2026)",
    title: "Hourly Support",
    says: "150 an hour, billed in steps of 6 minutes, door to door; time and a half outside business hours",
    sample: ASKING,
    link: "https://www.adelyte.com/products/hourly-support",
  },
  iknowtech2021: {
    publisher: "iKnowTech",
    year: "2021",
    title: "Rate Schedule, Break/Fix (No Contract) Services 2021",
    says: "110 an hour on site, 100 remote; trip 40; minimum 1 hour on site, a quarter of an hour remote; then by the quarter",
    sample: ASKING,
    link: "https://iknowtech.com/rate-schedule-2021/",
  },
  iknowtech2023: {
    publisher: "iKnowTech",
    year: "2023",
    title: "Rate Schedule, Break/Fix (No Contract) Services 2023",
    says: "150 an hour on site, 140 remote (36 to 40 % more than in 2021); trip 50; minimum 1 hour on site, half an hour remote",
    sample: ASKING,
    link: "https://iknowtech.com/rate-schedule-2023-break-fix/",
  },
  claytonit: {
    publisher: "Clayton IT",
    year: "undated (2026)",
    title: "Rates",
    says: "A higher first hour as the minimum of a call, then steps of 15 minutes; remote minimum half an hour",
    sample: ASKING,
    link: "https://claytonit.ca/rates/",
  },
  pcservices: {
    publisher: "PC Services",
    year: "undated (2026)",
    title: "After hours support rates",
    says: "1.5 or 2 times the rate by time of day, with a minimum of 1 or 1.5 hours",
    sample: ASKING,
    link: "http://pcservices.co.za/pricing/consulting/after-hours",
  },
  zerogeeks: {
    publisher: "ZeroGeeks",
    year: "undated (2026)",
    title: "Prices of IT support",
    says: "125 to 250 an hour; 1.5 to 2 times after hours",
    sample: ASKING,
  },
  automateAndDeploy: {
    publisher: "Automate & Deploy",
    year: "undated (2026)",
    title: "Prices of IT support",
    says: "100 to 200 an hour on site, 75 to 150 remote",
    sample: ASKING,
    link: "https://automateanddeploy.com/",
  },
  travelingtech: {
    publisher: "Traveling Tech",
    year: "undated (2026)",
    title: "Travel bands",
    says: "10 to 30 for travel, by distance",
    sample: ASKING,
  },
  darron: {
    publisher: "Darron Networking",
    year: "undated (2026)",
    title: "Block of Time, 10 Hours",
    says: "10 hours for 600 instead of 750 (20 % less); 1.5 hours drawn per urgent hour, 2 per emergency hour, 1.5 after hours; half an hour per trip",
    sample: ASKING,
    link: "http://darron.net/product/block-of-time-10-hours/",
  },
  onedesk: {
    publisher: "OneDesk",
    year: "undated (2026)",
    title: "Blocks of hours",
    says: "150 instead of 175 an hour at 10 hours (14 % less); blocks of 10, 20, 50 and 100 hours",
    sample: "an example of a software vendor",
  },
  hardcase: {
    publisher: "Hardcase",
    year: "undated (2026)",
    title: "Blocks of hours",
    says: "10 % less at 20 hours",
    sample: ASKING,
  },
} satisfies Readonly<Record<string, Source>>;

/** Prices, terms and promises of managed services. */
const MANAGED_SOURCES = {
  comnexia: {
    publisher: "Comnexia",
    year: "undated (2026)",
    title: "Prices of managed services",
    says: "100 to 250 per user and month",
    sample: ASKING,
    link: "https://comnexia.com/",
  },
  plus1: {
    publisher: "Plus1",
    year: "undated (2026)",
    title: "Prices of managed services",
    says: "50 to more than 200 per user and month; mixed contracts 26 to 30 per computer and 50 to 140 per user",
    sample: ASKING,
  },
  mspnotes: {
    publisher: "MSP Notes",
    year: "undated (2026)",
    title: "Prices and margins of managed services",
    says: "50 to 300 per user and month; sellers aim at a margin of 50 % and reach 30 to 40 %",
    sample: "advice to sellers",
  },
  itworks: {
    publisher: "ITWorks",
    year: "undated (2026)",
    title: "Prices of managed services",
    says: "200 to 275 per user and month in full; 75 to 150 co-managed",
    sample: ASKING,
  },
  maconindex: {
    publisher: "Macon Index",
    year: "undated (2026)",
    title: "Prices of managed services",
    says: "50 to 120 per workstation and month; low tiers bill fixes, visits (150 an hour) and after-hours work",
    sample: "an overview of asking prices",
  },
  badger: {
    publisher: "Badger Technologies",
    year: "undated (2026)",
    title: "Price list",
    says: "Low tiers leave fixes, visits and work after hours to be billed by the hour",
    sample: ASKING,
    link: "https://github.com/honeybadger2121-home/badgertechnologies-website",
  },
  calculatorCity: {
    publisher: "calculator.city",
    year: "undated (2026)",
    title: "Managed services pricing calculators",
    says: "Tools cost a seller 10 to 40 and labour 30 to 80 per user; the buyer's calculator has downtime fall by 75 %, fixed in its code",
    sample: "defaults of a calculator",
    link: "https://calculator.city/",
  },
  monjur: {
    publisher: "Scott & Scott (Monjur)",
    year: "2022",
    title: "Termination Clauses in IT Managed Services Contracts",
    says: "36 months is the base price; 12 months cost 20 % and month-to-month 25 % more",
    sample: "advice of a law firm to sellers",
    link: "https://monjur.com/2022/04/21/termination-clauses-in-it-managed-services-contracts/",
  },
  scottScott: {
    publisher: "Scott & Scott LLP",
    year: "undated (2026)",
    title: "How to Recover Early Termination Fees For Managed Services",
    says: "Template: notice not before day 90, 60 days of it, and half of the recurring fees that remain",
    sample: "a law firm's contract template",
    link: "https://scottandscottllp.com/how-to-recover-early-termination-fees-for-managed-services",
  },
  digitalfire: {
    publisher: "Digital Fire",
    year: "undated (2026)",
    title: "Contracts of managed services",
    says: "30 to 90 days of notice, automatic renewal",
    sample: "advice to buyers",
    link: "https://digitalfire.ca/",
  },
  mspGrowth: {
    publisher: "MSP Growth Solutions",
    year: "undated (2026)",
    title: "Raising prices",
    says: "Advice to raise fees every year; in a forum of sellers (r/msp) 0 to 10 % is usual, often tied to consumer prices",
    sample: "advice to sellers",
  },
  summit: {
    publisher: "Summit DNC",
    year: "undated (2026)",
    title: "Service level agreement",
    says: "Response to P1 to P4 within 15 min, 30 min, 2 h and 4 h; solution within 4, 8, 24 and 72 h",
    sample: "one seller's promise",
  },
  royalSupport: {
    publisher: "Royal Support",
    year: "undated (2026)",
    title: "Service levels",
    says: "Promised times to respond",
    sample: "one seller's promise",
  },
  techents: {
    publisher: "Techents",
    year: "undated (2026)",
    title: "Managed services",
    says: "Downtime falls by 60 to 80 %",
    sample: CLAIM,
    link: "https://techents.ocipo.com/",
  },
  keezy: {
    publisher: "Keezy",
    year: "undated (2026)",
    title: "A provider in the United Kingdom",
    says: "Critical incidents fall by 78 %, calls by 40 %",
    sample: "an anecdote",
  },
  teekit: {
    publisher: "Teekit",
    year: "undated (2026)",
    title: "Break-fix and managed services",
    says: "8 to 24 hours from fault to fix under break-fix, 1 to 4 under managed services",
    sample: CLAIM,
  },
} satisfies Readonly<Record<string, Source>>;

/** Demand, downtime, losses and wages, from studies and statistics. */
const STUDY_SOURCES = {
  mainSpring: {
    publisher: "MainSpring, in ChannelPro Network",
    year: "undated (2026)",
    title: "Reactive tickets",
    says: "2 tickets per endpoint and month without proactive work, 0.2 to 0.5 as the goal",
    sample: "a provider's own figures",
  },
  franke: {
    publisher: "Franke, Holm and König",
    year: "2014",
    title: "The Distribution of Time to Recovery of Enterprise IT Services",
    says: "Times to recovery are lognormal, the best of five laws in every service channel; the mean is 6.1 hours",
    sample: "more than 1,800 incidents and 11,000 hours at a Nordic bank",
    link: "https://discovery.researcher.life/article/the-distribution-of-time-to-recovery-of-enterprise-it-services/a80658d7b2a139c29209e65d09feb15e",
  },
  ca2010: {
    publisher: "CA Technologies / Coleman Parkes",
    year: "2010",
    title: "The Avoidable Cost of Downtime",
    says: "10 hours of downtime a year; 29 % of the ability to earn revenue is lost meanwhile (39 % in small firms)",
    sample: "200 firms in North America, paid for by a seller",
    link: "https://www.prnewswire.com/news-releases/north-american-businesses-lose-265-billion-annually-from-avoidable-downtime-according-to-new-ca-technologies-study-111591859.html",
  },
  ca2011: {
    publisher: "CA Technologies / Coleman Parkes",
    year: "2011",
    title: "The Avoidable Cost of Downtime, Phase 2",
    says: "14 hours of downtime a year, staff meanwhile at 63 % of their work; then 9 hours of recovery at 70 %",
    sample: "2,000 firms in North America and Europe, paid for by a seller",
    link: "https://paperzz.com/doc/7874374/the-avoidable-cost-of-downtime",
  },
  changes2016: {
    publisher: "A peer-reviewed paper",
    year: "2016",
    title: "Understanding the role of change in incident prevention",
    says: "Changes cause 80 % of the incidents that end in an outage of a client",
    sample: "a provider's incidents and changes",
    link: "https://acemap.info/paper/352680008",
  },
  iris2020: {
    publisher: "Cyentia Institute",
    year: "2020",
    title: "Information Risk Insights Study 20/20",
    says: "Small and medium firms suffer a loss in less than 2 % of years",
    sample: "tens of thousands of public losses of ten years",
    link: "https://www.cyentia.com/2020-information-risk-insights-study/",
  },
  iris2025: {
    publisher: "Cyentia Institute",
    year: "2025",
    title: "Information Risk Insights Study 2025",
    says: "9.3 % of the average firms suffer a significant incident in a year; for small firms the rate more than doubled since 2008",
    sample: "150,000 incidents of 2008 to 2024",
    link: "https://reddogsecurity.substack.com/p/the-evolution-of-cyber-risks-over",
  },
  dbir2025: {
    publisher: "Verizon",
    year: "2025",
    title: "Data Breach Investigations Report",
    says: "The median ransom paid is 115,000; 64 % of the victims do not pay; 88 % of the breaches of smaller firms involve ransomware",
    sample: "12,195 breaches",
    link: "https://halcyon.ai/blog/verizon-dbir-shows-ransomware-involved-in-44-of-data-breaches",
  },
  netDiligence: {
    publisher: "NetDiligence",
    year: "2024",
    title: "Cyber Claims Study",
    says: "A claim for business e-mail compromise averages 183,000 in 2023",
    sample: "10,464 insurance claims of 2019 to 2023",
    link: "https://www.insurancejournal.com/news/national/2024/09/27/794553.htm",
  },
  marsh: {
    publisher: "Marsh McLennan Cyber Risk Analytics Center",
    year: "2023",
    title: "Using data to prioritize cybersecurity investments",
    says: "Patching within 7 days halves the odds of an incident; hardening divides them by nearly 6, complete multi-factor sign-in by 1.4",
    sample: "insurance claims and questionnaires of customers; observational",
    link: "https://ai-techpark.com/marsh-mclennan-releases-a-report-from-cyber-risk-analytics-center/",
  },
  bls2018: {
    publisher: "U.S. Bureau of Labor Statistics",
    year: "2018",
    title: "Occupational Employment and Wages, May 2018: Computer User Support Specialists",
    says: "A mean wage of 55,050 a year; raised by a quarter to today by us",
    sample: "630,700 people employed",
    link: "https://www.bls.gov/oes/2018/may/oes151151.htm",
  },
  layerLogix: {
    publisher: "LayerLogix",
    year: "undated (2026)",
    title: "Managed IT vs In-House TCO Calculator",
    says: "The full cost of an employee is 1.3 to 1.5 times the salary",
    sample: "a seller's calculator",
    link: "https://layerlogix.com/resources/calculators/managed-it-tco-calculator",
  },
  koltiv: {
    publisher: "Koltiv",
    year: "2026",
    title: "Calculating ROI of Managed IT Services",
    says: "A firm of 50: salary 91,000 to 119,000, load 30 %, training 5,000, tools 15,000 a year",
    sample: "a seller's example",
    link: "https://koltiv.com/koltiv-blog/calculating-roi-of-managed-it-services",
  },
  enersystems: {
    publisher: "Enersystems",
    year: "undated (2026)",
    title: "In-house or managed",
    says: "Own staff pay from about 30 users on; Medha Cloud says from 75 on",
    sample: "sellers' advice",
  },
} satisfies Readonly<Record<string, Source>>;

const sources = { ...BREAK_FIX_SOURCES, ...MANAGED_SOURCES, ...STUDY_SOURCES };

/** The name by which a note refers to a source. */
export type SourceKey = keyof typeof sources;

/** Every source that a default rests on. */
export const SOURCES: Readonly<Record<SourceKey, Source>> = sources;

export const SOURCE_KEYS = Object.keys(sources) as readonly SourceKey[];
