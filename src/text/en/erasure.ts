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
  'erase.notFound':
    'I did not find exactly one applicant for “{{asked}}”. Write the number from “applicants”.',
  'erase.whom':
    'Who is it about? Write for instance “erase applicant 3” or “export applicant 3”, with the number from “applicants”.',
  'hold.title': 'The case is under a legal hold',
  'hold.stands': '{{who}} placed it under a legal hold on {{since}}. Reason: “{{reason}}”',
  'hold.nothingErased': 'Nothing has been erased, because the case is under a legal hold.',
  'hold.already': 'Nothing has changed, because the case is already under a legal hold.',
  'hold.mayLift': 'Write “lift the legal hold” when it is no longer needed.',
  'hold.none': 'The case is not under a legal hold, so nothing has changed.',
  'hold.setAside': 'All right, nothing has changed.',
  'hold.reason': 'Reason',
  'hold.reasonHelp': 'Write nothing about applicants here: the reason stays when they have been erased.',
  'hold.next': 'Continue',
  'hold.wayOut': 'Write “cancel” to leave it.',
  'hold.holdErasure.title': 'Place a legal hold',
  'hold.holdErasure.intro':
    'As long as the legal hold stands, nothing of the case is erased: no applicants, no texts, and not the case itself when it has been kept long enough. Work in the case goes on as before.',
  'hold.holdErasure.ask': 'Why must nothing be erased? For example because there has been a complaint.',
  'hold.holdErasure.confirm': 'Do you want to place “{{title}}” (case {{number}}) under a legal hold?',
  'hold.holdErasure.done': 'The case is under a legal hold. Who did it, when and why has been recorded.',
  'hold.liftHold.title': 'Lift the legal hold',
  'hold.liftHold.intro':
    'When the legal hold is lifted, applicants can be erased again, and what has been kept long enough is erased by itself.',
  'hold.liftHold.ask': 'Why is the legal hold lifted?',
  'hold.liftHold.confirm': 'Do you want to lift the legal hold on “{{title}}” (case {{number}})?',
  'hold.liftHold.done': 'The legal hold has been lifted. Who did it, when and why has been recorded.',
  'practice.discard': 'Throw the practice case away',
  'practice.confirm': 'Do you want to throw “{{title}}” away?',
  'practice.confirmIntro':
    'The case disappears for everybody in it, and everything in it is erased for good. This cannot be undone.',
  'practice.gone': 'The practice case is gone. It was thrown away.',
  'practice.discarded': 'The practice case has been thrown away, and everything in it is being erased.',
  'help.holdErasure.word': 'legal hold',
  'help.holdErasure.does':
    'makes sure that nothing in the case is erased, for example while a complaint is dealt with',
  'help.liftHold.word': 'lift the legal hold',
  'help.liftHold.does': 'lets what is in the case be erased again',
  'help.discardPractice.word': 'throw away the practice case',
  'help.discardPractice.does': 'removes a practice case with everything in it',
  'export.title': 'What is kept about {{who}}',
  'export.speak': 'What is kept about an applicant',
  'export.intro':
    'The file holds everything that is kept about the applicant in this case, for somebody who has asked for it. Read it before you hand it over: the texts may mention others as well. The link works for an hour.',
  'export.open': 'Download (JSON)',
};
