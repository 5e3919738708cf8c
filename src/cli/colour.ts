/** What decides whether a stream gets colours. */
export interface ColourWishes {
  /** False with --no-color. */
  readonly wanted: boolean;
  readonly isTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Colours are for terminals: never for pipes and build servers, nor where NO_COLOR (no-color.org) is set. */
export function mayColour({ wanted, isTerminal, environment }: ColourWishes): boolean {
  const refused = isSet(environment.NO_COLOR) || isSet(environment.CI) || environment.TERM === 'dumb';
  return wanted && isTerminal && !refused;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
