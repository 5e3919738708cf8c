import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Metadata, metadataOf } from '../../../src/audit/metadata/metadata.ts';
import { england } from '../../england.ts';
import { REQUEST } from '../audit-with-mock.ts';
import { folderWith } from '../folder.ts';

async function metadata(content: string, request: Partial<typeof REQUEST> = {}): Promise<Metadata> {
  const folder = await folderWith({ 'cases.csv': content });
  return metadataOf({ ...REQUEST, ...request }, join(folder, 'cases.csv'), england.vocabulary);
}

describe('case data', () => {
  it('groups by every column but the one that joins; an empty cell is no group', async () => {
    const { by, rows } = await metadata('Team,Path,Primary need\nNorth,a.docx,\n South  East ,b.docx,SEMH\n');
    expect(by).toBe('path');
    expect(rows).toEqual([
      { line: 2, plan: 'a.docx', groups: { Team: 'North' } },
      { line: 3, plan: 'b.docx', groups: { Team: 'South East', 'Primary need': 'SEMH' } },
    ]);
  });

  it.each([
    'upn',
    'UPN',
    'case_number',
    'Case number',
    'caseNumber',
  ])('joined by %s needs a key', async (heading) => {
    const content = `${heading},Team\nA1,North\n`;
    await expect(metadata(content)).rejects.toThrow(/needs a key: .*--key FILE/);
    expect((await metadata(content, { keyFile: 'key' })).rows).toHaveLength(1);
  });

  it('leaves out what tells whose plan it is, by its heading or by its shape', async () => {
    const content = [
      'path,upn,Surname,Forename,DOB,NHS number,Caseworker,Case officer,Contact,Post,Team',
      'a.docx,A123456789012,Ashdown,Robin,04/05/2014,943 476 5919,x,Jo Reed,jo@example.org,LS1 4AP,North',
    ].join('\n');
    const { rows, leftOut } = await metadata(content);
    expect(rows[0]?.groups).toEqual({ Team: 'North' });
    expect(leftOut).toEqual([
      'upn',
      'Surname',
      'Forename',
      'DOB',
      'NHS number',
      'Caseworker',
      'Case officer',
      'Contact',
      'Post',
    ]);
  });

  it('keeps them where identities are shown, but for the identifiers that join', async () => {
    const reading = { ...REQUEST.reading, identifiable: true };
    const { rows, leftOut } = await metadata('path,upn,Surname\na.docx,A123456789012,Ashdown\n', { reading });
    expect(rows[0]?.groups).toEqual({ Surname: 'Ashdown' });
    expect(leftOut).toEqual(['upn']);
  });

  it('shows characters of headings that a terminal would obey, and leaves out columns of nothing', async () => {
    const { rows } = await metadata('path,Te\u202Eam,,\na.docx,North,,\n');
    expect(rows[0]?.groups).toEqual({ 'Te\\u{202e}am': 'North' });
  });

  it.each([
    ['no column that joins', 'File,Team\na,b\n', /no column "path", "upn" or "caseNumber".*"File", "Team"/],
    ['two columns of one name', 'path,Team,team\na,b,c\n', /"team" is the heading of two columns/],
    ['two columns that join', 'path,Path,Team\na,b,c\n', /"path" is the heading of two columns/i],
    ['a column without a heading', 'path,\na,North\n', /column 2 has values and no heading/],
    ['a name that no result can hold', 'path,__proto__\na,b\n', /"__proto__" cannot be/],
  ])('refuses %s', async (_, content, message) => {
    await expect(metadata(content)).rejects.toThrow(message);
  });
});
