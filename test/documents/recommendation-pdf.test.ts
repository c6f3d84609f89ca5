import { recommendationPdf } from '../../src/documents/recommendation-pdf';
import { seal } from '../../src/documents/seal';
import { readPdf } from './read-pdf';
import { recommendationView } from './sample-views';

/** All text of a document in one line, as it reads across line breaks. */
const words = (pages: readonly string[]): string => pages.join('\n').replace(/\s+/g, ' ');

describe('the recommendation as a document', () => {
  let pages: string[] = [];
  let raw = '';
  let text = '';
  beforeAll(async () => {
    ({ pages, raw } = readPdf(await recommendationPdf(recommendationView)));
    text = words(pages);
  });

  it('names the case, the post and who is recommended, in order and with reasons', () => {
    expect(text).toMatch(/Innstilling.*Rådgiver, kundedialog & språk.*Kontaktsenter Ørneset.*2026-0042/);
    expect(text).toMatch(/Innstilte i rekkefølge.* 1 Ada Eksempel Kandidaten.* 2 Bjørn Oppdiktet Kandidaten/);
  });

  it('holds the extended list: every applicant with age and full education and experience [R18] [no.list.extended]', () => {
    for (const { name, age, education, experience } of recommendationView.extendedList) {
      expect(text).toContain(`${name} ${age} `);
      for (const part of `${education} ${experience}`.split(' ')) expect(text).toContain(part);
    }
    const [, list = ''] = /Utvidet søkerliste(.*)Sjekkliste/.exec(text) ?? [];
    expect(list.match(/Bachelor i samfunnsvitenskap/g)).toHaveLength(12);
    expect(list.match(/veileder, Tenkt senter AS/g)).toHaveLength(12);
  });

  it('holds the minutes of interviews and references of those recommended [R18]', () => {
    for (const { name, minutes } of recommendationView.interviews) {
      expect(text).toContain(`${name} Holdt: 26. mars 2026 kl. 09.00`);
      expect(text).toContain(minutes.replace(/\s+/g, ' ').trim());
    }
    expect(text.match(/Nils Nåværende Nåværende leder 1. april 2026/g)).toHaveLength(2);
  });

  it('shows each justification with its rule, each requirement with its source, and which papers were checked', () => {
    expect(text).toMatch(/Erfaring i stedet for utdanning Elleve års erfaring.*Lise Leder, 18. april 2026/);
    expect(text).toContain('Innstilling gitt av nærmeste leder Oppfylt Statsansatteloven § 5');
    expect(text).toContain('Vitnemål, bachelor Ada Eksempel Hanne HR, 8. april 2026');
  });

  it('shows who signed and what they were shown', () => {
    const digest = recommendationView.signatures[0]?.digest ?? '';
    expect(text.replace(/ /g, '')).toContain(`LiseLederInnstillendemyndighet20.april2026kl.11.30${digest}`);
  });

  it('numbers its pages and repeats a table’s header where it goes on', () => {
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page).toContain(`Side ${index + 1} av ${pages.length}`);
    });
    const listPages = pages.filter((page) => /Søker\d+ Eksempel/.test(page));
    expect(listPages.length).toBeGreaterThan(1);
    for (const page of listPages) expect(page).toMatch(/Navn\nAlder\nUtdanning\nPraksis/);
  });

  it('says what archives and screen readers ask for', () => {
    expect(raw).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(raw).toContain('/Lang (nb)');
    expect(raw).toContain('/Marked true');
    expect(raw).toContain('/DisplayDocTitle true');
    expect(raw.match(/\/S \/TH\b/g)?.length).toBeGreaterThan(20);
    // Every font is embedded.
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(raw).not.toContain('/Helvetica');
  });
});

describe('a document’s bytes', () => {
  it('are the same for the same view, so that the seal can be checked', async () => {
    const [first, second] = [
      await recommendationPdf(recommendationView),
      await recommendationPdf(recommendationView),
    ];
    expect(seal(first)).toBe(seal(second));
    expect(seal(first)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('are others when a word is another', async () => {
    const changed = { ...recommendationView, applicants: '13 søkere' };
    expect(seal(await recommendationPdf(changed))).not.toBe(
      seal(await recommendationPdf(recommendationView)),
    );
  });
});

describe('what people write', () => {
  it('stays on the page however long a word or a row is', async () => {
    const long = `${'x'.repeat(600)} ${'Lang tekst om erfaring. '.repeat(900)}`;
    const view = { ...recommendationView, ranking: [{ rank: 1, name: 'Ada Eksempel', reason: long }] };
    const { pages } = readPdf(await recommendationPdf(view));
    expect(words(pages).match(/\bLang\b/g)).toHaveLength(900);
    expect(words(pages).replace(/[^x]/g, '').length).toBeGreaterThanOrEqual(600);
    for (const page of pages.slice(1, 4)) expect(page).toMatch(/Nr\.\nNavn\nBegrunnelse/);
  });

  it('is drawn in Sámi, Greek and Cyrillic letters, and as a box where there is no letter for it', async () => {
    const view = { ...recommendationView, announcement: 'Jovnnačohkka ŋ đ ŧ ž Ελένη Ольга 李 🙂\u0007' };
    expect(words(readPdf(await recommendationPdf(view)).pages)).toContain(
      'Jovnnačohkka ŋ đ ŧ ž Ελένη Ольга □ □□',
    );
  });

  it('cannot break the file’s properties', async () => {
    const view = { ...recommendationView, post: '</rdf:li> & (R\\&D)' };
    const { raw, pages } = readPdf(await recommendationPdf(view));
    expect(Buffer.from(raw, 'latin1').toString()).toContain('Innstilling:  /rdf:li  + (R\\+D)</rdf:li>');
    expect(words(pages)).toContain('</rdf:li> & (R\\&D)');
  });

  it('may be nothing: an empty part says so', async () => {
    const view = {
      ...recommendationView,
      interviews: [],
      references: [],
      justifications: [],
      attachments: [],
    };
    const text = words(readPdf(await recommendationPdf(view)).pages);
    for (const heading of ['Intervjuer', 'Referanser', 'Begrunnede avvik', 'Vedlegg'])
      expect(text).toContain(`${heading} Ingen`);
  });
});
