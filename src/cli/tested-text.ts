import type { RulesTested } from '../audit/test-rules.ts';
import { display } from '../language/display.ts';

/** What went wrong with which example, and how many went well. */
export function* testedText({ examples, lacking }: RulesTested): Iterable<string> {
  const wrong = examples.filter(({ ok }) => !ok);
  for (const { rule, number, because } of wrong)
    yield `${display(`${rule}, example ${number}: ${because}`)}\n`;
  for (const { rule, kinds } of lacking)
    yield `${display(`${rule}: lacks an example of "${kinds.join('", "')}"`)}\n`;
  yield `${examples.length - wrong.length} of ${examples.length} examples give what they say.\n`;
}
