import { localDateOf } from '../hiring/calendar';
import type { Slot } from '../hiring/hiring';
import { timeIn } from '../text';
import { dateOf, type Reader } from './reader';

/** The room's name, or that it is online. */
export const roomName = (reader: Reader, id: string | undefined): string =>
  reader.context.organisation.rooms.find((room) => room.id === id)?.name ?? reader.t('plan.online');

/** From when to when, on the clock of the organisation. */
export const timesOf = ({ language, context }: Reader, { start, end }: Pick<Slot, 'start' | 'end'>): string =>
  `${timeIn(language, start, context.organisation.zone)}–${timeIn(language, end, context.organisation.zone)}`;

/** The day with its weekday. */
export const dayOf = (reader: Reader, { start }: Pick<Slot, 'start'>): string =>
  dateOf(reader, localDateOf(start, reader.context.organisation.zone), 'weekday');

/** A time and a room in one line, to be chosen from. */
export const slotText = (reader: Reader, slot: Omit<Slot, 'applicant'>): string =>
  `${dayOf(reader, slot)} ${timesOf(reader, slot)} · ${roomName(reader, slot.room)}`;
