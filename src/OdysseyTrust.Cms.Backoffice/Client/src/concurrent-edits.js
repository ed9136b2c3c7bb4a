// Tells the server which version of an item a save began from. When somebody has saved a newer one the server refuses, and the editor is asked what to do.
import { html } from '@umbraco-cms/backoffice/external/lit';
import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { umbConfirmModal } from '@umbraco-cms/backoffice/modal';

const api = '/umbraco/management/api/v1';

/** Where an item can be looked at, by the operation that reads and saves it. */
const workspaces = {
  [`${api}/document/{id}`]: '/umbraco/section/content/workspace/document/edit/',
  [`${api}/media/{id}`]: '/umbraco/section/media/workspace/media/edit/',
};

/**
 * Versions by item and by the time of its last change. The client sends that time back with what it saves, whatever else has read the item since, and
 * so says which version the editor saw.
 */
const versions = new Map();

/** Saves that are under way, to be sent again. */
const saves = new WeakMap();

const operationOf = ({ url }) => url.replace(/\/update-and-publish$/, '');
const keyOf = (id, { variants }) => `${id} ${variants.map((variant) => variant.updateDate).sort().at(-1)}`;

umbHttpClient.interceptors.request.use((request, options) => {
  if (request.method === 'PUT' && operationOf(options) in workspaces) {
    const version = versions.get(keyOf(options.path.id, options.body));
    if (version) {
      request.headers.set('If-Match', version);
      saves.set(request, request.clone());
    }
  }

  return request;
});

// Before the client's own, which read the answer to the save that counts.
umbHttpClient.interceptors.response.fns.unshift(async (response, request, options) => {
  if (request.method === 'GET' && options.url in workspaces && response.ok) {
    versions.set(keyOf(options.path.id, await response.clone().json()), response.headers.get('ETag'));
  }

  return saves.has(request) ? settle(response, saves.get(request), options) : response;
});

/** Sends a save again for as long as there is a newer version and the editor wants it replaced. */
async function settle(response, save, options) {
  while (response.status === 409) {
    const problem = await response.clone().json();
    if (!problem.newerVersion || !(await wantsToSaveOver(problem, options))) {
      break;
    }

    save.headers.set('If-Match', problem.newerVersion);
    response = await fetch(save.clone());
  }

  return response;
}

function wantsToSaveOver(problem, options) {
  const question = umbConfirmModal(document.querySelector('umb-app'), {
    headline: problem.title,
    content: html`<p>${problem.detail}</p>
      <p><a href=${workspaces[operationOf(options)] + options.path.id} target="_blank">See the newer version in another tab</a></p>`,
    color: 'danger',
    confirmLabel: 'Save over it',
    cancelLabel: 'Keep editing',
  });
  return question.then(() => true, () => false);
}
