namespace System.Runtime.CompilerServices;

/// <summary>What the compiler asks for to allow <c>init</c> and records, and .NET Standard 2.0 lacks.</summary>
internal static class IsExternalInit;
