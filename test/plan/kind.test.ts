import { describe, expect, it } from 'vitest';
import { labelledDocuments } from './documents.ts';
import { planOf } from './vocabulary.ts';

describe('what a document is', () => {
  it.each(labelledDocuments)('$kind: $because', async ({ text, kind }) => {
    expect((await planOf(text)).kind).toMatchObject({ value: kind });
  });
});

describe('the stage of a plan', () => {
  it.each(labelledDocuments.filter(({ stage }) => stage !== undefined))('$stage: $because', async ({
    text,
    stage,
  }) => {
    expect((await planOf(text)).stage).toMatchObject({ value: stage });
  });
});
