import { contentLine, mailto, parameterValue, textValue } from './calendar/content-line';
import { localTime, timeZoneLines, utcTime } from './calendar/time-zone';
import type { Attendee, InvitationView } from './calendar/views';

/**
 * A meeting as an iCalendar object (RFC 5545) that calendars take for an invitation or a cancellation (RFC 5546): lines
 * end with CRLF and are folded at 75 octets. The same view gives the same text.
 */
export function invitation(view: InvitationView): string {
  const { method, zone, organizer } = view;
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Innstilt//Innstilt//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...timeZoneLines(zone),
    'BEGIN:VEVENT',
    contentLine('UID', textValue(view.uid)),
    `SEQUENCE:${view.sequence}`,
    `DTSTAMP:${utcTime(view.stamp)}`,
    `DTSTART;TZID=${zone}:${localTime(view.start, zone)}`,
    `DTEND;TZID=${zone}:${localTime(view.end, zone)}`,
    contentLine('SUMMARY', textValue(view.summary)),
    contentLine('DESCRIPTION', textValue(view.description)),
    contentLine('LOCATION', textValue(view.location)),
    contentLine(`ORGANIZER;CN=${parameterValue(organizer.name)}`, mailto(organizer.address)),
    ...view.attendees.map((attendee) => attendeeLine(attendee, method)),
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function attendeeLine(
  { name, address, isRequired, kind }: Attendee,
  method: InvitationView['method'],
): string {
  const role = kind === 'room' ? 'NON-PARTICIPANT' : isRequired ? 'REQ-PARTICIPANT' : 'OPT-PARTICIPANT';
  const parameters = [
    `CUTYPE=${kind === 'room' ? 'ROOM' : 'INDIVIDUAL'}`,
    `ROLE=${role}`,
    'PARTSTAT=NEEDS-ACTION',
    // A cancellation asks for no answer.
    ...(method === 'REQUEST' ? ['RSVP=TRUE'] : []),
    `CN=${parameterValue(name)}`,
  ];
  return contentLine(`ATTENDEE;${parameters.join(';')}`, mailto(address));
}
