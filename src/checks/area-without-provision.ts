import { z } from 'zod';
import { matchesOf } from '../language/matches.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { withoutSpans } from '../language/quotation.ts';
import { stem } from '../language/stem.ts';
import { wordsOf } from '../language/words.ts';
import type { Hit } from '../model/check.ts';
import { NEED_AREAS, type NeedArea, type Plan, type PlanNeed, type ProvisionItem } from '../model/plan.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';

const areaWords = z.strictObject({
  area: z.enum(NEED_AREAS),
  /** How messages call it. */
  name: z.string(),
  /** Words that show provision for it where no heading speaks of another area. */
  list,
  /** Professionals, programmes and equipment that show provision for it under any heading. */
  named: list,
});

const schema = z.strictObject({
  areas: z.array(areaWords).min(1),
  /** Words that make a statement one of strengths or of no need. */
  noNeed: list,
  /** Words of a need: the first statement that holds one is quoted. */
  need: list,
  /** Words of every plan, by which no provision shows what it is for. */
  common: list,
});

type Parameters = z.infer<typeof schema>;

type Area = z.infer<typeof areaWords>;

/** The statements of section B that tell of needs of an area, by their sub-heading. */
function needsOf(plan: Plan, { area }: Area, { parameters, context }: Options): PlanNeed[] {
  const noNeed = context.wording(parameters.noNeed);
  return plan.needs.filter((need) => need.area === area && noNeed.find(need.text) === null);
}

interface Options {
  readonly parameters: Parameters;
  readonly context: CheckContext;
}

/** Shorter stems stand for words that every text holds. */
const LEAST_STEM = 4;

/** What a text is about; names and the words of every plan are not. */
function topicsOf(text: string, common: PhraseSet): string[] {
  return wordsOf(withoutSpans(text, common.findAll(text)))
    .filter(({ start }) => !/\p{Lu}/u.test(text[start] ?? ''))
    .map((word) => stem(word.text))
    .filter((one) => one.length >= LEAST_STEM);
}

/** "B4", "Need 4" before a need, and behind the outcome or the provision that is for it. */
const NEED_CODE =
  /\bB\.?\s?(\d{1,2})\b|\bN(?:eed|EED) (?:no\.? ?|number )?(\d{1,2})(?=\W*$|\s*[:.;,)(–—-])/gu;

const codesIn = (text: string): string[] =>
  matchesOf(text, NEED_CODE).map(([, code, number = '']) => code ?? number);

/** The numbers of the needs that a text begins with. */
function codesAtStart(text: string): string[] {
  const [first] = matchesOf(text, NEED_CODE);
  return first?.index === 0 ? codesIn(first[0]) : [];
}

/** The numbers of a need: before its text, or before what heads it. */
const ownCodes = ({ text, subheading }: PlanNeed): string[] => [text, subheading ?? ''].flatMap(codesAtStart);

/** What an item refers to: in its words, in those of its need, or in the outcome of its row. */
function codesOf(item: ProvisionItem, { outcomes }: Plan): string[] {
  const beside = item.row === null ? [] : outcomes.filter(({ row }) => row === item.row);
  return [item.text, item.need ?? '', ...beside.map(({ text }) => text)].flatMap(codesIn);
}

interface Needed extends Area {
  /** The list of the words that every plan holds. */
  readonly common: string;
  readonly topics: ReadonlySet<string>;
}

/**
 * Whether an item takes up an area: by its sub-heading, by what its row or heading calls the need, or by its words. An
 * item under the heading of another area takes this one up only by a professional or a programme for it.
 */
function takesUp(item: ProvisionItem, needed: Needed, { wording }: CheckContext): boolean {
  const names = (text: string): boolean =>
    wording(needed.list).find(text) !== null || wording(needed.named).find(text) !== null;
  if (item.area === needed.area || (item.need !== null && names(item.need))) {
    return true;
  }
  // A need of its own below an area's heading may begin another part: its words tell.
  if (item.area !== null && item.need === null) {
    return wording(needed.named).find(item.text) !== null;
  }
  const text = [item.need ?? '', item.text].join(' ');
  return names(text) || topicsOf(text, wording(needed.common)).some((topic) => needed.topics.has(topic));
}

function hitOf(plan: Plan, one: Area, options: Options): Hit[] {
  const needs = needsOf(plan, one, options);
  const words = options.context.wording(options.parameters.need);
  const first = needs.find(({ text }) => words.find(text) !== null) ?? needs[0];
  const { common } = options.parameters;
  const topics = needs.flatMap(({ text }) => topicsOf(text, options.context.wording(common)));
  const needed = { ...one, common, topics: new Set(topics) };
  const items = plan.provision.filter(({ section }) => section === 'F');
  // Where each area counts its needs from one, a number tells nothing of the area.
  const ofOthers = new Set(plan.needs.filter(({ area }) => area !== one.area).flatMap(ownCodes));
  const codes = new Set(needs.flatMap(ownCodes).filter((code) => !ofOthers.has(code)));
  const isFor = (item: ProvisionItem): boolean =>
    codesOf(item, plan).some((code) => codes.has(code)) || takesUp(item, needed, options.context);
  if (first === undefined || items.some(isFor)) {
    return [];
  }
  const { text, place } = first;
  const area: NeedArea = one.area;
  return [
    {
      absentFrom: ['B', 'F'],
      section: 'F',
      case: area,
      evidence: { text, place },
      confidence: 'medium',
      data: { area: one.name },
    },
  ];
}

/** An area of need in section B that no provision in section F takes up: one finding for each area, of section F. */
export const areaWithoutProvision: Check<Parameters> = {
  name: 'area-without-provision',
  parameters: schema,
  lists: ({ areas, noNeed, need, common }) => [
    ...areas.flatMap((one) => [one.list, one.named]),
    noNeed,
    need,
    common,
  ],
  cases: ({ areas }) => areas.map(({ area }) => area),
  unsure: () => false,
  run: (plan, parameters, context) => {
    const { B: needs, F: provision } = plan.sections;
    if (needs.state !== 'content' || provision.state !== 'content') {
      return unlessUnread(plan, ['B', 'F'], NOT_APPLICABLE);
    }
    const hits = parameters.areas.flatMap((one) => hitOf(plan, one, { parameters, context }));
    if (hits.length > 0 && plan.unread.some(({ holds }) => holds === 'sections')) {
      return notAssessed('what could not be read may hold more of sections B and F');
    }
    return hits.length === 0 ? unlessUnread(plan, ['B', 'F'], PASS) : hitsOrPass(hits);
  },
};
