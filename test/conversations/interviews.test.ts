import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readEml } from '../mail/read-eml';
import { actionsOf } from '../support/connector/card-actions';
import { textOf } from '../support/connector/card-text';
import { cardWith, openStage, type Stage } from '../support/main-job';
import { records } from '../support/records';
import { fill, steps } from '../support/steps';
import { typing } from './typing';

const EIGHT = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'];
const PANEL = ['lise', 'tor', 'frida', 'enok'];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const take = steps(stage);
  for (const id of ['lise', 'hanne', 'tor', 'frida', 'enok']) await stage.chat(id).installs();
  const lise = stage.chat('lise');
  await lise.says('ny ansettelse');
  await take.assessNeed();
  await take.discuss('To team slås sammen.');
  await take.draftAnnouncement();
  await take.discuss('Trygg og tydelig.');
  await take.registerInPrim();
  await take.clearPublication();
  await take.publish();
  await take.importApplicants();
  await lise.says('velg');
  await lise.presses('ChooseForInterview', { fill: fill({ applicants: EIGHT }) });
  await records(stage).record('lise', 'checkShortlist', {
    disability: 'true',
    absence: 'true',
    immigrant: 'true',
  });
}, 120_000);
afterAll(() => stage.close());

const types = typing(() => stage);
const lastCard = (id: string): string => textOf(stage.chat(id).last().card ?? {});
const titles = (): readonly (string | undefined)[] =>
  actionsOf(stage.chat('lise').last().card ?? {}).map(({ title }) => title);

