import type { CaseRef } from './ports';

/** Names a case among all that are in memory. */
export const keyOf = ({ organisation, id }: CaseRef): string => JSON.stringify([organisation, id]);
