import type { TerminalOptions } from '../reports/options.ts';
import { mayColour } from './colour.ts';

/** The width and the colours of standard output. */
export async function terminalOf(colourWanted: boolean): Promise<TerminalOptions> {
  const { columns, isTTY } = process.stdout;
  const coloured = mayColour({ wanted: colourWanted, isTerminal: isTTY, environment: process.env });
  const { supportsColor } = await import('chalk');
  const colour = coloured && supportsColor ? supportsColor.level : 0;
  return { ...(columns > 0 && { width: columns }), colour };
}
