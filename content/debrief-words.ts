/** The few words in which a debrief is said. Pure: runs anywhere. */

/** How one answer went. */
export const WENT_NAMES = { well: 'Well', 'so-so': 'So-so', badly: 'Badly' } as const;
export type Went = keyof typeof WENT_NAMES;
export const WENT = Object.keys(WENT_NAMES) as [Went, ...Went[]];

/** How it felt to give it. */
export const FELT_NAMES = { confident: 'Confident', confused: 'Confused' } as const;
export type Felt = keyof typeof FELT_NAMES;
export const FELT = Object.keys(FELT_NAMES) as [Felt, ...Felt[]];

/** How the round went on the whole. */
export const OVERALL_NAMES = { well: 'It went well', mixed: 'Mixed', badly: 'It went badly' } as const;
export type Overall = keyof typeof OVERALL_NAMES;
export const OVERALL = Object.keys(OVERALL_NAMES) as [Overall, ...Overall[]];
