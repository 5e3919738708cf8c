/** The name of this tool, by which it knows its own reports again. */
export const TOOL = 'ehc-audit';
