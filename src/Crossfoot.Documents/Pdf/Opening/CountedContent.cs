using System;
using System.Collections.Generic;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Opening;

/// <summary>Parses what draws a page or a form into operations, and stops when these are too many.</summary>
internal sealed class CountedContent(PdfWork work) : IPageContentParser
{
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        var parser = new PageContentParser(new Factory(work), new StackDepthGuard(work.Budget.Limits.Depth), useLenientParsing: true);
        var operations = parser.Parse(pageNumber, new Input(inputBytes, work), log);
        work.Check();
        return operations;
    }

    private sealed class Factory(PdfWork work) : IGraphicsStateOperationFactory
    {
        public IGraphicsStateOperation Create(OperatorToken op, IReadOnlyList<IToken> operands)
        {
            work.TakeOperations(1);
            return ReflectionGraphicsStateOperationFactory.Instance.Create(op, operands)!;
        }
    }

    /// <summary>Bytes that end where no more work may be done: the parser would swallow an exception and go on.</summary>
    private sealed class Input(IInputBytes inner, PdfWork work) : IInputBytes
    {
        // A token of a few bytes costs less than an operation.
        private const int BytesPerOperation = 32;

        private int _bytes;

        public long CurrentOffset => inner.CurrentOffset;

        public byte CurrentByte => inner.CurrentByte;

        public long Length => inner.Length;

        public bool MoveNext()
        {
            if (work.IsOver)
                return false;
            if (++_bytes % BytesPerOperation == 0)
                work.TakeOperations(1);
            return inner.MoveNext();
        }

        public byte? Peek() => inner.Peek();

        public bool IsAtEnd() => work.IsOver || inner.IsAtEnd();

        public void Seek(long position) => inner.Seek(position);

        public int Read(Span<byte> buffer) => inner.Read(buffer);

        public void Dispose() => inner.Dispose();
    }
}
