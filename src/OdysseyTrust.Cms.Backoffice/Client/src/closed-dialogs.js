// A dialog that has done its work hands over its value and closes. Adding a property changes the page behind the dialog, which may have closed it by then: the
// client would throw that the dialog is gone.
import { UmbSubmittableWorkspaceContextBase } from '@umbraco-cms/backoffice/workspace';

const workspaces = UmbSubmittableWorkspaceContextBase.prototype;
const closeModal = workspaces._closeModal;

workspaces._closeModal = function () {
  if (this.modalContext?.getHostElement()) {
    closeModal.call(this);
  }
};
