import { startConnector } from './connector';
import { contractJudge, noJudgeReason } from './judge';

const reason = noJudgeReason();
const judged = reason === undefined ? describe : describe.skip;

judged(`the judge by the published contracts${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  const judge = reason === undefined ? contractJudge() : undefined;

  it('accepts a sound card, with members of Teams beside it', () => {
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      msteams: { width: 'Full' },
      body: [{ type: 'TextBlock', text: 'hei', wrap: true }],
      actions: [{ type: 'Action.Execute', verb: 'vote', title: 'Stem', data: { caseId: '1' } }],
    };
    expect(judge?.card(card)).toEqual([]);
  });

  it('finds a misspelt member and an element that does not exist', () => {
    const misspelt = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: 'hei', wrp: true }],
    };
    expect(judge?.card(misspelt)).not.toEqual([]);
    const unknown = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBox', text: 'hei' }] };
    expect(judge?.card(unknown)).not.toEqual([]);
  });

  it('makes a violation of what a bot sends against the contracts', async () => {
    const connector = await startConnector(judge && { judge });
    connector.examine({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBox' }] });
    expect(connector.violations).not.toEqual([]);
    await connector.close();
  });

  it('finds an activity whose members have the wrong type', () => {
    expect(judge?.activity({ type: 'message', text: 'hei', from: { id: 'a' } })).toEqual([]);
    expect(judge?.activity({ type: 'message', text: 7 })).toEqual(['/text: must be string']);
    expect(judge?.activity({ type: 'message', attachments: {} })).toEqual(['/attachments: must be array']);
  });
});
