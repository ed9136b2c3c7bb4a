// Leaves out what the server has nothing behind: members, packages, the element library, files of a theme (templates of this site are compiled views), and
// dashboards about models, profiling, telemetry and news of the product.
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';

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
  'Umb.SearchProvider.Element',
  'Umb.SearchProvider.Member',
  'Umb.SearchProvider.MemberType',
];

leftOut.forEach((alias) => umbExtensionsRegistry.exclude(alias));
