// Tells what reading one document costs, in milliseconds of processor time, and how the cost grows with its length.
// Reads: the packages' sources; ../shared/documents where it is there, else a text made here. Writes: nothing; ends with
// exit code 1 where ten times the text costs more than twelve times as much.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from '../scripts/import-source.mjs';
import { ROOT } from '../scripts/workspaces.mjs';
import { growthOf, LIMIT } from './growth.mjs';

const { readOccupation } = await importSource(`export { readOccupation } from '@berufsbild/core';`);

/** What one document may cost, in milliseconds. */
const BUDGET = 10;
/** So many rounds are not counted, until the code is compiled; as many are. */
const ROUNDS = 150;
const FOLDER = join(ROOT, '../shared/documents');

/** Five paragraphs about an occupation that nobody has. */
const MADE_UP = `Beruf Turmuhrpfleger in Kiel

Aufgaben
• Uhrwerke ölen und prüfen
• Zeiger lackieren
• Glocken einstellen

Turmuhrpfleger betreuen Kirchen, Rathäuser und Museen. Zum Alltag gehören die Abstimmung mit Küstern und die Planung von Touren.
Zum Einstieg gibt es 2.400 € bis 2.700 € im Monat, nach fünf Jahren sind es 3.100 € bei 38,5 Stunden pro Woche.
Gefragt sind Schwindelfreiheit, Geduld und ein gutes Gehör. Laut einer Umfrage von 2022 suchen 12 Prozent aller Betriebe Nachwuchs.
Die Weiterbildung zum Uhrmachermeister dauert zwei Jahre und kostet 6.000 €. Danach winken Stellen als Werkstattleiter oder Dozent.

`;

const texts = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))
  : [{ name: 'made up', text: MADE_UP.repeat(8) }];

for (const { name, text } of texts) {
  const cost = median(text);
  const mark = cost > BUDGET ? `over ${BUDGET} ms` : '';
  console.log(`${name.padEnd(28)} ${String(text.length).padStart(7)} units ${cost.toFixed(1).padStart(7)} ms ${mark}`);
}

const { growth } = growthOf(readOccupation, MADE_UP.repeat(16), MADE_UP.repeat(160));
console.log(`ten times the text costs ${growth.toFixed(1)} times as much`);
process.exitCode = growth > LIMIT ? 1 : 0;

/**
 * Processor time of one reading, the other programs of the machine left out as far as can be.
 *
 * @param {string} text
 */
function median(text) {
  const costs = Array.from({ length: ROUNDS * 2 }, () => {
    const before = process.cpuUsage();
    readOccupation(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return costs.slice(ROUNDS).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}
