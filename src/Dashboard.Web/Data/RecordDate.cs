using System.Text.Json;

namespace Dashboard.Web.Data;

/// <summary>When a record was put together: <c>created</c> of its <c>datapackage.json</c>, the only time that a record names for itself.</summary>
internal static class RecordDate
{
    /// <summary>The time, or null when the file names none or cannot be read.</summary>
    internal static DateTimeOffset? Of(string recordFolder)
    {
        try
        {
            using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(recordFolder, "datapackage.json")));
            return package.RootElement.TryGetProperty("created", out var created) && created.ValueKind == JsonValueKind.String
                && created.TryGetDateTimeOffset(out var time) ? time : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
