import { useCallback, useEffect, useState } from "react";
import { EN, type Messages } from "./messages/en/en";
import { chooseLanguage, isLanguage, type Language, loadMessages } from "./messages/languages";

const STORED = "fixOrFlat.language";

/** Storage may be blocked inside a frame; the choice then lasts as long as the pane. */
function storedLanguage(): Language | undefined {
  try {
    const stored = localStorage.getItem(STORED);
    return isLanguage(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Not critical: the host's language is used next time.
  }
}

export interface SpokenLanguage {
  readonly language: Language;
  readonly words: Messages;
  readonly choose: (language: Language) => void;
}

/** The language that the user has chosen here, else the host's. */
export function useLanguage(hostLanguages: readonly (string | undefined)[]): SpokenLanguage {
  const [wanted, setWanted] = useState<Language>(() => storedLanguage() ?? chooseLanguage(hostLanguages));
  const [spoken, setSpoken] = useState<{ readonly language: Language; readonly words: Messages }>({
    language: "en",
    words: EN,
  });
  useEffect(() => {
    let isWanted = true;
    loadMessages(wanted).then(
      (words) => isWanted && setSpoken({ language: wanted, words }),
      // If its catalogue does not load, the pane keeps the previous language.
      () => undefined,
    );
    return () => void (isWanted = false);
  }, [wanted]);
  const choose = useCallback((language: Language) => {
    storeLanguage(language);
    setWanted(language);
  }, []);
  return { ...spoken, choose };
}
