import type { AuditResult } from '../../src/model/result.ts';
import type { FilePart } from '../../src/reports/output.ts';
import { DEFECTIVE, healthNotKnown, plan, result } from './sample.ts';

/** The files of a report that is a folder, by name. */
export function filesOf(parts: Iterable<FilePart>): Map<string, Buffer> {
  const files = new Map<string, Buffer[]>();
  for (const { file, chunk } of parts)
    files.set(file, [
      ...(files.get(file) ?? []),
      typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk),
    ]);
  return new Map([...files].map(([file, chunks]) => [file, Buffer.concat(chunks)]));
}

/** An archive of two plans with items, groups, and a finding about both. */
export const WITH_ITEMS: AuditResult = result(
  [
    {
      ...DEFECTIVE,
      groups: { team: 'North', 'primary need': 'SLCN' },
      items: {
        outcomes: [
          {
            text: 'By July 2027 the child will\nask for help.',
            location: { page: 5, table: 4, row: 2, column: 1 },
            area: 'communication',
            timescale: 'by July 2027',
          },
        ],
        provision: [
          {
            text: 'A teaching assistant gives 20 minutes a day.',
            location: { page: 6, paragraph: 80 },
            area: null,
            section: 'F',
            what: 'language programme',
            who: 'teaching assistant',
            amount: '20 minutes',
            frequency: 'daily',
            ratio: '1:1',
            where: 'in class',
            review: 'termly',
          },
          {
            text: '=1+1 regular support',
            location: { page: 6, paragraph: 82 },
            area: null,
            section: 'F',
            what: 'support',
            who: null,
            amount: null,
            frequency: 'regular',
            ratio: null,
            where: null,
            review: null,
          },
        ],
        advice: [
          {
            types: ['educational psychology', 'health'],
            status: 'listed',
            date: DEFECTIVE.facts?.planDate ?? null,
            location: { page: 12 },
          },
        ],
      },
    },
    plan('archive/second.docx', { groups: { team: 'South' } }),
  ],
  {
    archive: {
      findings: [
        {
          ...healthNotKnown,
          id: 'x1',
          rule: 'text-reused',
          documents: [DEFECTIVE.path, 'archive/second.docx'],
        },
      ],
    },
  },
);
