namespace OdysseyTrust.Tests.Integration.Sync;

/// <summary>What a command answered.</summary>
internal sealed record CommandResult(int Code, string Output, string Errors);
