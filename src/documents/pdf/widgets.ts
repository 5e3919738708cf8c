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
  readonly options?: readonly { readonly exportValue: string; readonly displayValue: string }[];
}

/** The form fields of a page with what a reader sees in them. */
export function widgetsOf(annotations: readonly Annotation[]): readonly Widget[] {
  return annotations.flatMap((annotation) => {
    const [left, bottom, right, top] = annotation.rect;
    if (annotation.subtype !== 'Widget' || top === undefined) return [];
    const text = annotation.hidden || annotation.noView || annotation.password ? '' : shownText(annotation);
    return [{ id: annotation.id, rectangle: [left ?? 0, bottom ?? 0, right ?? 0, top], text }];
  });
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
