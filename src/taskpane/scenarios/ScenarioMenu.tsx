import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useWording } from "../language/wordingContext";

const useStyles = makeStyles({
  // Also above what stays in sight while the pane scrolls.
  above: { zIndex: 2 },
});

export interface ScenarioMenuProps {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onAdd: () => void;
  readonly onDuplicate: () => void;
  readonly onRename: () => void;
  readonly onMove: (direction: "left" | "right") => void;
  readonly onDelete: () => void;
}

/**
 * The scenario menu. It opens at once, because it is only fetched on demand; three dots mean another question. It
 * stays within the pane, so that it belongs to the pane's landmark.
 */
export function ScenarioMenu(props: ScenarioMenuProps) {
  const styles = useStyles();
  const { words } = useWording();
  const say = words.scenarios;
  return (
    <Menu defaultOpen inline>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular aria-hidden="true" />}
          aria-label={say.actions}
          title={say.actions}
        />
      </MenuTrigger>
      <MenuPopover className={styles.above}>
        <MenuList>
          <MenuItem onClick={props.onAdd}>{say.add}</MenuItem>
          <MenuItem onClick={props.onDuplicate}>{say.duplicate}</MenuItem>
          <MenuItem onClick={props.onRename}>{say.rename}</MenuItem>
          <MenuItem disabled={props.isFirst} onClick={() => props.onMove("left")}>
            {say.moveLeft}
          </MenuItem>
          <MenuItem disabled={props.isLast} onClick={() => props.onMove("right")}>
            {say.moveRight}
          </MenuItem>
          <MenuItem onClick={props.onDelete}>{say.delete}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
