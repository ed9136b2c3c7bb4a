namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>How a process ended, and what it said.</summary>
internal sealed record EndedProcess(int ExitCode, string Output, string Error);
