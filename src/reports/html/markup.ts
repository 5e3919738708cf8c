import { display } from '../../language/display.ts';

const MARKUP: unique symbol = Symbol('markup');

/** Text that is known to be HTML. Only `html` makes it, so that nothing else can pass for it. */
export interface Html {
  readonly [MARKUP]: string;
}

export type Part = Html | string | number | null | readonly Html[];

/** A template whose every value is escaped unless it is itself Html; null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const text = strings.map((fixed, index) => (index === 0 ? '' : render(parts[index - 1] ?? null)) + fixed);
  return { [MARKUP]: text.join('') };
}

/** The HTML as text. */
export function render(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return MARKUP in part ? part[MARKUP] : part.map(render).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Unprintable and direction characters are shown, not obeyed: they could hide or reverse what is read. */
function escapeText(text: string): string {
  return display(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
}

/** Text with a link where the address is one of the web; otherwise the text alone. */
export function link(text: string, url: string | undefined): Html {
  return url !== undefined && /^https?:\/\//iu.test(url) ? html`<a href="${url}">${text}</a>` : html`${text}`;
}
