using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Crossfoot;
using Crossfoot.Documents;
using Disclosure;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// 1. Read five real reports and check the rules of their form.
var folder = Path.Combine(AppContext.BaseDirectory, "reports");
foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
{
    var document = DocumentReader.Read(file);
    var reading = DisclosureReport.Read(document);
    var report = reading.Report;
    var verdict = report.Validate();

    Console.WriteLine(document.Title);
    Console.WriteLine($"  新收申请 {report.Applications.New.Total} 件, 其中自然人 {report.Applications.New.NaturalPerson} 件, 企业 {report.Applications.New.LegalEntity.Business} 件");
    Console.WriteLine($"  {verdict.Count(RuleStatus.Pass)} 条规则成立, {verdict.Count(RuleStatus.Fail)} 条不成立, {verdict.Count(RuleStatus.NotEvaluated)} 条未评估, {reading.Problems.Count} 处未读取");
    foreach (var finding in verdict.Findings)
        Console.WriteLine($"  {finding.Table?.Headings[0].Text}, {finding.ScopeLabel}: {finding.Message.In(Language.Chinese)}");
    foreach (var problem in reading.Problems.Take(2))
        Console.WriteLine($"  {(problem.Place is TextPlace at ? $"第 {at.Line} 行" : "全文")}: {problem.Message.In(Language.Chinese)}");
}

// 2. A report can be filled in by hand as well: null is a cell nobody filled in, and it is not 0.
var typed = new DisclosureReport { Edition = "2021" };
typed.Licensing.Licences.Decisions = 12;
typed.Fees.AdministrativeFees.Amount = 3.5m;
typed.Applications[ApplicationsRow.New, ApplicationsColumn.NaturalPerson] = 7;
typed.Applications[ApplicationsRow.CarriedOver, ApplicationsColumn.NaturalPerson] = Cell.Blank;
typed.Applications.Results.Total.NaturalPerson = 8;
typed.Applications.CarriedForward.NaturalPerson = 0;

// 3. A finding explains itself: its sides, its cells, what was blank.
var failed = typed.Validate().Findings.Single();
Console.WriteLine();
Console.WriteLine($"{failed.Rule.Id}: {failed.Left} - {failed.Right} = {failed.Difference}");
foreach (var operand in failed.Operands)
    Console.WriteLine($"  {operand.Key} = {operand.Content}{(operand.IsBlankAsZero ? ", counted as 0" : "")}");

// 4. JSON needs no reflection and keeps null and 0 apart.
var options = new JsonSerializerOptions { TypeInfoResolver = DisclosureReport.JsonResolver };
var typeInfo = (JsonTypeInfo<DisclosureReport>)options.GetTypeInfo(typeof(DisclosureReport));
var json = JsonSerializer.Serialize(typed, typeInfo);
var back = JsonSerializer.Deserialize(json, typeInfo)!;
Console.WriteLine();
Console.WriteLine(json);
Console.WriteLine(back.Applications.CarriedForward.NaturalPerson == 0 && back.Applications.CarriedOver.NaturalPerson is null);
