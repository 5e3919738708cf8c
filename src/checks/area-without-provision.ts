import { z } from 'zod';
import { stemsOf } from '../language/text-features.ts';
import type { Hit } from '../model/check.ts';
import { NEED_AREAS, type NeedArea, type Plan, type PlanNeed } from '../model/plan.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list } from './parameters.ts';
import { unlessUnread } from './unread.ts';

const areaWords = z.strictObject({
  area: z.enum(NEED_AREAS),
  /** How messages call it. */
  name: z.string(),
  /** Words that show provision for it, and needs of it under no heading. */
  list,
});

const schema = z.strictObject({
  areas: z.array(areaWords).min(1),
  /** Words that make a statement one of strengths or of no need. */
  noNeed: list,
  /** Words of a need: the first statement that holds one is quoted. */
  need: list,
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

/** Shorter stems stand for words that every plan holds. */
const LEAST_STEM = 5;

/** Stems that two parts must share before one is taken to be about the other. */
const LEAST_SHARED = 2;

const topicsOf = (text: string): string[] => stemsOf(text).filter((stem) => stem.length >= LEAST_STEM);

/** Whether provision takes up the area: by its sub-heading, by words of the area, or by the words of the needs. */
function isTakenUp(
  plan: Plan,
  { area, list: name }: Area,
  { needs, context }: { needs: readonly PlanNeed[]; context: CheckContext },
): boolean {
  const items = plan.provision.filter(({ section }) => section === 'F');
  if (items.some((item) => item.area === area || context.wording(name).find(item.text) !== null)) {
    return true;
  }
  const needed = new Set(needs.flatMap(({ text }) => topicsOf(text)));
  return items.some(({ text }) => {
    const shared = new Set(topicsOf(text).filter((stem) => needed.has(stem)));
    return shared.size >= LEAST_SHARED;
  });
}

function hitOf(plan: Plan, one: Area, options: Options): Hit[] {
  const needs = needsOf(plan, one, options);
  const words = options.context.wording(options.parameters.need);
  const first = needs.find(({ text }) => words.find(text) !== null) ?? needs[0];
  if (first === undefined || isTakenUp(plan, one, { needs, context: options.context })) {
    return [];
  }
  const { text, place } = first;
  const area: NeedArea = one.area;
  return [
    {
      absentFrom: ['B', 'F'],
      section: 'B',
      case: area,
      evidence: { text, place },
      confidence: 'medium',
      data: { area: one.name },
    },
  ];
}

/** An area of need in section B that no provision in section F takes up: one finding for each area. */
export const areaWithoutProvision: Check<Parameters> = {
  name: 'area-without-provision',
  parameters: schema,
  lists: ({ areas, noNeed, need }) => [...areas.map((one) => one.list), noNeed, need],
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
