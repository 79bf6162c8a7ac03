import { describe, expect, it } from 'vitest';
import { OccupationProfileSchema } from '../occupation/occupation-profile.schema.ts';
import { documents } from './documents.ts';
import { occupationProfiles } from './occupation-profiles.ts';
import { SourceDocumentSchema } from './source-document.schema.ts';

describe('SourceDocumentSchema', () => {
  it.each(documents)('takes document $id', (document) => {
    expect(SourceDocumentSchema.parse(document)).toEqual(document);
  });

  it('takes no fact whose value is of another kind', () => {
    const [document] = documents;
    const facts = [
      { id: '000/tool/1', kind: 'tool', value: { min: 40 }, provenance: [{ document: 'a', start: 0, end: 1 }] },
    ];
    expect(SourceDocumentSchema.safeParse({ ...document, facts }).error?.issues[0]?.path).toEqual([
      'facts',
      0,
      'value',
      'label',
    ]);
  });
});

describe('OccupationProfileSchema', () => {
  it.each(occupationProfiles)('takes the profile of $titles.neutral', (profile) => {
    expect(OccupationProfileSchema.parse(profile)).toEqual(profile);
  });
});
