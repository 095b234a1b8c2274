import { Label, makeStyles, Select, tokens, useId } from "@fluentui/react-components";
import { type Language, LANGUAGES } from "../language/messages/languages";
import { useWording } from "../language/wordingContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    marginTop: "auto",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

export interface LanguageSwitchProps {
  readonly language: Language;
  readonly onChosen: (language: Language) => void;
}

/** Lets the user overrule the host's language. */
export function LanguageSwitch({ language, onChosen }: LanguageSwitchProps) {
  const styles = useStyles();
  const id = useId("language");
  const { words } = useWording();
  return (
    <footer className={styles.root}>
      <Label htmlFor={id} size="small">
        {words.language}
      </Label>
      <Select
        id={id}
        size="small"
        appearance="underline"
        value={language}
        onChange={(_, { value }) => onChosen(value as Language)}
      >
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </Select>
    </footer>
  );
}
