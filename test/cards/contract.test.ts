import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import draft06 from 'ajv/lib/refs/json-schema-draft-06.json';
import fc from 'fast-check';
import { z } from 'zod';
import { renderCard } from '../../src/cards';
import type { CardView } from '../../src/cards/views';
import { describeWithContract } from '../infra/contracts';
import { hostileView } from './hostile';
import { sampleViews } from './sample-views';

describeWithContract(
  'cards against the schema of Adaptive Cards 1.5',
  'adaptive-cards/adaptive-card-1.5.0.json',
  (path) => {
    // The schema names itself the old way, which the validator takes for a fault.
    const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addMetaSchema(draft06);
    const validate = ajv.compile({ ...schema, id: undefined });

    const faultsOf = (view: CardView): unknown => {
      // The width in Teams is Teams' own addition.
      const card: unknown = JSON.parse(JSON.stringify({ ...renderCard(view), msteams: undefined }));
      return validate(card) ? [] : validate.errors;
    };

    it('refuses a card with an unknown element, so that it can refuse ours', () => {
      expect(validate({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Badge', text: 'x' }] })).toBe(
        false,
      );
    });

    it.each(Object.entries(sampleViews))('finds nothing wrong with %s', (_name, view) => {
      expect(faultsOf(view)).toEqual([]);
    });

    it('finds nothing wrong with any card, whatever people write', () => {
      fc.assert(
        fc.property(hostileView, (view) => {
          expect(faultsOf(view)).toEqual([]);
        }),
        { numRuns: 30 },
      );
    });
  },
);
