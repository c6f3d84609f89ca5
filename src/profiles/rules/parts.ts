import type { StatementPart, Verified } from '../../hiring/profile';
import type { Family, Parameter, RuleStatement } from './rule';

const statement =
  (verified: Verified) =>
  (source: string, part: StatementPart = 'says', only?: Family): RuleStatement => ({
    source,
    verified,
    part,
    only,
  });

/** Read in the text of the act or regulation. */
export const law = statement('law');
/** Read on an authority's page. */
export const page = statement('page');
/** Stands in one of the source documents: somebody's routine. */
export const routine = statement('seed');
/** Read on somebody else's page; never shown as law. */
export const secondary = statement('secondary');
/** Nobody's but ours. */
export const own = (part: StatementPart = 'says'): RuleStatement => statement('own')('Innstilt', part);

/** The source documents by name. */
export const NAV_GUIDE = 'Rekrutteringsveileder NAV Kontaktsenter';
export const NAV_ORDERS = 'NAVs bistand til helseforetak og kommuner (2020–21)';
export const HELGELAND = 'Digitale Helgeland, framtidig brukerreise';
export const DK_GUIDE = 'God praksis i en digital rekrutteringsproces (2013)';

/** A number that the source fixes. */
export const fixed = (value: number): Parameter => ({ value, min: value, max: value });
/** A number of the source that an organisation may set otherwise, within bounds. */
export const setting = (value: number, min: number, max: number): Parameter => ({ value, min, max });
/** Our own number. */
export const ourNumber = (value: number, min: number, max: number): Parameter => ({
  value,
  min,
  max,
  own: true,
});

export const NORWAY: readonly Family[] = ['nav', 'hel'];
export const NAV: readonly Family[] = ['nav'];
export const HEL: readonly Family[] = ['hel'];
export const DENMARK: readonly Family[] = ['dk'];
