// Sends what could not be saved, because the session had ended, once the user has signed in again. The client itself sends again only what it reads.
import { UMB_AUTH_CONTEXT } from '@umbraco-cms/backoffice/auth';
import { filter, firstValueFrom } from '@umbraco-cms/backoffice/external/rxjs';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';

const unauthorized = 401;

/** What is under way, to be sent again: a request can be sent but once. */
const copies = new WeakMap();

umbHttpClient.interceptors.request.use((request) => {
  if (request.method !== 'GET') {
    copies.set(request, request.clone());
  }

  return request;
});

// Before the client's own, which would tell the user to try again.
umbHttpClient.interceptors.response.fns.unshift(async (response, request) => {
  if (response.status !== unauthorized || !copies.has(request)) {
    return response;
  }

  await signIn();
  return fetch(copies.get(request));
});

/** Shows the client's own dialog, unless it is there already, and waits until the user has signed in. */
async function signIn() {
  const session = await document.querySelector('umb-app').getContext(UMB_AUTH_CONTEXT);
  if (session.getIsAuthorized()) {
    session.timeOut();
  }

  await firstValueFrom(session.isAuthorized.pipe(filter(Boolean)));
}
