import { IcsTrouble } from './faults';

/** A property of a calendar file (RFC 5545, 3.1). Names are in capitals, values as they stand. */
export interface Property {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
  readonly line: number;
}

/** An event of the file with its own properties; those of alarms within it are left out. */
export interface IcsEvent {
  readonly properties: readonly Property[];
  readonly line: number;
}

/** Lines without their folds, each with the number of its first line. */
function unfold(text: string): readonly { readonly text: string; readonly line: number }[] {
  const lines: { text: string; line: number }[] = [];
  for (const [index, physical] of text.split(/\r\n|\n|\r/).entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(physical) && last) last.text += physical.slice(1);
    else if (physical !== '') lines.push({ text: physical, line: index + 1 });
  }
  return lines;
}

/** @throws IcsTrouble when the line is no property */
function readProperty(text: string, line: number): Property {
  const match = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:]*))*):(.*)$/s.exec(text);
  if (!match) throw new IcsTrouble('badLine', line);
  const [, name = '', parameters = '', value = ''] = match;
  const pairs: readonly (readonly [string, string])[] = Array.from(
    parameters.matchAll(/;([^=;]+)=("[^"]*"|[^;]*)/g),
    ([, key = '', given = '']) => [key.toUpperCase(), given.replaceAll('"', '')] as const,
  );
  return { name: name.toUpperCase(), parameters: Object.fromEntries(pairs), value, line };
}

/**
 * The events of a calendar file.
 * @throws IcsTrouble when it is no calendar file or breaks off
 */
export function readEvents(text: string): readonly IcsEvent[] {
  const properties = unfold(text.replace(/^\uFEFF/, '')).map((one) => readProperty(one.text, one.line));
  if (properties[0]?.name !== 'BEGIN' || properties[0].value.toUpperCase() !== 'VCALENDAR')
    throw new IcsTrouble('notACalendar', 1);
  const events: { properties: Property[]; line: number }[] = [];
  const open: string[] = [];
  for (const property of properties) {
    const value = property.value.toUpperCase();
    if (property.name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({ properties: [], line: property.line });
    } else if (property.name === 'END') {
      if (open.pop() !== value) throw new IcsTrouble('unfinished', property.line);
    } else if (open.at(-1) === 'VEVENT') events.at(-1)?.properties.push(property);
  }
  if (open.length > 0) throw new IcsTrouble('unfinished', properties.at(-1)?.line ?? 1);
  return events;
}
