import { readIntent } from '../../src/dialogs/read-intent';
import type { Intent } from '../../src/dialogs/intent';
import type { FormId } from '../../src/hiring/forms/form';
import type { Language } from '../../src/hiring/people';

const idle = { answering: false };
const answering = { answering: true };

const LANGUAGES: readonly Language[] = ['nb', 'nn', 'da', 'en'];

const form = (id: FormId, rest = ''): Intent => ({ intent: 'form', form: id, rest });

const commands: readonly (readonly [Intent, readonly string[]])[] = [
  [
    { intent: 'newHiring', practice: false },
    ['ny ansettelse', 'ny tilsetting', 'ny tilsetjing', 'ny ansættelse', 'new hiring'],
  ],
  [{ intent: 'newHiring', practice: true }, ['øvelsessak', 'øvingssak', 'øvelsessag', 'practice case']],
  [{ intent: 'myCases' }, ['mine saker', 'mine sager', 'my cases']],
  [{ intent: 'openCase', rest: '2' }, ['sak 2', 'sag 2', 'case 2', 'sak to']],
  [{ intent: 'openCase', rest: 'a1b2c3d4' }, ['sak a1b2c3d4', 'case A1B2C3D4']],
  [{ intent: 'settings', rest: '' }, ['innstillinger', 'innstillingar', 'indstillinger', 'settings']],
  [{ intent: 'settings', rest: 'logg' }, ['innstillinger logg', 'innstillingar logg']],
  [{ intent: 'settings', rest: '3' }, ['innstilling 3', 'innstillinger 3', 'indstilling 3', 'setting 3']],
  [{ intent: 'settings', rest: '3 10' }, ['innstilling 3 10', 'Indstilling 3 10', 'setting 3 10']],
  [{ intent: 'form', form: 'writeRecommendation', rest: '' }, ['innstilling', 'indstilling']],
  [{ intent: 'status' }, ['status', 'hva er status', 'what is the status']],
  [{ intent: 'help' }, ['hjelp', 'hjælp', 'help', '?', 'hei']],
  [{ intent: 'next' }, ['neste', 'næste', 'next', 'hva nå', 'kva no']],
  [{ intent: 'why', rest: '' }, ['hvorfor', 'kvifor', 'why']],
  [{ intent: 'cancel' }, ['avbryt', 'afbryd', 'cancel']],
  [{ intent: 'back' }, ['tilbake', 'tilbage', 'back']],
  [{ intent: 'skip' }, ['hopp over', 'spring over', 'skip', '-', '–']],
  [{ intent: 'skipRest' }, ['hopp over resten', 'ferdig', 'færdig', 'skip the rest', 'done']],
  [{ intent: 'confirm' }, ['ja', 'bekreft', 'ok', 'stadfest', 'bekræft', 'yes']],
  [{ intent: 'change' }, ['endre', 'ændr', 'change']],
  [{ intent: 'takeBack' }, ['angre', 'fortryd', 'undo']],
  [{ intent: 'language', language: undefined }, ['språk', 'sprog', 'language']],
  [{ intent: 'language', language: 'en' }, ['språk engelsk', 'sprog engelsk', 'language english']],
  [{ intent: 'language', language: 'nn' }, ['språk nynorsk', 'language nynorsk']],
  [{ intent: 'language', language: 'nb' }, ['språk norsk', 'språk bokmål', 'language norwegian']],
  [{ intent: 'language', language: 'da' }, ['språk dansk', 'language danish']],
  [
    { intent: 'fastForward', days: 3 },
    ['spol fram 3 dager', 'spol fram tre dagar', 'spol frem 3 dage', 'fast forward 3 days'],
  ],
  [
    { intent: 'fastForward', days: 14 },
    ['spol frem 2 uker', 'spol fram to veker', 'spol frem 2 uger', 'fast forward two weeks'],
  ],
  [{ intent: 'fastForward', days: 7 }, ['spol fram en uke', 'spol fram ei veke', 'fast forward a week']],
  [
    { intent: 'importApplicants', rest: '' },
    ['importer søkere', 'importer søkjarar', 'importer ansøgere', 'import applicants'],
  ],
  [{ intent: 'applicants' }, ['søkere', 'søkjarar', 'ansøgere', 'applicants']],
  [{ intent: 'documents' }, ['dokumenter', 'dokument', 'documents']],
  [
    { intent: 'holdErasure', rest: '' },
    ['sperr sletting', 'sperr for sletting', 'spær sletning', 'legal hold', 'block erasure'],
  ],
  [
    { intent: 'liftHold', rest: '' },
    ['opphev sperren', 'opphev sperra', 'ophæv spærringen', 'lift the legal hold'],
  ],
  [
    { intent: 'discardPractice' },
    ['kast øvelsessaken', 'kast øvingssaka', 'slet øvelsessagen', 'discard the practice case'],
  ],
  [form('assessNeed'), ['behov', 'behovsvurdering', 'needs assessment']],
  [form('confirmDiscussion'), ['drøft', 'drøftet', 'drøfta', 'drøftelse', 'discussed']],
  [form('draftAnnouncement'), ['annonse', 'utlysning', 'utlysing', 'stillingsopslag', 'announcement']],
  [form('registerInPrim'), ['prim', 'PRIM']],
  [form('publish'), ['publiser', 'publicer', 'publish']],
  [form('makeExtendedList'), ['søkerliste', 'søkjarliste', 'ansøgerliste', 'applicant list']],
  [
    form('chooseForInterview'),
    ['velg', 'velg til intervju', 'vel til intervju', 'vælg til samtale', 'choose for interview'],
  ],
  [form('planInterviews'), ['intervju', 'intervjuplan', 'samtaler', 'interviews']],
  [form('bookInterviews'), ['bestill', 'book', 'bestil', 'book interviews']],
  [form('recordInterview'), ['referat', 'interview record']],
  [form('recordInterview', '3'), ['referat 3', 'referat nr. 3', 'referat for søker 3', 'interview record 3']],
  [form('checkDocuments', '2'), ['vitnemål 2', 'dokumentsjekk 2', 'eksamensbevis 2', 'diplomas 2']],
  [form('recordReference', '2'), ['referanse 2', 'reference 2']],
  [form('justifyShortfall'), ['begrunn', 'grunngi', 'begrund', 'justify']],
  [form('writeRecommendation'), ['innstilling', 'indstilling', 'recommendation']],
  [form('signRecommendation'), ['signer', 'underskriv', 'sign']],
  [form('sendToCouncil'), ['send til rådet', 'send to the council']],
  [form('declareImpartiality'), ['habil', 'habilitet', 'impartiality']],
  [form('castVote'), ['stem', 'røyst', 'vote']],
  [form('closeVote'), ['avslutt avstemning', 'avslutt avrøystinga', 'afslut afstemning', 'close the vote']],
  [form('approveMinutes'), ['protokoll', 'protokol', 'minutes']],
  [form('cancelHiring'), ['avlys saken', 'avlys saka', 'aflys sagen', 'cancel the case']],
];

