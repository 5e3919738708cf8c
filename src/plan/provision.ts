import {
  type NeedArea,
  PROVISION_PARTICULARS,
  type ProvisionItem,
  type ProvisionParticular,
  type ProvisionSection,
  type Section,
  type SectionLine,
} from '../model/plan.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { headerRole } from './header-roles.ts';
import { areaOfHeading, areasOfLines } from './need-areas.ts';
import { namesNobody, type Particulars, statedIn } from './particulars.ts';
import { piecesOf, withHeader } from './provision-pieces.ts';
import { rhythmBeside } from './provision-rhythms.ts';
import { sentencesSaid } from './provision-sentences.ts';
import { type Unit, unitsOf } from './provision-units.ts';
import type { Recogniser } from './recogniser.ts';
import { labelRole, type Records, recordsOf, tableOf } from './records.ts';
import { saysSomething } from './sayings.ts';

/** The words of the cells of one kind beside an item; null where it has none. */
function cellOf({ beside }: Unit, kind: ColumnRole): string | null {
  const own = beside.filter(({ role }) => role === kind);
  return own.length === 0 ? null : own.map(({ text }) => text).join(' ');
}

/** A cell for who delivers it names somebody, whatever words it uses, unless it names staff in general. */
function namesWho(recogniser: Recogniser, unit: Unit): string | null {
  const cell = cellOf(unit, 'who');
  return cell === null || namesNobody(recogniser, cell) || !saysSomething(recogniser, cell) ? null : cell;
}

/** The words of the cells that name the need of a row or a card. */
function needsByRecord({ roleOf, keyOf }: Records, { lines }: Section): ReadonlyMap<string, string> {
  const cells = lines.filter((line) => line.row !== null && roleOf(line) === 'need');
  return new Map(cells.map((line) => [keyOf(line) ?? '', line.text]));
}

/** Which particulars the columns of each table are for. */
function columnsByTable(
  recogniser: Recogniser,
  { lines }: Section,
): ReadonlyMap<string, readonly ProvisionParticular[]> {
  const tables = Map.groupBy(
    lines.filter(({ row, column }) => row !== null && column !== null),
    ({ row }) => tableOf(row ?? ''),
  );
  const columnsOf = (cells: readonly SectionLine[]): ProvisionParticular[] => {
    const roles = new Set(cells.map(({ column }) => headerRole(recogniser, column ?? '')));
    return PROVISION_PARTICULARS.filter((one) => roles.has(one));
  };
  return new Map([...tables].map(([table, cells]) => [table, columnsOf(cells)]));
}

/** A sub-heading that names no area may name a need of its own: "Reading", "Anxiety in crowds". */
function needAbove(recogniser: Recogniser, { subheading, row, label }: SectionLine): string | null {
  const isLabel =
    row !== null && label === subheading && labelRole(recogniser, subheading ?? '') !== undefined;
  return subheading === null || isLabel || areaOfHeading(recogniser, subheading) !== null ? null : subheading;
}

interface ItemParts {
  readonly unit: Unit;
  readonly forAll: Particulars;
  readonly area: NeedArea | null;
  readonly need: string | null;
  readonly columns: readonly ProvisionParticular[];
}

function itemOf(
  recogniser: Recogniser,
  section: ProvisionSection,
  { unit, forAll, area, need, columns }: ItemParts,
): ProvisionItem {
  const { first, sentences, beside } = unit;
  const what = sentences.join(' ');
  // "Reviewed termly" says nothing of how often it is given.
  const cells = beside.filter(({ role }) => role !== 'review').map(withHeader);
  const own = statedIn(recogniser, [
    what === '' ? '' : withHeader({ ...first, text: what }),
    ...cells,
    ...first.leadIns,
  ]);
  const stated: Particulars = {
    ...own,
    who: namesWho(recogniser, unit) ?? own.who,
    frequency: own.frequency ?? rhythmBeside(unit),
  };
  const says = (one: ProvisionParticular): string | null => stated[one] ?? forAll[one];
  const text = [what, ...beside.map((piece) => piece.text)].filter((words) => words !== '').join('\n');
  return {
    section,
    text,
    place: first.line.place,
    row: first.line.row,
    area,
    need,
    what: what === '' ? text : what,
    who: cellOf(unit, 'who') ?? says('who'),
    amount: cellOf(unit, 'amount') ?? says('amount'),
    frequency: cellOf(unit, 'frequency') ?? says('frequency'),
    ratio: cellOf(unit, 'ratio') ?? says('ratio'),
    where: cellOf(unit, 'where'),
    review: cellOf(unit, 'review'),
    columns,
    states: PROVISION_PARTICULARS.filter((one) => says(one) !== null),
    expertise: stated.expertise ?? forAll.expertise,
    // A cell by itself says less than its row: "Class teacher" is no ordinary teaching.
    sentences: sentencesSaid(recogniser, text.replaceAll('\n', ' ')),
  };
}

/** The provision of a section: a row of its table, a paragraph, a list item or a sentence of its own, each. */
export function readProvision(recogniser: Recogniser, section: Section): ProvisionItem[] {
  const letter = section.letter as ProvisionSection;
  const records = recordsOf(recogniser, section.lines);
  const units = unitsOf(recogniser, piecesOf(recogniser, records, section));
  const texts = units.map(({ sentences }) => sentences.join(' '));
  const forAll = statedIn(
    recogniser,
    texts.filter((text) => recogniser.provision.coversAll.find(text) !== null),
  );
  const areas = areasOfLines(recogniser, section.lines);
  const needs = needsByRecord(records, section);
  const tables = columnsByTable(recogniser, section);
  return units.map((unit) => {
    const { line } = unit.first;
    const need = needs.get(records.keyOf(line) ?? '') ?? needAbove(recogniser, line);
    const own = line.row === null ? [] : (tables.get(tableOf(line.row)) ?? []);
    const labels = unit.beside.filter(({ isLabelled }) => isLabelled).map(({ role }) => role);
    const columns = PROVISION_PARTICULARS.filter(
      (one) => own.includes(one) || unit.labels.has(one) || labels.includes(one),
    );
    return itemOf(recogniser, letter, { unit, forAll, area: areas.get(line) ?? null, need, columns });
  });
}
