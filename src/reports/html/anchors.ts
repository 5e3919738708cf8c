/** Addresses inside a page, made of numbers only, since names could hold anything. */

export function documentAnchor(document: number): string {
  return `document-${document}`;
}

export function findingAnchor(document: number, finding: number): string {
  return `finding-${document}-${finding}`;
}

/** Where the evidence of a finding stands in the text of the document. */
export function textAnchor(document: number, finding: number): string {
  return `text-${document}-${finding}`;
}
