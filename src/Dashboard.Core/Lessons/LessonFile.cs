using System.Globalization;
using Dashboard.Core.Record;
using Dashboard.Core.Tables;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Dashboard.Core.Lessons;

/// <summary>
/// A file <c>lessons/{id}.json</c> of the record. What it may hold says <c>lesson.schema.json</c> beside it, which is part of the
/// program, so that no record can loosen it.
/// </summary>
public sealed class LessonFile
{
    private const string Folder = "lessons/", Extension = ".json";

    private static readonly Lazy<JsonSchema> Schema = new(ReadSchema);

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        Converters = { new StringEnumConverter(new KebabCaseNamingStrategy()) },
    });

    private readonly JObject _json;

    private LessonFile(string path, JObject json)
    {
        (Path, _json) = (path, json);
        Lesson = json.ToObject<Lesson>(Serializer)! with { Id = path[Folder.Length..^Extension.Length] };
    }

    /// <summary>Where it stands below the record's folder.</summary>
    internal string Path { get; }

    /// <summary>The lesson.</summary>
    internal Lesson Lesson { get; }

    /// <summary>Whether a file of the record is a lesson.</summary>
    internal static bool Is(string path) => path.StartsWith(Folder, StringComparison.Ordinal)
        && path.EndsWith(Extension, StringComparison.Ordinal) && path.Length > Folder.Length + Extension.Length;

    /// <summary>The lessons among the files of a record that was checked, by title.</summary>
    public static IReadOnlyList<Lesson> LessonsOf(IEnumerable<RecordFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return [.. files.Where(f => Is(f.Path)).Select(f => new LessonFile(f.Path, JObject.Parse(f.Text)).Lesson)
            .OrderBy(l => l.Level).ThenBy(l => l.Title, StringComparer.Ordinal)];
    }

    /// <summary>Reads a lesson; null, with problems, where it is no JSON or not as its schema says.</summary>
    internal static LessonFile? Read(string path, string text, List<RecordProblem> problems)
    {
        JObject json;
        try
        {
            json = JObject.Parse(text);
        }
        catch (JsonReaderException e)
        {
            problems.Add(new(path, e.LineNumber, null, $"this is not a JSON object: {e.Message}") { Kind = ProblemKind.Form });
            return null;
        }
        var faults = Schema.Value.Validate(json).SelectMany(Single).ToList();
        problems.AddRange(faults.Select(f => new RecordProblem(path, f.HasLineInfo ? f.LineNumber : null, Name(f), Words(f))
        {
            Kind = ProblemKind.Form,
        }));
        return faults.Count > 0 ? null : new LessonFile(path, json);
    }

    /// <summary>A problem of one of its values.</summary>
    /// <param name="part">Path of the value, such as <c>steps[2].headline</c>.</param>
    /// <param name="message">What is wrong and what is allowed.</param>
    internal RecordProblem Problem(string part, string message)
    {
        var place = (IJsonLineInfo?)_json.SelectToken(part);
        return new RecordProblem(Path, place?.LineNumber, part, message) { Kind = ProblemKind.Rule };
    }

    private static JsonSchema ReadSchema()
    {
        using var stream = typeof(LessonFile).Assembly.GetManifestResourceStream("lesson.schema.json")!;
        using var reader = new StreamReader(stream);
        return JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult();
    }

    /// <summary>The faults of an item stand below one that says no more than that there are some.</summary>
    private static IEnumerable<ValidationError> Single(ValidationError fault) =>
        fault is ChildSchemaValidationError { Errors: var parts } ? parts.Values.SelectMany(p => p).SelectMany(Single) : [fault];

    private static string Name(ValidationError fault) => fault.Path?.TrimStart('#', '/') ?? "";

    private static string Words(ValidationError fault)
    {
        var schema = fault.Schema;
        return fault.Kind switch
        {
            ValidationErrorKind.PropertyRequired => "this is missing",
            ValidationErrorKind.NoAdditionalPropertiesAllowed =>
                "there is no such property; allowed are " + string.Join(", ", schema.Properties.Keys),
            ValidationErrorKind.StringTooLong => Format($"this is longer than {schema.MaxLength} characters"),
            ValidationErrorKind.StringTooShort => "this is empty",
            ValidationErrorKind.PatternMismatch => $"this is not of the form {schema.Pattern}",
            ValidationErrorKind.NotInEnumeration => "this is none of " + string.Join(", ", schema.Enumeration),
            ValidationErrorKind.NumberTooBig => Format($"this is more than {schema.Maximum}"),
            ValidationErrorKind.NumberTooSmall => Format($"this is less than {schema.Minimum}"),
            ValidationErrorKind.TooManyItems => Format($"these are more than {schema.MaxItems}"),
            ValidationErrorKind.TooFewItems => Format($"these are fewer than {schema.MinItems}"),
            ValidationErrorKind.ItemsNotUnique => "one of these stands twice",
            ValidationErrorKind.StringExpected => "this is no text",
            ValidationErrorKind.IntegerExpected => "this is no whole number",
            ValidationErrorKind.ArrayExpected => "this is no list",
            ValidationErrorKind.ObjectExpected => "this is no object",
            _ => "this does not fit lesson.schema.json",
        };
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
