import type { Place } from '../model/place.ts';
import type { DocumentResult, Finding } from '../model/result.ts';
import { placeWords } from './words.ts';

/**
 * Where a finding stands in the order of a plan, from the outside in: "Section F", "item 7". A place that is no
 * item is told as it is counted, "table 3, row 2, column 1". Empty for the plan as a whole.
 */
export function stepsTo(finding: Finding, document: DocumentResult): string[] {
  const section = finding.section === null ? [] : [`Section ${finding.section}`];
  const number = itemNumber(finding, document);
  const inside = number === null ? placeWords(finding.location) : `item ${number}`;
  return inside === '' ? section : [...section, inside];
}

/** The number of the item a finding stands in, counted in its section; null where no item is known there. */
function itemNumber({ section, location }: Finding, { items }: DocumentResult): number | null {
  if (items === undefined || section === null) return null;
  const places = {
    E: items.outcomes,
    K: items.advice,
    other: items.provision.filter((item) => item.section === section),
  };
  const members = section === 'E' || section === 'K' ? places[section] : places.other;
  const index = members.findIndex((item) => isSamePlace(item.location, location));
  return index === -1 ? null : index + 1;
}

/** An item of a table is its row; any other its paragraph. */
function isSamePlace(item: Place, { table, row, paragraph }: Place): boolean {
  if (item.table !== undefined) return item.table === table && item.row !== undefined && item.row === row;
  return item.paragraph !== undefined && table === undefined && item.paragraph === paragraph;
}
