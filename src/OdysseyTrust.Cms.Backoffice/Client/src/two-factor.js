// Lets users set up the second factor that the server has.
import { umbExtensionsRegistry } from '@umbraco-cms/backoffice/extension-registry';

umbExtensionsRegistry.register({
  type: 'mfaLoginProvider',
  alias: 'OdysseyTrust.MfaLoginProvider.AuthenticatorApp',
  name: 'Authenticator app',
  forProviderName: 'AuthenticatorApp',
  meta: { label: 'Authenticator app' },
});
