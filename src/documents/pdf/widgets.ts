import type { Widget } from './page.ts';

/** The members of a pdf.js annotation that are used. */
export interface Annotation {
  readonly id: string;
  readonly subtype?: string;
  readonly fieldType?: string | null;
  readonly fieldValue?: unknown;
  readonly rect: readonly number[];
  readonly hidden?: boolean;
  readonly noView?: boolean;
  readonly password?: boolean;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly exportValue?: string;
  readonly buttonValue?: string | null;
  /** Whether the file says how it looks; then it is drawn like the page itself. */
  readonly hasAppearance?: boolean;
  readonly contentsObj?: { readonly str?: string };
  readonly options?: readonly { readonly exportValue: string; readonly displayValue: string }[];
}

/** The form fields of a page, and the notes written on it, with what a reader sees in them. */
export function widgetsOf(annotations: readonly Annotation[]): readonly Widget[] {
  return annotations.flatMap((annotation) => {
    const [left, bottom, right, top] = annotation.rect;
    const isNote = annotation.subtype === 'FreeText' && annotation.hasAppearance === false;
    if ((annotation.subtype !== 'Widget' && !isNote) || top === undefined) return [];
    const isUnseen = annotation.hidden || annotation.noView || annotation.password;
    const text = isNote ? commentOf(annotation) : shownText(annotation);
    const rectangle = [left ?? 0, bottom ?? 0, right ?? 0, top] as const;
    return [{ id: annotation.id, rectangle, text: isUnseen ? '' : text }];
  });
}

function commentOf({ contentsObj }: Annotation): string {
  return contentsObj?.str?.trim() ?? '';
}

/** Comments of reviewers: a word of theirs behind a sign or a mark in the text. */
export function countComments(annotations: readonly Annotation[]): number {
  // A link says where it leads: LibreOffice writes so for footnotes.
  const others = ['Widget', 'FreeText', 'Link'];
  const isWritten = ({ subtype = '' }: Annotation): boolean => !others.includes(subtype);
  return annotations.filter((annotation) => isWritten(annotation) && commentOf(annotation) !== '').length;
}

function shownText(annotation: Annotation): string {
  const { fieldType, fieldValue } = annotation;
  if (annotation.checkBox) return fieldValue === annotation.exportValue ? '☒' : '☐';
  if (annotation.radioButton) return fieldValue === annotation.buttonValue ? '☒' : '☐';
  if (fieldType === 'Ch') return chosen(annotation);
  return fieldType === 'Tx' && typeof fieldValue === 'string' ? fieldValue : '';
}

/** A choice shows the display text of what is exported. */
function chosen({ fieldValue, options = [] }: Annotation): string {
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  return values
    .filter((value) => typeof value === 'string')
    .map((value) => options.find((option) => option.exportValue === value)?.displayValue ?? value)
    .join(', ');
}
