import { redirect } from '@sveltejs/kit';
import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import { asFailure } from '#server/http/failure.ts';
import { readForm } from '#server/http/read-form.ts';
import { readOffer } from '#server/http/read-offer.ts';
import { createOffer } from '#server/offers/create-offer.ts';
import { currencies } from '#server/offers/money.ts';
import { NO_OFFER } from '#ui/offers/no-offer.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
  requireOwner(ctx);
  const id = url.searchParams.get('application');
  const application = id ? await ownApplication(ctx, id) : undefined;
  return {
    application: application ? { id: application.id, company: application.company } : null,
    fields: { ...NO_OFFER, company: application?.company ?? '', title: application?.title ?? '' },
    currencies: currencies(),
  };
};

export const actions: Actions = {
  default: async ({ locals, request, url }) => {
    const fields = readOffer(await readForm(request));
    let id: string;
    try {
      const applicationId = url.searchParams.get('application') ?? undefined;
      ({ id } = await createOffer(locals.ctx, { said: fields, applicationId }));
    } catch (error) {
      return asFailure(error, { fields });
    }
    redirect(303, `/pipeline/offers/${id}`);
  },
};