/** Everything that was sent by mail so far, as text. */
const letters = (): readonly { readonly to: string; readonly text: string }[] => {
  const folder = join(stage.program().dataFolder, 'mail');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => {
      const mail = readEml(readFileSync(join(folder, name)));
      const flat = (part: typeof mail): string => part.content.toString() + part.parts.map(flat).join('\n');
      return { to: mail.headers.get('to') ?? '', text: flat(mail) };
    });
};
const linkFor = async (address: string): Promise<string> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = letters()
      .filter(({ to }) => to.includes(address))
      .flatMap(({ text }) => /http:\S+\/interview\/\S+/.exec(text) ?? [])
      .at(-1);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No link was sent to ${address}`);
};

describe('bad input for a series of interviews', () => {
  const plans = async (values: Parameters<typeof fill>[0]): Promise<string> => {
    await types('lise', 'intervju');
    return (await stage.chat('lise').presses('PlanInterviews', { fill: fill({ panel: PANEL, ...values }) }))
      .text;
  };

  it('offers the choices when a name fits several, and says when it fits nobody', async () => {
    await types('lise', 'intervju');
    const several = await types('lise', 'Lise, Tillitsvalgt');
    expect(several).toContain('«Tillitsvalgt»: 3. Tor Tillitsvalgt, 7. Turid Tillitsvalgt');
    expect(await types('lise', 'Lise og Petra')).toContain('Jeg fant ingen som heter «Petra»');
    await types('lise', 'avbryt');
  });

  it('is answered with what is wrong with the window', async () => {
    expect(await plans({ firstDay: '2030-03-20', lastDay: '2030-03-10' })).toContain(
      'Siste dag er før første dag.',
    );
    expect(await plans({ firstDay: '2030-03-02', lastDay: '2030-03-03' })).toContain('ingen arbeidsdager');
    expect(await types('lise', 'intervju', 'Lise, Tor', '1.1.2020')).toContain('Datoen må være');
    await types('lise', 'avbryt');
  });

  it('is answered with the bounds of a length', async () => {
    await types('lise', 'intervju', 'Lise og Tor', 'om to uker', 'om fire uker');
    expect(await types('lise', '0')).toContain('Tallet må være 15 eller høyere');
    expect(await types('lise', '540')).toContain('Tallet må være 480 eller lavere');
    await types('lise', 'avbryt');
  });

  it('says which wish was not understood, beside the field, and keeps what was written', async () => {
    const said = await plans({ wishes: 'ikke fredag, bare når det regner' });
    expect(said).toContain('Dette forsto jeg ikke: bare når det regner');
    expect(JSON.stringify(stage.chat('lise').last().card)).toContain('ikke fredag, bare når det regner');
    await types('lise', 'avbryt');
  });
});

describe('a series of interviews', () => {
  it('says what would help where nothing fits, as buttons that ask again', async () => {
    await types('lise', 'intervju');
    const answered = await stage.chat('lise').presses('PlanInterviews', {
      fill: fill({ panel: PANEL, wishes: 'maks 1 om dagen, bare tirsdag' }),
    });
    expect(answered.text).toContain('Dette står i veien');
    const help = titles().find(
      (title) => title?.includes('dag, ferdig') === true || title?.includes('dager, ferdig') === true,
    );
    expect(help).toBeDefined();
    expect((await stage.chat('lise').presses(help ?? '')).text).toContain('Forslag 1');
    await types('lise', 'glem ønskene', 'avbryt');
  });

  it('takes the time that is chosen for one of them by a button, and says what stands in the way of one', async () => {
    const lise = stage.chat('lise');
    await lise.says('intervju');
    await lise.presses('PlanInterviews', { fill: fill({ panel: PANEL }) });
    const chooses = async (day: string, time: string) => {
      await lise.presses('Velg tid for én søker');
      return (await lise.presses('PlanInterviews', { fill: fill({ applicant: 'a3', day, time }) })).text;
    };
    expect(await chooses('2026-02-19', '10:15')).toContain('Celina Påfunn torsdag 19. februar 10:15');
    expect(await chooses('2026-02-21', '10:15')).toContain('Dette står i veien');
    const another = titles().find((title) => title?.includes('en annen tid for') === true);
    expect((await lise.presses(another ?? '')).text).toContain('Forslag 1');
    await types('lise', 'glem ønskene', 'avbryt');
  });

  it('of eight with a panel of four is booked in five turns: asked for, adjusted by typing, chosen, confirmed [R92]', async () => {
    const lise = stage.chat('lise');
    await lise.says('intervju');
    const found = await lise.presses('PlanInterviews', {
      fill: fill({ panel: PANEL, minutes: 45, breakMinutes: 15, wishes: 'maks 4 om dagen' }),
    });
    expect(found.text).toContain('Forslag 1');
    expect(found.text).toContain('høyst 4 om dagen');
    expect(found.text).toContain('Lise Leder leder intervjuene.');
    expect(found.text).toContain('skriver referat.');
    const adjusted = await types('lise', 'ikke fredag');
    expect(adjusted).toContain('ikke fredag');
    expect(adjusted).not.toMatch(/\bfredag \d/);
    expect(await types('lise', '1')).toContain('Skal jeg avtale disse intervjuene');
    const booked = await lise.presses('BookInterviews');
    expect(booked.text).toContain('Intervjuene er avtalt');
    await cardWith(stage.chat('hanne'), '8 intervjuer er avtalt.');
  });

  it('is answered by an applicant on the page, and the leader is told [R79]', async () => {
    const link = await linkFor('ada.eksempel@example.com');
    const page = await (await fetch(link)).text();
    const [, time = ''] = /name="time" value="([^"]+)"/.exec(page) ?? [];
    const answer = await fetch(link, {
      method: 'POST',
      body: new URLSearchParams({ booking: '1', answer: 'anotherTime', time }),
    });
    expect(await answer.text()).toContain('Du har fått en ny tid');
    await cardWith(stage.chat('lise'), 'valgt en annen av de ledige tidene');
  });

  it('is planned again with as few moves as possible when an applicant cannot come then', async () => {
    const link = await linkFor('bjorn.oppdiktet@example.com');
    await fetch(link, {
      method: 'POST',
      body: new URLSearchParams({
        booking: '1',
        answer: 'anotherTime',
        time: 'none',
        words: 'Helst etter lunsj',
      }),
    });
    await cardWith(stage.chat('lise'), 'ber om en annen');
    const lise = stage.chat('lise');
    await lise.says('flytt intervjuer');
    expect(lastCard('lise')).toContain('Helst etter lunsj');
    const found = await lise.presses('MoveInterviews');
    expect(found.text).toContain('1 intervju flyttes');
    expect(found.text).toContain('(flyttes)');
    await types('lise', 'ja');
    expect((await lise.presses('BookInterviews')).text).toContain('Intervjuene er avtalt');
    await cardWith(stage.chat('hanne'), '1 intervju er avtalt.');
  });

  it('is moved by naming the interview', async () => {
    expect(await types('lise', 'flytt intervju 3')).toContain('1 intervju flyttes');
    expect(await types('lise', 'etter kl. 10')).toContain('ikke før kl. 10:00');
    await types('lise', 'avbryt');
    expect(await types('lise', 'flytt intervju 12')).toContain('fant ingen');
  });
});

describe('a time chosen by hand', () => {
  /** The free times of one interview, as the card offers them. */
  const free = async (applicant: string): Promise<readonly { value: string; title: string }[]> => {
    const lise = stage.chat('lise');
    await lise.says('flytt intervjuer');
    await lise.presses('MoveInterviews', { fill: fill({ applicants: [applicant], byHand: 'true' }) });
    const card = JSON.stringify(lise.last().card);
    const [, choices = '[]'] = /"id":"answer_slot".*?"choices":(\[.*?\])/.exec(card) ?? [];
    return z.array(z.object({ value: z.string(), title: z.string() })).parse(JSON.parse(choices));
  };

  it('is picked among the free ones on the card, and is the only one that is booked', async () => {
    const lise = stage.chat('lise');
    const slot = (await free('a5')).at(-1);
    expect(lastCard('lise')).toContain('Ny tid');
    const summary = await lise.presses('Neste', { fill: fill({ slot: slot?.value ?? '' }) });
    expect(summary.text).toContain(slot?.title);
    expect((await lise.presses('BookInterviews')).text).toContain('Intervjuene er avtalt');
    await lise.says('flytt intervjuer');
    expect(lastCard('lise')).toContain(slot?.title.split(' · ')[0]);
    await types('lise', 'avbryt');
  });

  it('is said in one line', async () => {
    const slot = (await free('a6')).at(-1);
    await types('lise', 'avbryt');
    const [, day = '', time = ''] = /(\d+\. [a-z]+).*? (\d\d:\d\d)–/.exec(slot?.title ?? '') ?? [];
    const said = await types('lise', `flytt intervju 6 til ${day} kl. ${time}`);
    expect(said).toContain('1 intervju flyttes');
    expect(said).toContain(slot?.title.split(' · ')[0]?.split(' ').at(-1));
    await types('lise', 'ja');
    expect((await stage.chat('lise').presses('BookInterviews')).text).toContain('Intervjuene er avtalt');
  });

  it('that nobody can keep is answered with what stands in the way', async () => {
    const said = await types('lise', 'flytt intervju 7 til lørdag kl. 10');
    expect(said).toContain('Dette står i veien');
    const another = titles().find((title) => title?.includes('en annen tid for Guro Utenkt') === true);
    expect((await stage.chat('lise').presses(another ?? '')).text).toContain('1 intervju flyttes');
    await types('lise', 'avbryt');
  });
});

describe('a second round', () => {
  it('is planned for some of the applicants when their diplomas were checked, and booked beside the first [R8] [nav.interview.diploma]', async () => {
    const lise = stage.chat('lise');
    for (const n of [1, 2]) {
      await lise.says(`referat ${n}`);
      await lise.presses('RecordInterview', { fill: fill({ record: `Svarte godt på spørsmål ${n}.` }) });
    }
    const plans = async () => {
      await types('lise', 'mer');
      await lise.presses('OpenMore', { fill: fill({ form: 'planInterviews second' }) });
      expect(lastCard('lise')).toContain('Kall inn til andregangsintervju');
      return lise.presses('PlanInterviews', { fill: fill({ panel: PANEL, second: ['a1', 'a2'] }) });
    };
    expect((await plans()).text).toContain('er ikke kontrollert');
    for (const n of [1, 2]) {
      await lise.says(`dokumentsjekk ${n}`);
      await lise.presses('CheckDocuments', { fill: fill({ diplomas: 'checked', certificates: 'checked' }) });
    }
    expect((await plans()).text).toContain('Forslag til intervjuplan, andre runde');
    await types('lise', '1');
    expect((await lise.presses('BookInterviews')).text).toContain('Intervjuene er avtalt');
    await cardWith(stage.chat('hanne'), '2 intervjuer er avtalt.');
    // A calendar's own event, with a name of its own; the first interview's stays where it is.
    const again = async (): Promise<boolean> => {
      for (let tries = 0; tries < 100; tries += 1) {
        const said = letters().map(({ text }) => text.replaceAll('\r\n ', ''));
        if (said.some((text) => text.includes('Innkalling til andregangsintervju'))) return true;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return false;
    };
    expect(await again()).toBe(true);
  });
});

describe('a calendar file in the chat', () => {
  const file = (...lines: readonly string[]) => ({
    name: 'kalender.ics',
    bytes: Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n')),
  });

  it('becomes the busy times of whoever sent it', async () => {
    const said = await stage
      .chat('frida')
      .attaches([
        file(
          'BEGIN:VEVENT',
          'UID:1@outlook',
          'DTSTART;TZID=Europe/Oslo:20300107T080000',
          'DURATION:PT8H',
          'END:VEVENT',
        ),
      ]);
    expect(JSON.stringify(said)).toContain('avtaler i kalenderfilen er lagt inn');
  });

  it('is refused line by line when it is faulty, and nothing of it is taken', async () => {
    const said = await stage
      .chat('frida')
      .attaches([file('BEGIN:VEVENT', 'DTSTART:tull', 'DURATION:PT1H', 'END:VEVENT')]);
    expect(JSON.stringify(said)).toContain('Ingenting i kalenderfilen er lagt inn.');
    expect(JSON.stringify(said)).toContain('Linje 4: tidspunktet kan ikke leses.');
  });
});
