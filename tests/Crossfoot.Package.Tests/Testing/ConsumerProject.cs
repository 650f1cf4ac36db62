using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Crossfoot.Package.Tests.Testing;

/// <summary>A program of a user's in a folder of its own, built by the real SDK from the packages.</summary>
internal sealed class ConsumerProject : IDisposable
{
    public ConsumerProject(string program)
    {
        Folder.Write("Consumer.csproj", Project.Console("Crossfoot", "Crossfoot.Documents"));
        Folder.Write("Program.cs", program);
    }

    public static string Disclosure { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "definitions", "disclosure.report.yaml"));

    public static string Report { get; } = Path.Combine(AppContext.BaseDirectory, "reports", "weidong-gxj-2024.txt");

    public UserFolder Folder { get; } = new();

    public void Write(string name, string text) => Folder.Write(name, text);

    public CommandResult Build(params string[] arguments) => Folder.Build(arguments);

    public CommandResult Run(params string[] arguments) => Folder.Dotnet(["exec", Folder.PathOf("bin/Debug/net10.0/Consumer.dll"), .. arguments]);

    public void Dispose() => Folder.Dispose();
}

/// <summary>The texts of project files.</summary>
internal static class Project
{
    /// <summary>A program that takes packages of this checkout.</summary>
    public static string Console(params IEnumerable<string> packages) => Of("<OutputType>Exe</OutputType>", packages);

    /// <summary>A project with more properties, which takes packages of this checkout.</summary>
    public static string Of(string properties, IEnumerable<string> packages, string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <InvariantGlobalization>true</InvariantGlobalization>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {string.Concat(packages.Select(static package => $"""<PackageReference Include="{package}" Version="{Checkout.Version}" />"""))}
            {items}
          </ItemGroup>
        </Project>
        """;
}
