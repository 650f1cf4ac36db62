using System.IO;
using System.Linq;
using Crossfoot.Cli.Output;

namespace Crossfoot.Cli.Learning;

/// <summary>Prints a lesson for people.</summary>
internal static class LessonText
{
    /// <summary>A wording of many documents is not shown at each of them.</summary>
    private const int MostPlaces = 3;

    public static void Write(Lesson lesson, TextWriter writer, Language language)
    {
        var met = lesson.Wording;
        var axis = met.IsRow ? LearnMessages.Row : LearnMessages.Column;
        var documents = met.Meetings.Select(static meeting => meeting.File).Distinct().Count();
        Say(LearnMessages.Met.With(met.Report, met.Table, axis.With(), met.Text, met.Meetings.Count, documents));
        foreach (var meeting in met.Meetings.Take(MostPlaces))
            Say(LearnMessages.At.With(ShownPath.Of(meeting.File), meeting.Place));
        if (met.Meetings.Count > MostPlaces)
            Say(LearnMessages.More.With(met.Meetings.Count - MostPlaces));
        foreach (var near in met.Candidates)
            Say((near.StandsInItsPlace ? LearnMessages.InItsPlace : LearnMessages.Near).With(near.Path, near.Label, near.Distance));
        if (lesson.Obstacle is { } obstacle)
            Say(LearnMessages.NotTaken.With(obstacle));

        void Say(Message message) => writer.WriteLine(message.In(language));
    }
}
