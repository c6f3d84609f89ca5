import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../../src/hiring/people';
import { checks } from '../../src/hiring/rules/checks';
import { catalogue, ruleFor, rulesFor } from '../../src/profiles/rules';
import type { Rule } from '../../src/profiles/rules/rule';
import { da } from '../../src/text/da';
import { en } from '../../src/text/en';
import { nb } from '../../src/text/nb';
import { nn } from '../../src/text/nn';
import { RULE_IDS } from './rule-ids';

type Words = Readonly<Record<string, string>>;

const bokmaal: Words = nb;
const languages: readonly (readonly [Language, Words])[] = [
  ['nb', nb],
  ['nn', nn],
  ['da', da],
  ['en', en],
];

const partsOf = ({ statements }: Rule): readonly string[] => [
  ...new Set(statements.map(({ part = 'says' }) => part)),
];

const keysOf = (rule: Rule): readonly string[] =>
  ['name', ...partsOf(rule), 'satisfied'].map((part) => `rule.${rule.id}.${part}`);

const placeholdersIn = (text = ''): readonly string[] =>
  [...new Set([...text.matchAll(/{{(\w+)}}/g)].map(([, name = '']) => name))].sort();

/** The ids of the rules of which something does not hold: the test names them when it fails. */
const except = (holds: (rule: Rule) => boolean): readonly string[] =>
  catalogue.filter((rule) => !holds(rule)).map(({ id }) => id);

const sameMembers = (some: readonly string[], others: readonly string[]): boolean =>
  [...some].sort().join() === [...others].sort().join();

describe('the catalogue of rules', () => {
  it('has every rule once, and no other', () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
  });

  it('finds a rule by its id, and nothing by another', () => {
    expect(ruleFor('nav.ref.two')?.parameters['minimum']?.value).toBe(2);
    expect(ruleFor('nav.ref.three')).toBeUndefined();
  });

  it('gives each kind of organisation its own rules, and the shared ones to all they are for', () => {
    const of = (family: 'nav' | 'hel' | 'dk') => rulesFor(family).map(({ id }) => id);
    expect(of('nav')).toEqual(expect.arrayContaining(['nav.prim', 'no.impartial', 'ai.highrisk']));
    expect(of('nav').filter((id) => /^(hel|dk|cal\.dk)/.test(id))).toEqual([]);
    expect(of('hel')).toEqual(expect.arrayContaining(['hel.rec.sign', 'no.impartial', 'ai.highrisk']));
    expect(of('hel').filter((id) => /^(nav|dk|cal\.dk)/.test(id))).toEqual([]);
    expect(of('dk')).toEqual(expect.arrayContaining(['dk.hearing', 'cal.dk', 'ai.highrisk']));
    expect(of('dk').filter((id) => /^(nav|hel|no|cal\.no)/.test(id))).toEqual([]);
  });

  it('checks at gates only what it knows', () => {
    expect(Object.keys(checks).filter((id) => ruleFor(id) === undefined)).toEqual([]);
  });

  it('has statements for every rule whose parts begin with the first and leave none out', () => {
    const inOrder = ['says', 'says2', 'says3'];
    expect(
      except((rule) => {
        const parts = partsOf(rule);
        return parts.length > 0 && parts.join() === inOrder.slice(0, parts.length).join();
      }),
    ).toEqual([]);
  });

  it('has words of their own for every statement that one organisation sees', () => {
    expect(
      except(({ families, statements }) =>
        families.every((family) => {
          const here = statements.filter(({ only }) => only === undefined || only === family);
          return new Set(here.map(({ part }) => part)).size === here.length;
        }),
      ),
    ).toEqual([]);
  });

  it('names a source for every statement, and ours only for our own', () => {
    expect(
      except(({ statements }) =>
        statements.every(
          ({ source, verified }) => source !== '' && (source === 'Innstilt') === (verified === 'own'),
        ),
      ),
    ).toEqual([]);
  });

  it.each(languages)('has the words that every rule needs in %s, and no more', (name, texts) => {
    expect(
      except((rule) =>
        sameMembers(
          Object.keys(texts).filter((key) => key.startsWith(`rule.${rule.id}.`)),
          keysOf(rule),
        ),
      ),
    ).toEqual([]);
  });

  it.each(languages)('shows the same numbers in %s as in bokmål, and only the rule’s own', (name, texts) => {
    expect(
      except((rule) =>
        keysOf(rule).every((key) => {
          const shown = placeholdersIn(texts[key]);
          return (
            sameMembers(shown, placeholdersIn(bokmaal[key])) &&
            shown.every((placeholder) => rule.parameters[placeholder] !== undefined)
          );
        }),
      ),
    ).toEqual([]);
  });

  it('shows every number that an organisation may change', () => {
    expect(
      except((rule) => {
        const shown = keysOf(rule).flatMap((key) => placeholdersIn(bokmaal[key]));
        return Object.entries(rule.parameters).every(
          ([name, { value, min, max }]) => typeof value !== 'number' || min === max || shown.includes(name),
        );
      }),
    ).toEqual([]);
  });

  it('has bounds around every number', () => {
    expect(
      except(({ parameters }) =>
        Object.values(parameters).every(
          ({ value, min = NaN, max = NaN }) => typeof value !== 'number' || (min <= value && value <= max),
        ),
      ),
    ).toEqual([]);
  });

  it('has a statement of our own where it has numbers of our own', () => {
    expect(
      except(
        ({ parameters, statements }) =>
          Object.values(parameters).every(({ own }) => own !== true) ||
          statements.some(({ verified }) => verified === 'own'),
      ),
    ).toEqual([]);
  });
});

const sourceList = join(__dirname, '../../../shared/domain/rules.json');

const Listed = z.object({
  rules: z.array(
    z.object({
      id: z.string(),
      profiles: z.array(z.string()),
      consequence: z.string(),
      verified: z.array(z.string()),
    }),
  ),
});

if (existsSync(sourceList)) {
  const { rules } = Listed.parse(JSON.parse(readFileSync(sourceList, 'utf8')));
  describe('the list of rules that the catalogue was made from', () => {
    it('has the same rules', () => {
      expect(rules.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
    });

    it('agrees with the catalogue on whom each rule is for', () => {
      const differs = rules.filter(({ id, profiles }) => {
        const families = profiles.includes('all') ? ['nav', 'hel', 'dk'] : profiles;
        return !sameMembers(ruleFor(id)?.families ?? [], families);
      });
      expect(differs.map(({ id }) => id)).toEqual([]);
    });

    it('has no code that the catalogue lacks; what the catalogue adds is a routine or ours, never law', () => {
      const differs = rules.filter(({ id, verified }) => {
        const codes = (ruleFor(id)?.statements ?? []).map((statement) => statement.verified);
        const isLess = verified.some((code) => !codes.some((one) => one === code));
        const isBold = codes.some((code) => !verified.includes(code) && code !== 'own' && code !== 'seed');
        return isLess || isBold;
      });
      expect(differs.map(({ id }) => id)).toEqual([]);
    });

    it('agrees with the catalogue on what each rule does', () => {
      // "remind" is the effect "warn".
      const differs = rules.filter(
        ({ id, consequence }) => !consequence.replace('remind', 'warn').includes(ruleFor(id)?.effect ?? '?'),
      );
      expect(differs.map(({ id }) => id)).toEqual([]);
    });
  });
} else {
  const reason = 'needs ../shared/domain/rules.json, which is not there';
  console.warn(`Skipped: the comparison with the list of rules ${reason}.`);
  describe('the list of rules that the catalogue was made from', () => {
    it.skip(reason, () => undefined);
  });
}
