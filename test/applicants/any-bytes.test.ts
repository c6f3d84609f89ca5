import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExport, type ExportResult } from '../../src/applicants/read-export';
import { today } from './reading';

const isAnswer = (result: ExportResult): boolean =>
  result.ok ? result.rows.length > 0 : result.faults.length > 0 && result.total >= result.faults.length;

describe('any bytes', () => {
  it('are answered with applicants or with faults, never with an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => isAnswer(readExport(bytes, { today }))),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) =>
        isAnswer(readExport(new TextEncoder().encode(`Navn;E-post;Alder\n${text}`), { today })),
      ),
    );
  });

  it.each(['sokere-utf8.csv', 'sokere-windows1252.csv', 'sokere.xlsx'])('of a damaged %s too', (name) => {
    const sample = readFileSync(join(__dirname, '../../samples', name));
    const position = fc.nat({ max: sample.length - 1 });
    fc.assert(
      fc.property(fc.array(fc.tuple(position, fc.nat({ max: 255 })), { maxLength: 5 }), (changes) => {
        const bytes = Uint8Array.from(sample);
        for (const [at, value] of changes) bytes[at] = value;
        return isAnswer(readExport(bytes, { today }));
      }),
      { numRuns: 60 },
    );
  });
});
