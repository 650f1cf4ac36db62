namespace Crossfoot.Hosts.Tests;

/// <summary>A diagnostic as a person gets it from one of the hosts, with lines and columns from 1.</summary>
internal sealed record Shown(string Id, string Severity, int Line, int Column, int EndLine, int EndColumn, string English, string Chinese);
