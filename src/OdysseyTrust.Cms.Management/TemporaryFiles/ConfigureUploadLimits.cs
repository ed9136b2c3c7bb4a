using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Management.TemporaryFiles;

/// <summary>
/// Has the server read requests as long as <see cref="UploadLimit"/> says, as stock Umbraco does; its own limits, of 30 MB and 128 MB, hold where the
/// setting is absent.
/// </summary>
internal sealed class ConfigureUploadLimits(IOptions<RuntimeSettings> runtime) : IConfigureOptions<KestrelServerOptions>, IConfigureOptions<FormOptions>
{
    private readonly UploadLimit? _limit = UploadLimit.From(runtime.Value);

    public void Configure(KestrelServerOptions options) => options.Limits.MaxRequestBodySize = _limit?.RequestBytes ?? options.Limits.MaxRequestBodySize;

    public void Configure(FormOptions options) => options.MultipartBodyLengthLimit = _limit?.RequestBytes ?? options.MultipartBodyLengthLimit;
}
