using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Dashboard.Web.Files;

/// <summary>Writes JSON (UTF-8) with the letters of every language as they are.</summary>
internal static class JsonBytes
{
    /// <summary>One line.</summary>
    internal static readonly JsonWriterOptions Dense = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A line for every property, two spaces for every level.</summary>
    internal static readonly JsonWriterOptions Indented = Dense with { Indented = true };

    /// <summary>What is written to the writer.</summary>
    internal static byte[] Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var written = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(written, options)) write(json);
        return written.WrittenSpan.ToArray();
    }

    /// <summary>Writes a list of objects.</summary>
    internal static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> properties)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            properties(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>Writes a list of texts.</summary>
    internal static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
