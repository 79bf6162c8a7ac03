import { describe, expect, it } from 'vitest';
import { findStatistics } from './find-statistics.ts';

describe('yearBeside', () => {
  it('takes the year of the own sentence, of the paragraph, or of the announcement of a list', () => {
    const yearsOf = (text: string) =>
      findStatistics(text).map(({ value }) => ('year' in value ? value.year : undefined));
    expect(yearsOf('2019 waren es 8 %. Im Jahr 2022 waren 12 % Frauen.')).toEqual([2019, 2022]);
    expect(yearsOf('Eine Umfrage vom Juni 2023 ergab:\n\n• 70 % der Betriebe suchen\n• 20 % bilden aus')).toEqual([
      2023, 2023,
    ]);
    expect(yearsOf('2018 gab es eine Umfrage. 2015 waren es erst 14 %. Ein Viertel der Befragten sucht.')).toEqual([
      2015, 2018,
    ]);
    expect(yearsOf('Eine Umfrage von 2022 liegt vor.\n\nLaut derselben Umfrage sind 58 % zufrieden.')).toEqual([2022]);
    expect(yearsOf('Im Lohnreport 2023 steht es.\n\nLaut derselben Quelle sind 58 % zufrieden.')).toEqual([2023]);
    const long = 'sehr '.repeat(100);
    expect(yearsOf(`2019 war ${long}gut.\n\n• ${long}12 % der Betriebe suchen`)).toEqual([undefined]);
    expect(yearsOf('Gegründet 1990.\n\nBis 2030 geht ein Drittel der Beschäftigten in Rente.')).toEqual([undefined]);
  });
});
