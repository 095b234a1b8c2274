import { ICommandService, IUniverInstanceService, type Univer, UniverInstanceType } from "@univerjs/core";
import { IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";

/**
 * Univer keeps a parsed formula by its text, with the ranges that its names had. While a name is changing it parses
 * again, but keeps the old reading for the next calculation; and a workbook that is opened gets the readings of the one
 * before it. So all readings are forgotten whenever a name changes or a workbook comes or goes.
 */
export function forgetParsedNames(univer: Univer): void {
  const injector = univer.__getInjector();
  const forget = () => {
    // Every key holds the empty text.
    injector.get(IFunctionService).deleteFormulaAstCacheKey("" as never);
    // Nothing else empties what its lexer keeps; it goes on working.
    injector.get(LexerTreeBuilder).dispose();
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id.includes("defined-name")) forget();
  });
  const instances = injector.get(IUniverInstanceService);
  instances.getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET).subscribe(forget);
  instances.getTypeOfUnitDisposed$(UniverInstanceType.UNIVER_SHEET).subscribe(forget);
}
