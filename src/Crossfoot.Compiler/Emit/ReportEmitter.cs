using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Emit;

/// <summary>Prints the class of a report.</summary>
internal static class ReportEmitter
{
    public static void Emit(SourceWriter writer, ReportModel report, string visibility)
    {
        var name = report.ClassName;
        writer.Line();
        writer.Lines($$"""
            {{DocComment.Of(report)}}
            {{CodeEmitter.Generated}}
            [global::System.Diagnostics.DebuggerDisplay("{Schema.Title,nq} {Edition,nq}")]
            [global::System.Text.Json.Serialization.JsonConverter(typeof({{name}}Converter))]
            """);
        using (writer.Braces($"{visibility} sealed partial class {name} : {TypeNames.IReport}, global::System.ComponentModel.DataAnnotations.IValidatableObject"))
        {
            EmitConstruction(writer, report);
            EmitTables(writer, report);
            EmitServices(writer, name);
        }

        EmitConverter(writer, name);
        EmitVersionCheck(writer, report);
    }

    private static void EmitConstruction(SourceWriter writer, ReportModel report)
    {
        writer.Lines($$"""
            /// <summary>Creates a report in which every cell is absent.</summary>
            public {{report.ClassName}}()
                : this(new {{TypeNames.ReportData}}(Schema))
            {
            }

            /// <summary>Takes figures, such as those read from a document.</summary>
            /// <exception cref="global::System.ArgumentException">They belong to another form.</exception>
            """);
        using (writer.Braces($"public {report.ClassName}({TypeNames.ReportData} data)"))
        {
            writer.Lines("""
                if (data.Schema != Schema)
                    throw new global::System.ArgumentException("The figures belong to another form.", "data");
                Data = data;
                """);
            for (var i = 0; i < report.Tables.Count; i++)
            {
                var table = report.Tables[i];
                writer.Line(table.Repeat is null
                    ? $"this.{CSharpText.Name(table.PropertyName)} = new(data.Tables[{CSharpText.Literal(i)}]);"
                    : $"this.{CSharpText.Name(table.PropertyName)} = new(data, {CSharpText.Literal(table.Id)}, static table => new(table));");
            }
        }

        writer.Line();
    }

    private static void EmitTables(SourceWriter writer, ReportModel report)
    {
        // The definition by its whole name: a table may be called like it.
        writer.Lines($$"""
            /// <summary>The form.</summary>
            public static {{TypeNames.ReportSchema}} Schema { get; } = global::{{CSharpText.Namespace(report.Namespace)}}.{{report.ClassName}}Definition.Create();

            /// <summary>Tells System.Text.Json how the report is written, without reflection.</summary>
            public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver JsonResolver { get; }
                = new {{TypeNames.ReportTypeInfoResolver}}<{{report.ClassName}}>(new(Schema, static data => new(data)));

            /// <summary>The figures, without types.</summary>
            public {{TypeNames.ReportData}} Data { get; }

            /// <summary>The edition of the form; null takes the newest.</summary>
            public string? Edition
            {
                get => Data.Edition;
                set => Data.Edition = value;
            }

            """);
        foreach (var table in report.Tables)
        {
            writer.Line(DocComment.Of(table));
            var type = table.Repeat is null ? table.ClassName : $"{TypeNames.TableInstances}<{table.ClassName}>";
            writer.Line($"public {type} {CSharpText.Name(table.PropertyName)} {{ get; }}");
            writer.Line();
        }
    }

    private static void EmitServices(SourceWriter writer, string name) => writer.Lines($$"""
        /// <summary>Reads a document by its labels. What is not certain is left out and reported.</summary>
        public static {{TypeNames.Reading}}<{{name}}> Read({{TypeNames.Document}} document)
        {
            {{TypeNames.Reading}} reading = {{TypeNames.ReportReader}}.Read(Schema, document);
            return new(new(reading.Report), reading);
        }

        /// <summary>Evaluates every rule; those that look back need the report of the period before.</summary>
        public {{TypeNames.Verdict}} Validate({{name}}? prior = null) => Data.Validate(prior?.Data);

        global::System.Collections.Generic.IEnumerable<global::System.ComponentModel.DataAnnotations.ValidationResult>
            global::System.ComponentModel.DataAnnotations.IValidatableObject.Validate(
                global::System.ComponentModel.DataAnnotations.ValidationContext validationContext)
            => {{TypeNames.ValidationResults}}.Of(Validate());
        """);

    /// <summary>An attribute can name only a converter that is created without arguments.</summary>
    private static void EmitConverter(SourceWriter writer, string name)
    {
        writer.Line();
        writer.Lines($$"""
            {{CodeEmitter.Generated}}
            file sealed class {{name}}Converter : global::System.Text.Json.Serialization.JsonConverter<{{name}}>
            {
                private static readonly {{TypeNames.ReportConverter}}<{{name}}> Converter = new({{name}}.Schema, static data => new(data));

                public override {{name}}? Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options)
                    => Converter.Read(ref reader, typeToConvert, options);

                public override void Write(global::System.Text.Json.Utf8JsonWriter writer, {{name}} value, global::System.Text.Json.JsonSerializerOptions options)
                    => Converter.Write(writer, value, options);
            }
            """);
    }

    /// <summary>In the initialiser of the module, which runs before any method that names something the runtime no longer has.</summary>
    private static void EmitVersionCheck(SourceWriter writer, ReportModel report)
    {
        writer.Line();
        writer.Lines($$"""
            {{CodeEmitter.Generated}}
            file static class {{report.ClassName}}Version
            {
                [global::System.Runtime.CompilerServices.ModuleInitializer]
                internal static void Check() => {{TypeNames.RuntimeVersion}}.Require("{{report.Namespace}}.{{report.ClassName}}", "{{CodeEmitter.Version}}");
            }
            """);
    }
}
