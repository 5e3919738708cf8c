/** A table in Markdown; the titles of its columns stand in one string with " | " between them. */
export function table(head: string, rows: readonly (readonly string[])[]): readonly string[] {
  const columns = head.split(' | ').length;
  return [`| ${head} |`, `${'|---'.repeat(columns)}|`, ...rows.map((row) => `| ${row.join(' | ')} |`), ''];
}

/** Whether a figure keeps its bar, in words; nothing where there is none. */
export function verdict(figure: number, bar: number | null): string {
  if (bar === null) return '';
  return figure <= bar ? `at most ${bar}: kept` : `at most ${bar}: MISSED`;
}
