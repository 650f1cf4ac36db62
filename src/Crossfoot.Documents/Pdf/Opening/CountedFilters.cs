using System;
using System.Collections.Generic;
using System.Linq;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Opening;

/// <summary>The filters that unpack the streams of a PDF file, each counting what comes out before it is made.</summary>
internal sealed class CountedFilters(PdfWork work) : IFilterProvider
{
    // Lists of where objects stand say how many these are, and the library makes room for as many.
    private static readonly NameToken[] Counts = [NameToken.Size, NameToken.Index, NameToken.N];

    private readonly Filters _filters = new(Wrapped(work));

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        CheckCounts(dictionary, work);
        return _filters.GetFilters(dictionary);
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => _filters.GetNamedFilters(names);

    public IReadOnlyList<IFilter> GetAllFilters() => _filters.GetAllFilters();

    private static void CheckCounts(DictionaryToken dictionary, PdfWork work)
    {
        if (Array.Exists(Counts, name => dictionary.TryGet(name, out var count) && ImpossibleObjects.IsHuge(count)))
            work.Refuse(DocumentMessages.Damaged.With(work.Budget.Name));
    }

    private static Dictionary<string, IFilter> Wrapped(PdfWork work)
    {
        var flate = new Counted(new FlateFilter(), UnpackedLength.OfFlate, work);
        var lzw = new Counted(new LzwFilter(), UnpackedLength.OfLzw, work);
        var runs = new Counted(new RunLengthFilter(), UnpackedLength.OfRuns, work);
        var hex = new Counted(new AsciiHexDecodeFilter(), static (input, _) => input.Length, work);
        var base85 = new Counted(new Ascii85Filter(), static (input, _) => 4L * input.Length, work);
        var picture = new Picture();
        (NameToken Name, IFilter Filter)[] all =
        [
            (NameToken.FlateDecode, flate), (NameToken.FlateDecodeAbbreviation, flate),
            (NameToken.LzwDecode, lzw), (NameToken.LzwDecodeAbbreviation, lzw),
            (NameToken.RunLengthDecode, runs), (NameToken.RunLengthDecodeAbbreviation, runs),
            (NameToken.AsciiHexDecode, hex), (NameToken.AsciiHexDecodeAbbreviation, hex),
            (NameToken.Ascii85Decode, base85), (NameToken.Ascii85DecodeAbbreviation, base85),
            (NameToken.CcittfaxDecode, picture), (NameToken.CcittfaxDecodeAbbreviation, picture),
            (NameToken.DctDecode, picture), (NameToken.DctDecodeAbbreviation, picture),
            (NameToken.Jbig2Decode, picture), (NameToken.JpxDecode, picture),
        ];
        return all.ToDictionary(static entry => entry.Name.Data, static entry => entry.Filter);
    }

    private sealed class Filters(IReadOnlyDictionary<string, IFilter> filters) : BaseFilterProvider(filters);

    private sealed class Counted(IFilter filter, Func<Memory<byte>, Action<long>, long> measure, PdfWork work) : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            CheckCounts(streamDictionary, work);
            work.TakeBytes(measure(input, work.TakeBytes));
            return HiddenNames.Hide(filter.Decode(input, streamDictionary, filterProvider, filterIndex));
        }
    }

    /// <summary>Pictures are not looked at, so they are not unpacked either.</summary>
    private sealed class Picture : IFilter
    {
        public bool IsSupported => false;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) => default;
    }
}
