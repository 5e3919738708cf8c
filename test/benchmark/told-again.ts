import type { PlanContent } from '../../fixtures/make/content/model.ts';

/** What makes a telling different from the others; after these, visits are counted. */
const ADDED = [
  '',
  ' This holds at school and at home.',
  ' It was seen on three visits in the spring.',
  ' The setting has kept a record of it since September.',
  ' The family says the same of the holidays.',
  ' It is looked at again in the summer term.',
  ' A photograph of it is in the folder at school.',
];

/**
 * An invented plan made long: its needs, outcomes and provision told so many times, each time in words of its
 * own, so that no line is the same as another.
 */
export function toldAgain(plan: PlanContent, times: number): PlanContent {
  const tellings = Array.from(
    { length: times },
    (_, index) => ADDED[index] ?? ` It was seen on visit ${index}.`,
  );
  return {
    ...plan,
    b: {
      ...plan.b,
      areas: plan.b.areas.map((area) => ({
        ...area,
        needs: tellings.flatMap((more) => area.needs.map((need) => `${need}${more}`)),
      })),
    },
    e: {
      ...plan.e,
      outcomes: tellings.flatMap((more) => plan.e.outcomes.map((one) => ({ ...one, text: one.text + more }))),
    },
    f: {
      ...plan.f,
      provision: tellings.flatMap((more) =>
        plan.f.provision.map((item) => ({ ...item, what: item.what + more })),
      ),
    },
  };
}
