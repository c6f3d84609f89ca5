import { documentsContract } from './contract/documents';
import { dueCasesContract } from './contract/due-cases';
import { effectsContract } from './contract/effects';
import { erasingContract } from './contract/erasing';
import { largeSavesContract } from './contract/large-saves';
import { linesContract } from './contract/lines';
import type { Open } from './contract/open-store';
import { savingContract } from './contract/saving';

/** What every store must do; `open` gives one more connection to the same data at each call. */
export function caseStoreContract(name: string, open: Open): void {
  describe(`cases in ${name}: saving`, () => {
    savingContract(open);
  });
  describe(`cases in ${name}: large saves`, () => {
    largeSavesContract(open);
  });
  describe(`cases in ${name}: lists`, () => {
    linesContract(open);
  });
  describe(`cases in ${name}: wake-up times`, () => {
    dueCasesContract(open);
  });
  describe(`cases in ${name}: effects`, () => {
    effectsContract(open);
  });
  describe(`erasing in ${name}`, () => {
    erasingContract(open);
  });
  describe(`documents in ${name}`, () => {
    documentsContract(open);
  });
}
