import { formOf } from '../../src/hiring/forms/forms';
import { nav } from '../../src/profiles/nav';
import type { LocalDate } from '../../src/hiring/time';
import { lacksOf, navUpTo, recorded, saidAt } from '../support/nav-path';
import { publication } from '../support/cases';

describe('before the start', () => {
  it('asks whether the steps and the law are known, and offers the Styringsenheten [R1]', () => {
    const opened = navUpTo('opened');
    const form = formOf('assessNeed', undefined, opened.hiring, opened.as('lise').context());
    expect(form?.questions.find(({ id }) => id === 'guidance')).toMatchObject({
      required: true,
      page: 1,
      options: ['known', 'contact'],
    });

    const wanted = navUpTo('needAssessed', { need: { more: { guidance: 'contact' } } });
    expect(wanted.task('contactSupport')).toMatchObject({ state: 'open', owners: ['hanne'] });
    const known = navUpTo('needAssessed');
    expect(known.tasks().map(({ id }) => id)).not.toContain('contactSupport');
  });
});

describe('the vacancy', () => {
  it('is reported the same day, said again on the next working day, and until it is done [no.need.labourDuty]', () => {
    const assessed = navUpTo('needAssessed');
    expect(assessed.effects).toContainEqual({ kind: 'task', to: 'hanne', task: 'reportVacancy' });
    expect(assessed.task('reportVacancy').due).toMatchObject({ date: '2026-03-03' });
    const said = assessed.on('2026-03-03', '08:30').wakes();
    expect(said.effects).toContainEqual(
      expect.objectContaining({ kind: 'reminder', to: 'hanne', task: 'reportVacancy' }),
    );
    const no = assessed.as('hanne').does(recorded('reportVacancy', { reported: false, informed: true }));
    expect(no.task('reportVacancy').state).toBe('open');
    expect(
      no
        .as('hanne')
        .does(recorded('reportVacancy', { reported: true, informed: true }))
        .task('reportVacancy').state,
    ).toBe('done');
    const unreported = navUpTo('cleared', { without: ['reported'] });
    expect(saidAt('publish', 'no.need.labourDuty', unreported, 'hanne')).toBe('warned');
    expect(saidAt('publish', 'no.need.labourDuty', navUpTo('cleared'), 'hanne')).toBe('met');
  });

  it('is known to the employees before it is published, or it is said so at the gate [no.need.internalInfo]', () => {
    const informed = (is: boolean) =>
      saidAt(
        'publish',
        'no.need.internalInfo',
        navUpTo('cleared', { answers: { reportVacancy: { reported: true, informed: is } } }),
        'hanne',
      );
    expect([informed(false), informed(true)]).toEqual(['warned', 'met']);
  });
});

const publishing = (job: Parameters<typeof navUpTo>[1]) =>
  navUpTo('cleared', job).on('2026-03-06').as('hanne');

