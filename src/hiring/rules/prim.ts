import type { Check } from './checks';

/** Registered in PRIM, and no redundant employee matches [nav.prim]. */
export const primWithoutMatch: Check = ({ prim }) => {
  if (!prim) return [{ code: 'notInPrim' }];
  if (prim.result === 'waiting') return [{ code: 'primWaiting' }];
  return prim.result === 'match' ? [{ code: 'primMatch' }] : [];
};
