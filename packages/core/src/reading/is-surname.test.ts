import { expect, it } from 'vitest';
import { isSurname } from './is-surname.ts';

it('knows a surname by how somebody is called, or by who speaks', () => {
  expect(isSurname('müller', 'gespräch mit frau müller')).toBe(true);
  expect(isSurname('müller', 'wer mahlt?\nmüller: ich nicht.')).toBe(true);
  expect(isSurname('müller', 'der müller mahlt')).toBe(false);
  expect(isSurname('efz', 'kauffrau efz')).toBe(false);
});
