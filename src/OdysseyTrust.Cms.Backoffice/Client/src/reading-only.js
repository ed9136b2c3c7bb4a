// Those who may read a page and not change it find one button, to preview it. The client would show them all that save, greyed out, and its preview among them.
import { UmbConditionBase, umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';

const permission = 'Umb.Condition.UserPermission.Document';
const create = 'Umb.Document.Create';
const publish = 'Umb.Document.Publish';
const update = 'Umb.Document.Update';

umbExtensionsRegistry.appendCondition('Umb.WorkspaceAction.Document.Save', { alias: permission, oneOf: [create, update] });
umbExtensionsRegistry.appendCondition('Umb.WorkspaceAction.Document.SaveAndPreview', { alias: permission, oneOf: [create, update] });
umbExtensionsRegistry.appendCondition('Umb.WorkspaceAction.Document.SaveAndPublish', { alias: permission, allOf: [update, publish] });

/** The packages of documents load when the first document is opened, not with the back office. */
const documents = () => import('@umbraco-cms/backoffice/document');

/** Met where the document's workspace keeps its rule that the user may not update it. */
class ReadingOnlyCondition extends UmbConditionBase {
  constructor(host, args) {
    super(host, args);
    documents().then(({ UMB_DOCUMENT_WORKSPACE_CONTEXT }) =>
      this.consumeContext(UMB_DOCUMENT_WORKSPACE_CONTEXT, (workspace) =>
        this.observe(workspace?.readOnlyGuard.rules, (rules) => {
          this.permitted = rules?.some((rule) => rule.unique === update) ?? false;
        }, 'observeRules')));
  }
}

/** The workspace saves nothing that is read-only before it shows the preview. */
const previewAction = async () => {
  const [{ UMB_DOCUMENT_WORKSPACE_CONTEXT }, { UmbWorkspaceActionBase }] = await Promise.all([documents(), import('@umbraco-cms/backoffice/workspace')]);
  return {
    api: class PreviewAction extends UmbWorkspaceActionBase {
      async execute() {
        await (await this.getContext(UMB_DOCUMENT_WORKSPACE_CONTEXT))?.saveAndPreview();
      }
    },
  };
};

umbExtensionsRegistry.registerMany([
  {
    type: 'condition',
    alias: 'OdysseyTrust.Condition.Document.ReadingOnly',
    name: 'Document that the user may only read',
    api: ReadingOnlyCondition,
  },
  {
    type: 'workspaceAction',
    kind: 'default',
    alias: 'OdysseyTrust.WorkspaceAction.Document.Preview',
    name: 'Preview Document',
    weight: 90,
    api: previewAction,
    meta: { label: '#general_preview' },
    conditions: [
      { alias: 'Umb.Condition.WorkspaceAlias', match: 'Umb.Workspace.Document' },
      { alias: 'Umb.Condition.EntityIsNotTrashed' },
      { alias: 'OdysseyTrust.Condition.Document.ReadingOnly' },
    ],
  },
]);
