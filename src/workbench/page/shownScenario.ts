/** Which scenario the pane shows, for the commands of the page. */
export class ShownScenario {
  /** Its name; undefined while the pane shows none, and then commands take the first one. */
  name: string | undefined;
}
