import { isZone } from '../hiring/calendar';
import type { Zone } from '../hiring/time';

/**
 * Exchange and Outlook write zones by names of their own; these are the ones of Europe, and those from which people of
 * ours may work (Unicode CLDR, windowsZones).
 */
const OUTLOOK_NAMES: Readonly<Record<string, Zone>> = {
  UTC: 'Etc/UTC',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'FLE Standard Time': 'Europe/Kiev',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'GTB Standard Time': 'Europe/Bucharest',
  'Kaliningrad Standard Time': 'Europe/Kaliningrad',
  'Russian Standard Time': 'Europe/Moscow',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Greenland Standard Time': 'America/Godthab',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Mountain Standard Time': 'America/Denver',
  'Pacific Standard Time': 'America/Los_Angeles',
  'India Standard Time': 'Asia/Calcutta',
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'AUS Eastern Standard Time': 'Australia/Sydney',
};

/** The zone that a calendar names, by IANA or by Outlook; undefined for a name we do not know. */
export function mailboxZone(name: string): Zone | undefined {
  const known = OUTLOOK_NAMES[name];
  if (known !== undefined) return known;
  return isZone(name) ? name : undefined;
}
