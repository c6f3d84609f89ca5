import { renderCard } from '../../src/cards';
import { sampleViews } from './sample-views';

describe('rendering', () => {
  it.each(Object.entries(sampleViews))('works for %s', (_name, view) => {
    const card = renderCard(view);
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5' });
    expect(JSON.stringify(card)).not.toContain('${');
  });
});
