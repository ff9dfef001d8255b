/** How many, as pages say it: "1,075". */
export const grouped = (n: number): string => n.toLocaleString('en-GB');

/** "1 row", "1,075 rows". */
export const counted = (n: number, noun: string): string => `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`;
