// Leaves out what the server has nothing behind: members, packages, the element library, files of a theme (templates of this site are compiled views), and
// dashboards about models, profiling, telemetry and news of the product.
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';

const libraryPermissions = [
  ...['Create', 'Delete', 'Duplicate', 'Move', 'Publish', 'Read', 'Rollback', 'Unpublish', 'Update'].map((verb) => `Element.${verb}`),
  ...['Create', 'Delete', 'Move', 'Read', 'Update'].map((verb) => `ElementFolder.${verb}`),
];

const leftOut = [
  'Umb.Section.Library',
  'Umb.Section.Members',
  'Umb.Section.Packages',
  'Umb.MenuItem.MemberTypes',
  'Umb.MenuItem.PartialView',
  'Umb.MenuItem.Script',
  'Umb.MenuItem.Stylesheets',
  'Umb.Dashboard.ModelsBuilder',
  'Umb.Dashboard.Profiling',
  'Umb.Dashboard.Telemetry',
  'Umb.Dashboard.UmbracoNews',
  'Umb.GlobalSearch.Element',
  'Umb.GlobalSearch.Member',
  'Umb.GlobalSearch.MemberType',
  'Umb.SearchProvider.Element',
  'Umb.SearchProvider.Member',
  'Umb.SearchProvider.MemberType',
  'Umb.UserGranularPermission.Element',
  ...libraryPermissions.map((permission) => `Umb.EntityUserPermission.${permission}`),
];

leftOut.forEach((alias) => umbExtensionsRegistry.exclude(alias));
