import { beforeNavigate } from '$app/navigation';

type Leaving = Parameters<Parameters<typeof beforeNavigate>[0]>[0];

/** Asks before a page is left on which something would be lost. Call it while the component is made. */
export function guardLeaving(question: string, loses: (leaving: Leaving) => boolean): void {
  beforeNavigate((leaving) => {
    if (!loses(leaving)) return;
    // Of a page that is closed or left for elsewhere the browser asks in its own words.
    if (leaving.type === 'leave' || !confirm(question)) leaving.cancel();
  });
}
