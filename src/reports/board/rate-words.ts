import { type Rate, rateWords } from '../figures/rate.ts';
import { wilson } from '../figures/wilson.ts';
import { LEAST } from './suppress.ts';

/** What is printed where the plans are too few. */
export const WITHHELD = 'withheld';

/** Whether a share is of too few plans to be printed. */
export function isSmall({ total }: Rate): boolean {
  return total < LEAST;
}

/** "23 of 110 plans (21%)". */
export function unitRateWords(rate: Rate, unit: string, isSample: boolean): string {
  const words = safeRateWords(rate, isSample);
  return words.includes(' (') ? words.replace(' (', ` ${unit} (`) : `${words} ${unit}`;
}

/** "23 of 110 (21%)", of a sample with the 95% interval of the rate in all plans: "(21%; 14% to 30%)". */
export function safeRateWords(rate: Rate, isSample: boolean): string {
  if (rate.total === 0) return 'none';
  if (isSmall(rate)) return WITHHELD;
  if (!isSample) return rateWords(rate);
  const { low, high } = wilson(rate.count, rate.total);
  const interval = `${Math.round(low * 100)}% to ${Math.round(high * 100)}%`;
  const words = rateWords(rate);
  return words.endsWith(')') ? `${words.slice(0, -1)}; ${interval})` : `${words} (0%; ${interval})`;
}
