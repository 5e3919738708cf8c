import { attribute, type PageElement, textOf } from './page.ts';

const SPACER_FONT = /font:\s*7(?:\.0)?pt\s+["']Times New Roman["']/i;

/**
 * Word writes the numbers and bullets of its lists as text, and after each of them spaces in a small font of
 * their own, which nothing else has.
 */
export function isNumberSpace(element: PageElement): boolean {
  return (
    element.tagName === 'span' &&
    SPACER_FONT.test(attribute(element, 'style') ?? '') &&
    /^[\s\u00a0]+$/.test(textOf(element))
  );
}
