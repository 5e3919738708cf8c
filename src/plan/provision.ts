import {
  PROVISION_PARTICULARS,
  type ProvisionItem,
  type ProvisionParticular,
  type ProvisionSection,
  type Section,
} from '../model/plan.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { namesNobody, type Particulars, statedIn } from './particulars.ts';
import { piecesOf, withHeader } from './provision-pieces.ts';
import { type Unit, unitsOf } from './provision-units.ts';
import type { Recogniser } from './recogniser.ts';
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

function itemOf(
  recogniser: Recogniser,
  section: ProvisionSection,
  { unit, forAll }: { unit: Unit; forAll: Particulars },
): ProvisionItem {
  const { first, sentences, beside } = unit;
  const what = sentences.join(' ');
  const cells = beside.map(withHeader);
  const own = statedIn(recogniser, [
    what === '' ? '' : withHeader({ ...first, text: what }),
    ...cells,
    ...first.leadIns,
  ]);
  const stated: Particulars = { ...own, who: namesWho(recogniser, unit) ?? own.who };
  const says = (one: ProvisionParticular): string | null => stated[one] ?? forAll[one];
  const text = [what, ...beside.map((piece) => piece.text)].filter((words) => words !== '').join(' ');
  return {
    section,
    text,
    place: first.line.place,
    row: first.line.row,
    area: first.line.area,
    what: what === '' ? text : what,
    who: cellOf(unit, 'who') ?? says('who'),
    amount: cellOf(unit, 'amount') ?? says('amount'),
    frequency: cellOf(unit, 'frequency') ?? says('frequency'),
    ratio: cellOf(unit, 'ratio') ?? says('ratio'),
    where: cellOf(unit, 'where'),
    review: cellOf(unit, 'review'),
    states: PROVISION_PARTICULARS.filter((one) => says(one) !== null),
    expertise: stated.expertise ?? forAll.expertise,
  };
}

/** The provision of a section: a row of its table, a paragraph, a list item or a sentence of its own, each. */
export function readProvision(recogniser: Recogniser, section: Section): ProvisionItem[] {
  const letter = section.letter as ProvisionSection;
  const units = unitsOf(recogniser, piecesOf(recogniser, section));
  const texts = units.map(({ sentences }) => sentences.join(' '));
  const forAll = statedIn(
    recogniser,
    texts.filter((text) => recogniser.provision.coversAll.find(text) !== null),
  );
  return units.map((unit) => itemOf(recogniser, letter, { unit, forAll }));
}
