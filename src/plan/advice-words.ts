import { firstDate } from '../language/printed-dates.ts';
import { tickMenuIn } from '../language/tick-boxes.ts';
import { wordsOf } from '../language/words.ts';

/** "Appendix A Report", "Year R Teacher": a letter behind such a word is no initial, nor is one before such a word. */
const NUMBERED_BY_LETTER =
  '(?<!\\b(?:Append(?:ix|ices)|Annexe?|Section|Part|Year|Group|Class|Stage|Level|Report|Document|Attachment|Enclosure|Schedule|Type|Vitamin|Hepatitis)\\s)';
const NO_SURNAME =
  '(?!(?:(?:Advice|Report|Level|Medical|Education|School|College|Health|Social|Sensory|Parent|Child|Children|View|Assessment|Statement|Letter|Information|Plan|Team|Service|Class|Special|Speech|Copy|Copie|Request|Referral|Meeting|Form|Response|Reply|Review|Check|Visit|Summary|Record|Note|Draft|Final|New|Full|Separate|Written|Verbal|Local|Council|Nil|No|Not|None)s?|(?:Educational|Psycholog|Occupational|Physiotherap|Paediatric|Clinical)\\p{Ll}*)\\b)';

/** A person as entries of section K name one: with a title, an initial, or forename and surname. */
export const PERSON = new RegExp(
  [
    "\\b(?:Dr|Mrs?|Ms|Miss|Prof(?:essor)?)\\.?\\s+(?:\\p{Lu}[\\p{L}.'’-]*\\s*){1,3}",
    "\\b\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}[\\p{L}'’-]+",
    `${NUMBERED_BY_LETTER}\\b\\p{Lu}\\s(?:\\p{Lu}\\s)?${NO_SURNAME}\\p{Lu}[\\p{Ll}'’-]+`,
    "\\b\\p{Lu}[\\p{Ll}'’-]+\\s+\\p{Lu}[\\p{Ll}'’-]+",
  ].join('|'),
  'u',
);

/** The role of an author. */
export const ROLE =
  /\b[\p{L}-]*(?:ist|ician|teacher|worker|nurse|doctor|officer|manager|psychologist|therapist|lead|leader|head|principal|practitioner|assessor|registrar|matron|surgeon|co-?ordinator|adviser|advisor|tutor|consultant|senco|sendco|gp|visitor|clinician|parents?|mother|father|mum|dad|carers?)\b/iu;

/** Words by which a text names an advice. */
export const ADVICE_NOUN =
  /\b(?:advice|report|reports|views?|assessment|information|letter|statement|return)\b/iu;

/** Whether a text is the day of an advice and hardly a word more. */
export function isDateAlone(text: string): boolean {
  const date = firstDate(text);
  const beside = date === null ? text : text.slice(0, date.start) + text.slice(date.end);
  return date !== null && wordsOf(beside).length <= 2;
}

const YES_OR_NO =
  /^(?:yes|no|y|n|n\/?a(?:\s*[-–—/,;]\s*n\/?a)*|yes\s*\/\s*no|not applicable|✓|✔|☒|☐|[-–—.]+)$/iu;

/** Whether a text only says yes or no, in words or by boxes: "☒ Yes ☐ No". */
export function isYesOrNo(text: string): boolean {
  const options = tickMenuIn(text)?.options ?? [];
  return options.length > 0
    ? options.every(({ words }) => /^(?:yes|no)?$/iu.test(words))
    : YES_OR_NO.test(text);
}
