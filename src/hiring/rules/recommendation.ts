import { staying } from '../staying';
import { answered } from './answered';
import type { Check } from './checks';

/** Education, experience and fitness are compared with the announcement [nav.rec.best]. */
export const compared: Check = ({ recommendation }) => (recommendation ? [] : [{ code: 'noComparison' }]);

/**
 * Usually three are recommended; fewer is reasoned, unless no more applied at all [nav.rec.three]. That only so many were
 * qualified, or interviewed, is the reason that has to be written.
 */
export const usualNumber: Check = (hiring, { parameters }) => {
  const there = staying(hiring).length;
  const usual = Math.min(Number(parameters['usual']), there);
  const ranked = hiring.recommendation?.ranked.length ?? 0;
  return ranked < usual ? [{ code: 'fewerThanUsual', params: { ranked, usual } }] : [];
};

/** Where the announcement lets experience stand in for education, it is explained how [nav.rec.compensate]. */
export const compensationExplained: Check = ({ announcement, recommendation }) =>
  announcement?.experienceCompensates === true && recommendation?.compensation === undefined
    ? [{ code: 'compensationNotExplained' }]
    : [];

/**
 * The nearest leader recommends; a leader who sits on the council makes a proposal instead [nav.rec.who]. Which of the
 * two is given is answered before it is written.
 */
export const rightRecommender: Check = (hiring, use, { organisation: { council } }) => {
  const given = answered(hiring, use, 'given');
  const { leader = [], recommendingAuthority = [] } = hiring.roles;
  const seats = [council.chair, ...council.members.map(({ person }) => person)];
  const isMember = [...leader, ...recommendingAuthority].some((person) => seats.includes(person));
  return isMember && given === 'recommendation' ? [{ code: 'memberRecommends' }] : [];
};
