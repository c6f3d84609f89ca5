import type { erasure as bokmaal } from '../nb/erasure';
import type { SameKeys } from '../texts';

export const erasure: SameKeys<typeof bokmaal> = {
  'erase.title': 'Erase {{who}}',
  'erase.speak': 'Erase an applicant',
  'erase.intro':
    'The name, everything in the application, and everything written about the applicant in the case will be erased for good. The applicant remains as a number, and the log stays whole. What has been sent by e-mail or in Teams is not erased here.',
  'erase.why': 'Why is the applicant erased?',
  'erase.button': 'Erase for good',
  'erase.typed': 'You can also write “erase applicant {{number}}, 1” with the number of the reason.',
  'erase.reason.asked': 'The applicant has asked for it',
  'erase.reason.keptLongEnough': 'The data are no longer needed',
  'erase.reason.mistake': 'The applicant was entered by mistake',
  'erase.reason.otherGround': 'Another legal ground',
  'erase.done': 'Applicant {{number}} has been erased. Who did it, when and why is on record.',
  'erase.onHold':
    'Nothing has been erased. The case has been on hold since {{since}}, for instance because of a complaint. Those who run the service can lift the hold.',
  'erase.notFound':
    'I did not find exactly one applicant for “{{asked}}”. Write the number from “applicants”.',
  'erase.whom':
    'Who is it about? Write for instance “erase applicant 3” or “export applicant 3”, with the number from “applicants”.',
  'export.title': 'What is kept about {{who}}',
  'export.speak': 'What is kept about an applicant',
  'export.intro':
    'The file holds everything that is kept about the applicant in this case, for somebody who has asked for it. Read it before you hand it over: the texts may mention others as well. The link works for an hour.',
  'export.open': 'Download (JSON)',
};