describe('publication', () => {
  it('waits until it is answered that nobody dismissed has a priority right [nav.priority24]', () => {
    const unanswered = publishing({ without: ['cleared'] }).isRefused(publication).findings;
    expect(lacksOf(unanswered, 'nav.priority24')).toEqual([
      { code: 'taskOpen', params: { task: 'clearPublication' } },
    ]);
    const claimed = publishing({
      answers: { clearPublication: { noPriority24: false, noPriority13: true, publicAd: 'public' } },
    }).isRefused(publication).findings;
    expect(lacksOf(claimed, 'nav.priority24')).toHaveLength(1);
    expect(publishing({}).tries(publication).ok).toBe(true);
  });

  it('needs a written reason where a part-time employee claims the post [nav.priority13]', () => {
    const claimed = navUpTo('cleared', {
      answers: { clearPublication: { noPriority24: true, noPriority13: false, publicAd: 'public' } },
    }).on('2026-03-06');
    expect(claimed.as('hanne').isRefused(publication).findings).toMatchObject([
      { rule: 'nav.priority13', status: 'needsReason' },
    ]);
    const reasoned = claimed
      .as('hanne')
      .does({ type: 'JustifyShortfall', rule: 'nav.priority13', reason: 'Ikke kvalifisert.' });
    expect(reasoned.as('hanne').tries(publication).ok).toBe(true);
  });

  it('is public, or has an exception that is open to such a post [no.ad.public]', () => {
    const publicAd = (permanent: boolean, values: object) =>
      navUpTo('inPrim', { need: { permanent } })
        .as('hanne')
        .tries(recorded('clearPublication', { noPriority24: true, noPriority13: true, ...values })).ok;
    expect(publicAd(true, {})).toBe(false);
    expect(publicAd(true, { publicAd: 'public' })).toBe(true);
    expect(publicAd(true, { publicAd: 'lawMonths' })).toBe(false);
    expect(publicAd(true, { publicAd: 'regulation3a' })).toBe(true);
    expect(publicAd(false, { publicShort: 'lawMonths' })).toBe(true);
    expect(publicAd(false, { publicAd: 'public' })).toBe(false);
    const open = publishing({ without: ['cleared'] }).isRefused(publication).findings;
    expect(lacksOf(open, 'no.ad.public')).toHaveLength(1);
  });

  it('is closed while the announcement does not say that data may become public [no.ad.publicityNotice]', () => {
    expect(
      publishing({ announcement: { publicityNotice: false } }).isRefused(publication).findings,
    ).toMatchObject([{ rule: 'no.ad.publicityNotice', status: 'blocked' }]);
    expect(publishing({}).tries(publication).ok).toBe(true);
  });

  it('is warned of an announcement that asks for no diplomas, and lets it pass [R8] [nav.ad.documents]', () => {
    const said = (documentsEncouraged: boolean) =>
      saidAt(
        'publish',
        'nav.ad.documents',
        navUpTo('cleared', { announcement: { documentsEncouraged } }),
        'hanne',
      );
    expect([said(true), said(false)]).toEqual(['met', 'warned']);
    expect(publishing({ announcement: { documentsEncouraged: false } }).tries(publication).ok).toBe(true);
  });

  it('gives fourteen days to apply, or a written reason [no.ad.deadline14]', () => {
    const until = (deadline: LocalDate) => publishing({}).tries({ ...publication, deadline });
    expect(until('2026-03-20').ok).toBe(true);
    expect(until('2026-03-19')).toMatchObject({
      ok: false,
      refusal: { findings: [{ rule: 'no.ad.deadline14', status: 'needsReason' }] },
    });
  });
});

