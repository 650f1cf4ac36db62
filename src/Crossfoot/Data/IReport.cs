namespace Crossfoot;

/// <summary>A typed report: generated code over the figures.</summary>
public interface IReport
{
    /// <summary>The figures.</summary>
    ReportData Data { get; }
}

/// <summary>A typed table: generated code over the cells.</summary>
public interface ITable
{
    /// <summary>The cells.</summary>
    TableData Data { get; }
}
