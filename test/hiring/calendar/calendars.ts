import type { DeadlineCalendar } from '../../../src/hiring/calendar';

export const norway: DeadlineCalendar = { country: 'NO', closedDays: [] };
export const denmark: DeadlineCalendar = { country: 'DK', closedDays: [] };
