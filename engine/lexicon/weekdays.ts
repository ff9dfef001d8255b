/** The days of the week, as alternatives of a phrase. */
export const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** A day of the week, or several: "Monday", "on Mondays". */
export const WEEKDAY = new RegExp(`^(?:${WEEKDAYS})s?$`);
