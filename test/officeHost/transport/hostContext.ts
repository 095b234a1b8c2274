/** What the host says about itself. */
export interface ContextFacts {
  /** Requirement sets with their versions, like `{ ExcelApi: "1.17" }`. */
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly locale: string;
  /** Own for every host, because the library caches settings under it. */
  readonly instanceId: string;
}

/** Shared runtime and custom functions: the second starts the runtime of the functions. */
const FLAGS = 1 | 2;

/** Colours of Office's dark theme as Excel sends them: numbers, which the library turns into `#212121`. */
const DARK_THEME = {
  bodyBackgroundColor: 0x212121,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x292929,
  controlForegroundColor: 0xffffff,
};

/** Names the host file that the library loads next: `excel-win32-16.01.js`. */
export function hostInfo(): string {
  return `Excel$Win32$16.01$en-US$correlation$$disableLogging$${FLAGS}`;
}

/** The context object of desktop Excel: nothing but questions and answers. */
export function hostContext(facts: ContextFacts): Readonly<Record<string, () => unknown>> {
  const settings = new Map<string, string>();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "solution",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "en-US",
    GetAppDataLocale: () => facts.locale,
    GetDocUrl: () => "Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => facts.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(facts.requirementSets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.19000.20000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(DARK_THEME),
    GetSettings: () => commonSettings(settings),
  };
}

/** Settings of the Common API: both arrays are filled by the host. */
function commonSettings(settings: Map<string, string>) {
  return {
    Read: (keys: string[], values: string[]) => {
      keys.push(...settings.keys());
      values.push(...settings.values());
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index]!));
    },
  };
}
