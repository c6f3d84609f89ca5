import type { organisationSettings as nb } from '../nb/organisation-settings';
import type { SameKeys } from '../texts';

/** What an organisation sets for itself: the settings, why one cannot be taken, the log. */
export const organisationSettings: SameKeys<typeof nb> = {
  'help.settings.word': 'settings',
  'help.settings.does': 'shows what the organisation has set itself, and changes it',
  'settings.title': 'The organisation’s settings',
  'settings.intro':
    'Changes apply to new cases. Cases that are under way follow what they started with until HR moves them with “new rules”. Choose here, or write “setting 3” to see one of them and “setting 3 10” to change it.',
  'settings.which': 'Which setting?',
  'settings.open': 'Show and change',
  'settings.save': 'Save',
  'settings.all': 'All settings',
  'settings.log': 'Latest changes',
  'settings.logNone': 'Nothing has been changed in the chat yet.',
  'settings.logLine': '{{name}}: {{from}} → {{to}}',
  'settings.logDetail': '{{date}} at {{time}}, {{who}}, version {{version}}',
  'settings.none': 'not set',
  'settings.nobody': 'nobody',
  'settings.numbered': '{{number}}. {{name}}',
  'settings.line': '{{value}} ({{whose}})',
  'settings.now': 'Now',
  'settings.whose': 'Where the value comes from',
  'settings.bounds': 'Can be',
  'settings.between': '{{min}} to {{max}}',
  'settings.rule': 'Rule',
  'settings.whose.own': 'the organisation’s own',
  'settings.whose.default': 'our default',
  'settings.typed': 'Write “setting {{number}}” and the new value, or use the field.',
  'settings.typedSeats':
    'Write “setting {{number}} chair; employer; employees; secretary” with the names in that order, or one seat alone: “setting {{number}} secretary: the name”.',
  'settings.seat': '{{label}}: {{seated}}',
  'settings.saved': 'Saved: {{name}} is now {{value}}. It applies to new cases from now on.',
  'settings.savedForAll': 'Saved: {{name}} is now {{value}}. It applies to all cases from now on.',
  'settings.running_one':
    '{{count}} case under way follows what it started with. HR can move it with “new rules”.',
  'settings.running_other':
    '{{count}} cases under way follow what they started with. HR can move them with “new rules”.',
  'settings.council':
    'Cases that the council already has are decided by what applied when they were sent. They are not concerned.',
  'settings.incomplete':
    'Nobody can vote until the quorum, both sides, the majority and the tie are set, all four.',
  'settings.same': 'It was so already. Nothing was changed.',
  'settings.stale': '{{who}} has changed this in the meantime. Here it is as it is now.',
  'settings.notAdministrator':
    'The settings are changed by {{who}}. Get in touch there if something should be different.',
  'settings.nobodyAdministers':
    'Nobody is set up to change the settings. Whoever runs the program can do so.',
  'settings.notFound': 'I found no setting “{{asked}}”. Choose one from the list.',
  'settings.notice': '{{who}} has changed a setting',
  'settings.noticeIntro': '{{name}}: {{from}} → {{to}}. It applies to new cases.',
  'settings.closedDayName': 'day off in the organisation',

  'settings.group.numbers': 'Deadlines and numbers of the rules',
  'settings.group.council': 'The appointment council',
  'settings.group.roles': 'Who has which role in new cases',
  'settings.group.hours': 'When people get messages',
  'settings.group.retention': 'How long ended cases keep things',
  'settings.group.closedDays': 'Days on which the organisation is closed',

  'parameter.days': 'number of days',
  'parameter.weeks': 'number of weeks',
  'parameter.workingDays': 'number of working days',
  'parameter.usual': 'usual number',
  'parameter.minimum': 'smallest number',
  'parameter.mostMonths': 'months at most',
  'parameter.checkDays': 'days to find out',
  'parameter.usualDays': 'days that are usual',
  'parameter.tooManyDays': 'days that are too long',
  'parameter.dueOnWorkingDay': 'due on working day',
  'parameter.warnOnWorkingDay': 'warning on working day',
  'parameter.escalateOnWorkingDay': 'HR is told on working day',
  'parameter.remindOnWorkingDay': 'reminder on working day',
  'parameter.onWorkingDay': 'sent on working day',
  'parameter.remindDays': 'first reminder, days before',
  'parameter.remindAgainDays': 'next reminder, days before',
  'parameter.remindLastDays': 'last reminder, days before',

  'setting.council.seats.name': 'Who sits on the council',
  'setting.council.seats.help':
    'The chair, equally many members from each side, and the secretary who keeps the minutes. All four are saved together.',
  'seat.chair': 'Chair, who also votes',
  'seat.employer': 'Members from the employer',
  'seat.employees': 'Members from the employees',
  'seat.secretary': 'Secretary, without a vote',
  'setting.council.quorum.name': 'How many must vote',
  'setting.council.quorum.help': 'The smallest number of votes with which the council can decide.',
  'setting.council.bothSidesNeeded.name': 'Both sides must vote',
  'setting.council.bothSidesNeeded.help':
    'Whether at least one from the employer and one from the employees must have voted.',
  'setting.council.majority.name': 'Majority',
  'setting.council.majority.help': 'What it takes for somebody to be chosen.',
  'setting.council.tie.name': 'Tie',
  'setting.council.tie.help': 'What settles it when the votes are equal.',
  'option.majority.simple': 'most votes',
  'option.majority.absolute': 'more than half',
  'option.tie.chairDecides': 'the chair decides',
  'option.tie.newMeeting': 'a new meeting',
  'setting.role.hr.name': 'HR',
  'setting.role.hr.help': 'Those who are HR in all new cases.',
  'setting.role.unionRepresentative.name': 'Union representatives',
  'setting.role.unionRepresentative.help': 'Those who discuss for the employees in new cases.',
  'setting.role.recommendingAuthority.name': 'Recommending authority',
  'setting.role.recommendingAuthority.help': 'Those who recommend in new cases.',
  'setting.role.decidingAuthority.name': 'Authority to appoint',
  'setting.role.decidingAuthority.help': 'Those who decide in new cases.',
  'setting.role.assessor.name': 'Assessment committee',
  'setting.role.assessor.help': 'Those who read, rank and comment in new cases.',
  'setting.hours.from.name': 'Messages from',
  'setting.hours.from.help':
    'Write the time like this: 07:00. It applies to all who have not chosen themselves, and in all cases.',
  'setting.hours.to.name': 'Messages until',
  'setting.hours.to.help': 'After this time it is quiet until the next working day. It applies in all cases.',
  'setting.hours.digestAt.name': 'Reminders together at',
  'setting.hours.digestAt.help': 'When the day’s reminders come together. It applies in all cases.',
  'setting.retention.applicantDays.name': 'Applicants: days after the end',
  'setting.retention.applicantDays.help':
    'So long is what is known about applicants kept after the case has ended. It also applies to cases that have ended already.',
  'setting.retention.textDays.name': 'Texts: days after the end',
  'setting.retention.textDays.help':
    'So long are records, reasons and other texts kept. It also applies to cases that have ended already.',
  'setting.retention.caseDays.name': 'The whole case: days after the end',
  'setting.retention.caseDays.help':
    'So long is the case kept here after its end. The archive is not concerned. It also applies to cases that have ended already.',
  'setting.retention.practiceDays.name': 'Practice cases: days after the end',
  'setting.retention.practiceDays.help': 'So long are practice cases kept that are finished.',
  'setting.closedDays.add.name': 'Add a day',
  'setting.closedDays.add.help':
    'Write the date and what the day is called, for example “24.12. Christmas Eve”. Such days do not move statutory deadlines.',
  'setting.closedDays.remove.name': 'Remove a day',
  'setting.closedDays.remove.help': 'The day becomes an ordinary working day in new cases.',

  'fault.quorumTooLarge':
    'The council has {{limit}} who can vote. With more than that no new case could be decided. Cases under way are not concerned.',
  'fault.sideMissing': 'The council has nobody from the employees. No new case could be decided.',
  'fault.seatedTwice': '{{who}} already has another seat on the council. Each person can have only one.',
  'fault.secretaryVotes':
    '{{who}} votes on the council and cannot be its secretary. The secretary does not vote.',
  'fault.sidesUnequal':
    'There must be equally many from the employer and from the employees. Otherwise the council could get no new cases.',
  'fault.quorumAbove':
    '{{limit}} must vote for the council to decide a case, and there would not be so many. Choose more members, or lower “How many must vote” first.',
  'fault.roleEmpty': 'Somebody must have the role. Without it tasks of new cases would wait for nobody.',
  'fault.unknownPerson':
    'That is nobody in the organisation. Choose from the list, or write a name or a number.',
  'fault.notAClosedDay':
    'I did not understand the date. Write the date first, for example “24.12. Christmas Eve”.',
  'fault.closedAlready': '{{limit}} is there already.',
  'fault.dayOffAlready': '{{limit}} is a weekend or a public holiday, and no working day in any case.',
  'fault.notATime': 'Write the time in hours and minutes, for example 07:30.',
  'fault.hoursReversed': 'The first time must be before the last. The other one is {{limit}}.',
  'fault.digestOutside': 'That is outside the hours in which people get messages, {{limit}}.',
  'fault.passesOther':
    'That contradicts “{{other}}”, which is {{limit}}. Change that one first, or choose a value on the right side of it.',
};
