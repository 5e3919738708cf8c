import { describe, expect, it } from 'vitest';
import { documentFeatures } from '../../src/language/document-features.ts';

describe('what a document is known by', () => {
  const features = documentFeatures([
    'Care plan',
    '',
    'Name',
    'Born',
    'School',
    'One two three four five six',
    'One two three four five six seven',
  ]);

  it('words of its first three lines count as its title too', () => {
    expect(features).toEqual(
      expect.arrayContaining(['w:plan', '2:care plan', 'title w:plan', 'title w:born']),
    );
    expect(features).not.toContain('title w:school');
  });

  it('lines of at most six words count as a whole', () => {
    expect(features.filter((one) => one.startsWith('line:'))).toEqual([
      'line:care plan',
      'line:name',
      'line:born',
      'line:school',
      'line:on two three four five six',
    ]);
  });
});
