import { ICommandService, type Univer } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";

/**
 * Univer keeps a parsed formula by its text, with the range that a name had. While a name is changing it parses again,
 * but keeps the old reading for the next calculation; so all readings are forgotten whenever a name changes.
 */
export function forgetParsedNames(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    // Every key holds the empty text.
    if (id.includes("defined-name")) injector.get(IFunctionService).deleteFormulaAstCacheKey("" as never);
  });
}
