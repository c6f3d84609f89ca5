import { announcement, justify, need, upTo } from '../support/cases';

const allowed = announcement({
  requirements: 'Erfaring fra barnehage eller som religionslærer er en fordel.',
});
const asks = announcement({ personalQualities: 'Oppgi religion i søknaden.' });
const never = announcement({ personalQualities: 'Du bør ikke være gravid.' });

const ready = upTo('needDiscussed').on('2026-03-04').as('lise');

/** The announcement as it is written in the form, answer by answer, and then sent. */
const writes = (command: typeof asks, given = ready) => {
  const answered = given.does({
    type: 'GiveAnswers',
    form: 'draftAnnouncement',
    values: { personalQualities: command.personalQualities ?? '' },
  });
  const draft = answered.hiring.drafts['draftAnnouncement'];
  const answer = draft?.answers['personalQualities'];
  const text = answer?.kind === 'text' ? answer.text : '';
  return { answered, command: { ...command, personalQualities: { text } } };
};

describe('words that a rule does not allow', () => {
  it('stop the announcement, and are named [no.ad.noForbidden]', () => {
    expect(ready.tries(allowed).ok).toBe(true);
    expect(ready.isRefused(never)).toMatchObject({
      code: 'ruleNotMet',
      findings: [
        {
          rule: 'no.ad.noForbidden',
          status: 'blocked',
          lacks: [{ code: 'wordsForbidden', params: { words: expect.stringContaining('gravid') as string } }],
        },
      ],
    });
  });

  it('can stand with a written reason where the law has an exception, and only there [no.ad.noForbidden]', () => {
    expect(ready.isRefused(asks).findings).toMatchObject([{ status: 'needsReason' }]);
    const reasoned = ready.does(justify('no.ad.noForbidden')).as('lise');

    expect(reasoned.tries(asks).ok).toBe(true);
    expect(reasoned.isRefused(never).findings).toMatchObject([{ status: 'blocked' }]);
  });

  it('are found while the answers are given, and kept where texts are kept', () => {
    const { answered, command } = writes(never);
    const refusal = answered.as('lise').isRefused(command);

    expect(JSON.stringify([answered.hiring, answered.log])).not.toContain('gravid');
    const [lack] = refusal.findings?.[0]?.lacks ?? [];
    expect(answered.texts[String(lack?.params?.['text'])]?.body).toContain('gravid');
  });

  it('are gone when the answer is written anew', () => {
    const { answered } = writes(never);
    const { answered: mended, command } = writes(
      announcement({ personalQualities: 'Du er tydelig.' }),
      answered.as('lise'),
    );

    expect(mended.as('lise').tries(command).ok).toBe(true);
  });

  it('are found in the tasks that were described in the need as well', () => {
    const given = upTo('opened').as('lise');
    const answered = given.does({
      type: 'GiveAnswers',
      form: 'assessNeed',
      values: { tasks: 'Du bør ikke være gravid.' },
    });
    const answer = answered.hiring.drafts['assessNeed']?.answers['tasks'];
    const text = answer?.kind === 'text' ? answer.text : '';
    const drafted = answered
      .as('lise')
      .does(need({ kind: 'adviser', tasks: { text } }))
      .as('lise')
      .isRefused(announcement({ tasks: { text } }));

    expect(drafted.findings).toMatchObject([{ rule: 'no.ad.noForbidden' }]);
  });
});