describe('an order to NAV', () => {
  const drafted = navUpTo('published');
  const form = formOf('recordStep', 'orderFromNav', drafted.hiring, drafted.as('hanne').context());
  const questions = form?.questions ?? [];

  it('asks nothing again that the case knows already [R87]', () => {
    const filledIn = questions.filter(({ suggestion }) => suggestion !== undefined).map(({ id }) => id);
    expect(filledIn).toEqual(
      expect.arrayContaining(['heading', 'positions', 'employer', 'applyBy', 'contact', 'tasks']),
    );
    const need = formOf('draftAnnouncement', undefined, drafted.hiring, drafted.as('lise').context());
    expect(need?.questions.find(({ id }) => id === 'tasks')?.suggestion).toEqual({
      text: drafted.hiring.need?.tasks,
    });
  });

  it('has the fourteen fields and the three questions, and is not taken without one of them [R35] [R27] [R26] [no.order.form]', () => {
    const asked = questions.filter(({ rule }) => rule === 'no.order.form');
    expect(asked).toHaveLength(17);
    const whole = {
      heading: 'Fagleder',
      organisationNumber: '999999999',
      positions: 1,
      employer: 'Brukerkontakt',
      applyBy: '2026-03-20',
      startsOn: '2026-06-01',
      hours: 'Dagtid',
      employmentForm: 'permanent',
      contact: 'lise',
      applyTo: 'Webcruiter',
      website: 'eksempel.no',
      occupation: 'Fagleder',
      minimum: 'Bachelorgrad.',
      tasks: 'Lede et lag.',
      howLong: 'To uker',
      hasText: true,
      where: 'external',
      altinn: 'right',
    } as const;
    expect(drafted.as('hanne').tries(recorded('orderFromNav', whole, '-n1')).ok).toBe(true);
    for (const { id } of asked) {
      const rest = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== id));
      expect(drafted.as('hanne').isRefused(recorded('orderFromNav', rest, '-n1')).faults).toEqual([
        { question: id, code: 'missing', limit: undefined },
      ]);
    }
  });

  it('is filled in with what the case knows already [R35]', () => {
    const known = Object.fromEntries(
      questions.flatMap(({ id, suggestion }) => (suggestion === undefined ? [] : [[id, suggestion]])),
    );
    expect(known).toMatchObject({
      heading: 'Fagleder',
      occupation: 'Fagleder',
      positions: 1,
      employer: 'Brukerkontakt',
      applyBy: '2026-03-20',
      contact: 'lise',
    });
    for (const id of ['tasks', 'minimum']) expect(known[id]).toHaveProperty('text');
  });

  const offered = (question: string) => questions.find(({ id }) => id === question)?.options;

  it('asks for exposure and sharing on arbeidsplassen.no [R24]', () => {
    expect(offered('channels')).toEqual(expect.arrayContaining(['exposure', 'social']));
  });

  it('asks for EURES [R25]', () => {
    expect(offered('channels')).toContain('eures');
  });

  it('asks for a job fair [R30]', () => {
    expect(offered('channels')).toContain('jobFair');
  });

  it('asks for the right in Altinn: how it is there, or that it must be delegated [R34]', () => {
    expect(offered('altinn')).toEqual(['right', 'viaRole', 'missing']);
  });

  it('says where NAV’s contacts are, in every language [R33]', () => {
    for (const words of Object.values(nav.words)) {
      expect(words['task.orderFromNav.todo']).toContain('55 55 33 36');
      expect(words['task.orderFromNav.todo']).toContain('arbeidsgiver.nav.no');
    }
  });

  it('records what NAV has cleared up about a candidate, without name or CV [R32] [R28] [R29]', () => {
    const cleared = { matches: true, fresh: true, mobile: true, otherPosts: false, authorised: true };
    const hanne = drafted.as('hanne');
    expect(hanne.isRefused(recorded('candidateFromNav', cleared, '-n1')).faults).toMatchObject([
      { question: 'mobileFrom', code: 'missing' },
    ]);
    expect(
      hanne.tries(recorded('candidateFromNav', { ...cleared, mobileFrom: '2026-05-01' }, '-n1')).ok,
    ).toBe(true);
    const asked = formOf('recordStep', 'candidateFromNav', drafted.hiring, hanne.context())?.questions;
    expect(asked?.filter(({ kind }) => kind === 'line' || kind === 'prose')).toEqual([]);
    for (const words of Object.values(nav.words))
      expect(words['task.candidateFromNav.todo']).toMatch(/Rekruttering i Altinn|Altinn right Rekruttering/);
  });

  it('says that a staffing agency is used only with NAV told, contacts and a way of working [R31] [no.order.agency]', () => {
    const agency = { navTold: true, contacts: 'Ola Oppdiktet hos byrået.', dialogue: 'Ukentlig møte.' };
    expect(drafted.as('hanne').tries(recorded('useAgency', agency, '-n1')).ok).toBe(true);
    for (const missing of ['navTold', 'contacts', 'dialogue']) {
      const rest = Object.fromEntries(Object.entries(agency).filter(([key]) => key !== missing));
      expect(drafted.as('hanne').isRefused(recorded('useAgency', rest, '-n1')).faults).toMatchObject([
        { question: missing, code: 'missing' },
      ]);
    }
  });
});
