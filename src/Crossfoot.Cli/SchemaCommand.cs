using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Crossfoot.Cli.EditorSchema;

namespace Crossfoot.Cli;

/// <summary><c>crossfoot schema</c>: prints the JSON schema by which editors complete and check definitions.</summary>
internal static class SchemaCommand
{
    private static readonly JsonSerializerOptions Printing = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "Prints the JSON schema of definitions, for editors: crossfoot schema > crossfoot.schema.json");
        command.SetAction(_ =>
        {
            terminal.Out.Write(DefinitionSchema.Build().ToJsonString(Printing));
            terminal.Out.WriteLine();
            return ExitCode.Clean;
        });
        return command;
    }
}
