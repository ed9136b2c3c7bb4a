namespace OdysseyTrust.Cms.Hosting.Boot;

/// <summary>Why a boot failed, in one line.</summary>
internal static class BootFailure
{
    /// <summary>The message of the failure and of what caused it, without line breaks and without saying anything twice.</summary>
    public static string Describe(Exception exception)
    {
        List<string> messages = [];
        for (Exception? cause = Unwrap(exception); cause is not null; cause = Unwrap(cause.InnerException))
        {
            string message = string.Join(' ', cause.Message.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            if (!messages.Exists(said => said.Contains(message, StringComparison.Ordinal)))
            {
                messages.Add(message);
            }
        }

        return string.Join(" <- ", messages);
    }

    private static Exception? Unwrap(Exception? exception) =>
        exception is AggregateException { InnerExceptions: [var only] } ? Unwrap(only) : exception;
}
