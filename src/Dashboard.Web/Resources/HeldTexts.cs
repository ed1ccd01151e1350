using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace Dashboard.Web.Resources;

/// <summary>
/// The texts of the interface, each found once. A page has some hundreds of them, and the framework's own manager takes two
/// locks for each, which pages that are made at the same time wait for.
/// </summary>
internal sealed class HeldTexts() : ResourceManager(typeof(Strings))
{
    private readonly ConcurrentDictionary<(CultureInfo Culture, string Name), string?> _texts = [];

    /// <summary>Puts it behind <see cref="Strings"/>; called once, at the start.</summary>
    internal static void Use() => ManagerOf(null) = new HeldTexts();

    /// <inheritdoc/>
    public override string? GetString(string name, CultureInfo? culture) =>
        _texts.GetOrAdd(
            (culture ?? CultureInfo.CurrentUICulture, name), static (key, own) => own.Found(key.Name, key.Culture), this);

    private string? Found(string name, CultureInfo culture) => base.GetString(name, culture);

    /// <summary>The generated class makes its manager itself, and offers no way to give it another.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.StaticField, Name = "resourceMan")]
    private static extern ref ResourceManager ManagerOf(Strings? texts);
}