describe('reading what a typed message asks for', () => {
  it.each(commands.flatMap(([intent, phrases]) => phrases.map((phrase) => [phrase, intent] as const)))(
    'understands "%s" from a person of any language, in the middle of a form too',
    (phrase, intent) => {
      for (const language of LANGUAGES) {
        expect(readIntent(phrase, language, idle)).toEqual(intent);
        expect(readIntent(phrase, language, answering)).toEqual(intent);
      }
    },
  );

  it.each([
    ['  NY   Ansettelse! ', { intent: 'newHiring', practice: false }],
    ['«status»', { intent: 'status' }],
    ['oevelsessak', { intent: 'newHiring', practice: true }],
    ['ovelsessak', { intent: 'newHiring', practice: true }],
    ['soekere', { intent: 'applicants' }],
    ['søker liste', form('makeExtendedList')],
    ['spraak', { intent: 'language', language: undefined }],
    ['vis status', { intent: 'status' }],
    ['kan du vise meg mine saker, takk', { intent: 'myCases' }],
    ['jeg vil starte en ny ansettelse nå', { intent: 'newHiring', practice: false }],
    ['gå til sak 2', { intent: 'openCase', rest: '2' }],
    ['please show me my cases', { intent: 'myCases' }],
    ['english', { intent: 'language', language: 'en' }],
    ['hvorfor prim', { intent: 'why', rest: 'prim' }],
    ['hvorfor må vi drøfte dette?', { intent: 'why', rest: 'må vi drøfte dette?' }],
    ['referat Ada', form('recordInterview', 'Ada')],
    ['referat for Ada Eksempel', form('recordInterview', 'Ada Eksempel')],
    ['velg 1, 3 og 4', form('chooseForInterview', '1, 3 og 4')],
    ['statsu', { intent: 'status' }],
    ['ny ansetelse', { intent: 'newHiring', practice: false }],
    ['inntilling', form('writeRecommendation')],
    ['hjelpp', { intent: 'help' }],
  ] as const)('forgives "%s" when no question is open', (text, intent) => {
    expect(readIntent(text, 'nb', idle)).toEqual(intent);
  });

  it.each([
    'status er at vi mangler folk',
    'vis status på bemanningen til ledergruppen',
    'referat er ikke skrevet ennå',
    'sak som vi har snakket om i går',
    'intervju er viktig for oss',
    'prim er registrert i dag av HR',
    'nestleder',
    'god morgen alle sammen',
    'behovet er stort fordi to har sluttet',
    'søkere med erfaring fra førstelinje foretrekkes',
    'angrefrist',
    'hjelm',
    '',
    '   ',
    '...',
    'ja men vi må drøfte det med de tillitsvalgte først',
    'status\nstatus',
    'spol fram mange dager',
    'spol fram 3',
  ])('does not take "%s" for a command', (text) => {
    expect(readIntent(text, 'nb', idle)).toBeUndefined();
  });

  it.each([
    'status er at vi mangler folk',
    'statsu',
    'vis status',
    'referat Ada',
    'ja takk, gjerne det',
    'hvorfor ikke',
    'dansk',
    'norsk',
    'engelsk',
    'Ada',
    '3',
    '1, 3 og 4',
    '12.3.',
    'nei',
    'neste fredag',
    'velg mellom flere gode søkere',
    'sak og arkiv',
    'hjelpe brukere på telefon',
    'behov for flere veiledere',
  ])('takes "%s" for an answer while a question is open', (text) => {
    expect(readIntent(text, 'nb', answering)).toBeUndefined();
  });

  it('is quick and quiet on 20,000 characters', () => {
    expect(readIntent('status '.repeat(3000), 'nb', idle)).toBeUndefined();
  });
});
