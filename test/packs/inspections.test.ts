import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../../src/packs/load.ts';
import { PackError } from '../../src/packs/problems.ts';
import { folderWith } from '../audit/folder.ts';
import { england } from '../england.ts';

const HEADER = 'name: local\ntitle: Local\nversion: 1.0.0\nlawAsAt: 2026-11-23\nextends: [england]\n';

const inspection = (figure: string): string => `
title: Area SEND inspection of Tidewater
from: 2025-03-03
to: 2025-03-07
authority: [{ text: Ofsted and the Care Quality Commission }]
licence: Open Government Licence v3.0
priority: Plans must be made by all agencies.
themes:
  - id: reviews
    title: Reviews
    found: Reviews are late.
    figures:
      - ${figure}
`;

async function packWith(name: string, text: string): Promise<string> {
  const folder = await folderWith({ 'pack.yaml': HEADER });
  await mkdir(join(folder, 'inspections'));
  await writeFile(join(folder, 'inspections', name), text);
  return folder;
}

const FOUND = '{ measure: found, rules: [review-overdue, accuracy/*], label: Reviews overdue }';

describe('the inspection of the england pack', () => {
  it('has every theme of the report, each cited, dated and with figures that show it', () => {
    const [found, another] = england.inspections;
    expect(another).toBeUndefined();
    expect(found?.name).toBe('derbyshire-2024');
    expect(found?.authority[0]?.text).toMatch(/Ofsted.*September 2024/u);
    expect(found?.themes.map(({ id }) => id)).toEqual([
      'contributions',
      'accuracy',
      'timeliness',
      'reviews',
      'adulthood',
      'voice',
      'quality',
      'late-needs',
      'equipment',
      'education-missed',
      'quality-assurance',
      'oversight',
    ]);
  });

  it('has no label twice in a theme, since figures of before and after meet by their labels', () => {
    for (const { figures } of england.inspections[0]?.themes ?? []) {
      const labels = figures.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe('a local pack', () => {
  it('adds an inspection beside that of england', async () => {
    const { inspections } = await loadPacks([await packWith('tidewater-2025.yaml', inspection(FOUND))]);
    expect(inspections.map(({ name }) => name)).toEqual(['derbyshire-2024', 'tidewater-2025']);
  });

  it('replaces that of england by one of the same name', async () => {
    const { inspections } = await loadPacks([await packWith('derbyshire-2024.yaml', inspection(FOUND))]);
    expect(inspections.map(({ title }) => title)).toEqual(['Area SEND inspection of Tidewater']);
  });

  it.each([
    [
      'a rule that is not there',
      '{ measure: found, rules: [review-overdu], label: Late }',
      /review-overdu".*Did you mean "review-overdue"/u,
    ],
    ['a measure that is not there', '{ measure: fond, rules: [review-overdue], label: Late }', /"measure"/u],
    ['a key that is not there', '{ measure: agency, agency: health, lable: Late }', /lable/u],
  ])('is told of %s, with file and line', async (_, figure, message) => {
    const folder = await packWith('tidewater-2025.yaml', inspection(figure));
    const error = await loadPacks([folder]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PackError);
    expect(String(error)).toMatch(message);
    expect(String(error)).toContain('tidewater-2025.yaml:13');
  });
});
