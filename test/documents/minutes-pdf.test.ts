import { minutesPdf } from '../../src/documents/minutes-pdf';
import { readPdf } from './read-pdf';
import { minutesView } from './sample-views';

describe('the minutes as a document', () => {
  let text = '';
  beforeAll(async () => {
    text = readPdf(await minutesPdf(minutesView))
      .pages.join('\n')
      .replace(/\s+/g, ' ');
  });

  it('say who was there, impartial and able to decide', () => {
    expect(text).toContain('Ansettelsesrådet Møte 4. mai 2026 kl. 13.00');
    expect(text).toContain('Tor Tillitsvalgt Ansattes representant Habil, erklært 29. april 2026');
    expect(text).toContain('Siri Sekretær Sekretær uten stemmerett');
    expect(text).toContain('Vedtaksførhet Vedtaksført: 3 av 3 medlemmer');
  });

  it('hold the decision, the count, every vote with its reason, and the dissent [nav.council.dissent]', () => {
    expect(text).toContain('Vedtak Ada Eksempel ansettes i stillingen som rådgiver.');
    expect(text).toContain('Resultat 2 mot 1 for nummer 1');
    expect(text).toContain('Tor Tillitsvalgt Bjørn Oppdiktet Mer erfaring med opplæring.');
    expect(text).toMatch(/Dissens Tor Tillitsvalgt Kandidaten gjorde greie/);
  });

  it('are signed by chair and secretary', () => {
    expect(text).toMatch(
      /Signaturer.*Rådmund Leder Leder av rådet 4. mai 2026.*Siri Sekretær Sekretær 4. mai 2026/,
    );
  });
});
