const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "2023-04" and "2023-04-17" as "April 2023"; whatever else somebody wrote for a date stays as it is. */
export function dateInWords(date: string): string {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d\d)?$/.exec(date.trim()) ?? [];
  return year && month ? MONTH.format(Date.UTC(Number(year), Number(month) - 1)) : date.trim();
}
