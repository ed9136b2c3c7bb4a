// The client's British English is plain "en", which browsers write dates of as Americans do. Under its full name the words are the same, and dates are British.
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';

umbExtensionsRegistry.register({
  type: 'localization',
  alias: 'OdysseyTrust.Localization.BritishEnglish',
  name: 'British English with British dates',
  meta: {
    culture: 'en-GB',
    localizations: { uiCulture: { 'en-gb': 'English (UK, British dates)' } },
  },
});
