import type { SameKeys } from '../../texts';
import type { announcement as nb } from '../../nb/rule-catalogue/announcement';

/** Words of rules. The announcement. */
export const announcement: SameKeys<typeof nb> = {
  'rule.no.ad.public.name': 'Public announcement',
  'rule.no.ad.public.says':
    'Positions in the state are announced publicly. The act exempts up to {{lawMonths}} months. The staff regulations may exempt up to {{regulationsYears}} year, and the regulation has some further exceptions.',
  'rule.no.ad.public.satisfied': 'The announcement is public, or the exception is stated.',
  'rule.hel.ad.public.name': 'The position is announced',
  'rule.hel.ad.public.says':
    'Vacancies are announced, so that the best qualified can be found. In the municipalities the merit principle is unwritten law and stands in the main collective agreement.',
  'rule.hel.ad.public.satisfied': 'The position has been announced, or it is explained why it has not.',
  'rule.no.ad.publicityNotice.name': 'The announcement tells of publicity',
  'rule.no.ad.publicityNotice.says':
    'The announcement must say that facts about applicants can become public even if they ask not to be on the applicant list.',
  'rule.no.ad.publicityNotice.satisfied': 'The sentence stands in the announcement.',
  'rule.no.ad.noForbidden.name': 'No forbidden questions',
  'rule.no.ad.noForbidden.says':
    'Applicants may not be asked about pregnancy or children, religion, ethnicity, disability, sexual orientation, gender identity, politics or union membership, nor about health beyond what the position requires. Where the law allows an exception, it is explained in writing.',
  'rule.no.ad.noForbidden.satisfied':
    'Announcement, form and interview guide are free of such questions, or the exception is explained.',
  'rule.no.ad.deadline14.name': 'Enough time to apply',
  'rule.no.ad.deadline14.says':
    'The application period is usually at least {{days}} days. The handbook that says so is from 2017. See the staff regulations as well.',
  'rule.no.ad.deadline14.satisfied':
    'The period is at least {{days}} days, or it is explained why it is shorter.',
  'rule.hel.ad.deadline21.name': '{{weeks}} weeks to apply',
  'rule.hel.ad.deadline21.says': 'Applicants have {{weeks}} weeks from the announcement.',
  'rule.hel.ad.deadline21.satisfied': 'The deadline is {{weeks}} weeks after the announcement.',
  'rule.hel.ad.police.name': 'Police certificate',
  'rule.hel.ad.police.says':
    'Work in a kindergarten requires a police certificate, and the announcement says so. Only the person who is offered the job is asked for it, and the offer has a reservation. The certificate is at most {{months}} months old and is delivered before the employment. Other sectors have rules of their own.',
  'rule.hel.ad.police.satisfied': 'The certificate has been seen before the employee starts.',
  'rule.hel.ad.content.name': 'What the announcement says',
  'rule.hel.ad.content.says':
    'The announcement tells what the job is, the requirements, the pay level, benefits, what to enclose, and what it takes to be kept off the public applicant list. It is written for those it is meant for.',
  'rule.hel.ad.content.satisfied': 'All these parts stand in the announcement.',
  'rule.nav.ad.documents.name': 'Diplomas and certificates are asked for',
  'rule.nav.ad.documents.says':
    'The announcement encourages applicants to upload certificates and diplomas, and to share diplomas from Vitnemålsportalen.',
  'rule.nav.ad.documents.satisfied': 'The encouragement stands in the announcement.',
  'rule.no.order.form.name': 'The order to NAV is complete',
  'rule.no.order.form.says':
    'If the position is sent to NAV for publication or a search for candidates, all {{fields}} fields of the checklist are filled in and the {{questions}} questions answered: for how long, whether there is a finished text, and whether it is internal only.',
  'rule.no.order.form.satisfied': 'All fields are filled in and the questions answered.',
  'rule.no.order.agency.name': 'NAV knows of the staffing agency',
  'rule.no.order.agency.says':
    'If a staffing agency is used for the same assignment, NAV is told. Contact persons and the way of working are agreed.',
  'rule.no.order.agency.satisfied': 'NAV has been told, and the contact persons are written down.',
};
