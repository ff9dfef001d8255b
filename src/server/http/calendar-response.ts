/** A calendar file as the browser saves it or hands it to the calendar. */
export function calendarResponse(file: string, filename: string): Response {
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${filename}"`,
      'cache-control': 'private, no-store',
    },
  });
}
