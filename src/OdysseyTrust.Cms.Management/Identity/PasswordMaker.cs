using System.Security.Cryptography;
using Umbraco.Cms.Core.Configuration;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>Makes up passwords that can be read aloud: no letter or digit in them looks like another.</summary>
internal static class PasswordMaker
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz";
    private const string Digits = "23456789";
    private const string Others = "!#%+-=?@";
    private const int LeastLength = 16;

    /// <summary>A random password that follows the rules, with more than 90 bits of chance in it.</summary>
    public static string Make(IPasswordConfiguration rules)
    {
        int length = Math.Max(LeastLength, rules.RequiredLength);
        string password;
        do
        {
            password = RandomNumberGenerator.GetString(Letters + Digits + Others, length);
        }
        while (!HasEveryKind(password));

        return password;
    }

    private static bool HasEveryKind(string password) => password.Any(char.IsAsciiLetterUpper)
        && password.Any(char.IsAsciiLetterLower)
        && password.Any(char.IsAsciiDigit)
        && !password.All(char.IsAsciiLetterOrDigit);
}
