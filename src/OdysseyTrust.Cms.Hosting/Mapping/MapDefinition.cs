using Umbraco.Cms.Core.Mapping;

namespace OdysseyTrust.Cms.Hosting.Mapping;

/// <summary>How to make a target, and how to fill it from a source.</summary>
internal sealed record MapDefinition(
    Type Source,
    Type Target,
    Func<object, MapperContext, object> Create,
    Action<object, object, MapperContext> Fill);
