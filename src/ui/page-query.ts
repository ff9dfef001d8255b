/** The query of a page's address, without the name of an action that was posted to it ("?/save"). */
export const pageQuery = ({ searchParams }: { searchParams: Iterable<[string, string]> }): URLSearchParams =>
  new URLSearchParams([...searchParams].filter(([key]) => !key.startsWith('/')));
