using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Plotly.Blazor;

namespace Dashboard.Web.Charts;

/// <summary>
/// Writes the wrapper's objects as its own converter does, with what they are made of looked up once: that converter asks
/// reflection for every member of every object, which takes most of the time that a figure takes to write.
/// </summary>
internal sealed class PlotlyMembers : JsonConverterFactory
{
    /// <summary>Objects that the wrapper's converter writes, save those whose lists it spreads over numbered members.</summary>
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(PlotlyConverter)
        && typeToConvert.GetProperties().All(p => p.GetCustomAttribute<SubplotAttribute>() is null);

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<T> : JsonConverter<T>
    {
        private static readonly (JsonEncodedText Name, Func<T, object?> Value)[] Members =
            [.. typeof(T).GetProperties().Select(p => (JsonEncodedText.Encode(p.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? p.Name), Getter(p)))];

        /// <summary>Figures are never read.</summary>
        /// <exception cref="NotSupportedException">Always.</exception>
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (name, valueOf) in Members)
            {
                if (valueOf(value) is not { } member) continue;
                writer.WritePropertyName(name);
                JsonSerializer.Serialize(writer, member, member.GetType(), options);
            }
            writer.WriteEndObject();
        }

        private static Func<T, object?> Getter(PropertyInfo property)
        {
            var of = Expression.Parameter(typeof(T));
            return Expression.Lambda<Func<T, object?>>(Expression.Convert(Expression.Property(of, property), typeof(object)), of).Compile();
        }
    }
}
