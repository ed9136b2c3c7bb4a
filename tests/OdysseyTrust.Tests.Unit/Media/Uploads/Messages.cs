using Umbraco.Cms.Core.Events;

namespace OdysseyTrust.Tests.Unit.Media.Uploads;

/// <summary>The messages of one request.</summary>
internal sealed class Messages : IEventMessagesFactory
{
    private readonly EventMessages _said = new();

    public string? Last => _said.GetAll().LastOrDefault()?.Message;

    public EventMessages Get() => _said;

    public EventMessages? GetOrDefault() => _said;
}
