namespace Crossfoot.Placement;

/// <summary>The words of problems found while placing. Each says what is wrong with what, what was expected, and what to do.</summary>
internal static class PlacementMessages
{
    public static readonly MessageTemplate UnknownColumn = new(
        "{0}: the column “{1}” is not known to the form, so its figures were left out{2}. If it is another wording of that column, add it under 'also:'.",
        "{0}：表单没有“{1}”这一列，该列数据未读取{2}。如果是同一列的另一种写法，请加入 also。");

    public static readonly MessageTemplate UnknownEmptyColumn = new(
        "{0}: the column “{1}” is not known to the form; nothing stands in it{2}. If it is another wording of a column, add it under 'also:'.",
        "{0}：表单没有“{1}”这一列，该列无数据{2}。如果是某一列的另一种写法，请加入 also。");

    public static readonly MessageTemplate UnknownRow = new(
        "{0}: the row “{1}” is not known to the form, so its figures were left out{2}. If it is another wording of that row, add it under 'also:'.",
        "{0}：表单没有“{1}”这一行，该行数据未读取{2}。如果是同一行的另一种写法，请加入 also。");

    public static readonly MessageTemplate Nearest = new("; the nearest known wording is “{0}”", "；最接近的已知写法是“{0}”");

    public static readonly MessageTemplate StandsInPlaceOf = new("; it stands in the place of “{0}”", "；它位于“{0}”的位置");

    public static readonly MessageTemplate Nothing = new("", "");

    public static readonly MessageTemplate WrongCount = new(
        "{0}, row {1}: {2} figures for {3} columns, so none was read. Compare the row with the original.",
        "{0}，{1}：有 {2} 个数，而表头有 {3} 列，无法确定归属，整行未读取。请与原件核对。");

    public static readonly MessageTemplate SeveralInOneCell = new(
        "{0}, row {1}: the cell “{2}” holds several figures, so none of the row was read. Compare the row with the original.",
        "{0}，{1}：单元格“{2}”中有多个数，整行未读取。请与原件核对。");

    public static readonly MessageTemplate SharedCell = new(
        "{0}, row {1}: the cell “{2}” is merged over several rows, so none of the row was read. Compare the row with the original.",
        "{0}，{1}：单元格“{2}”跨多行合并，整行未读取。请与原件核对。");

    public static readonly MessageTemplate OpenBlanks = new(
        "{0}, row {1}: {2} figures for {3} columns, and the empty cells do not show which columns are blank, so none was read. Compare the row with the original.",
        "{0}，{1}：{3} 列中只有 {2} 个数，空单元格的位置不能确定空缺的是哪一列，整行未读取。请与原件核对。");

    public static readonly MessageTemplate RaggedLines = new(
        "{0}, row {1}: one of the {2} figures below the label stands apart from the others and may not belong to the row, so none was read. Compare the row with the original.",
        "{0}，{1}：标签下的 {2} 个数中有的与其他数隔开，可能不属于该行，整行未读取。请与原件核对。");

    public static readonly MessageTemplate PageNumber = new(
        "{0}, row {1}: “{2}” stands where the page ends and may be its number, so none of the row was read. Compare the row with the original.",
        "{0}，{1}：“{2}”位于页末，可能是页码，整行未读取。请与原件核对。");

    public static readonly MessageTemplate TextBeforeFigures = new(
        "{0}, row {1}: the text “{2}” stands before the figures and may be a label of its own, so none was read. Compare the row with the original.",
        "{0}，{1}：数据之前有文字“{2}”，可能是另一行的名称，整行未读取。请与原件核对。");

    public static readonly MessageTemplate FiguresBesideGroup = new(
        "{0}: {2} figures stand beside “{1}”, which is a group and has none of its own, so none was read. Compare the row with the original.",
        "{0}：“{1}”是分组，本身没有数据，但旁边有 {2} 个数，未读取。请与原件核对。");

    public static readonly MessageTemplate HeaderNotFollowed = new(
        "{0}: the header could not be followed, so the rows under it were not read. Columns not found: {1}. Texts not known: {2}. Compare the header with the form.",
        "{0}：表头无法识别，其下各行均未读取。未找到的列：{1}。未知的文字：{2}。请将表头与表单核对。");

    public static readonly MessageTemplate HeaderOrder = new(
        "{0}: the columns of the header stand in an order that the form does not have, so the rows under it were not read. Compare the header with the form.",
        "{0}：表头各列的次序与表单不符，其下各行均未读取。请将表头与表单核对。");

    public static readonly MessageTemplate HeaderNotFound = new(
        "{0}: the row “{1}” stands under no header of this table, so its figures were not read. Add the header to the document, or compare with the original.",
        "{0}：“{1}”一行上方没有该表的表头，数据未读取。请补上表头，或与原件核对。");

    public static readonly MessageTemplate None = new("none", "无");

    public static readonly MessageTemplate DifferentFigures = new(
        "{0}, row {1}: the row is printed twice with different figures, so neither was read. Find out which one holds.",
        "{0}，{1}：该行出现两次且数据不同，均未采用。请确认以哪一处为准。");

    public static readonly MessageTemplate InvalidValue = new(
        "{0}, row {1}, column {2}: “{3}” cannot be a value of this cell ({4}). Correct it in the document.",
        "{0}，{1}，{2}：“{3}”不能作为该单元格的值（{4}）。请在文档中更正。");

    public static readonly MessageTemplate MissingTable = new(
        "The table {0} was not found. If the document has it, its heading or header differs from the form.",
        "未找到“{0}”表。如果文档中有该表，请检查其标题或表头与表单是否一致。");

    public static readonly MessageTemplate HeadingOnly = new(
        "The heading {0} is there, but no header or row of the table follows it that could be read. Compare the table with the form.",
        "有“{0}”标题，但其后没有可识别的表头或行。请将该表与表单核对。");

    public static readonly MessageTemplate NoFigures = new("The figures hold nothing of the table {0}.", "数据中没有表“{0}”的任何内容。");

    public static readonly MessageTemplate FiguresBesideSentence = new(
        "{0}: “{1}” says that the table is empty, but figures stand in it. Find out which of the two holds.",
        "{0}：“{1}”表明该表无数据，但表中有数。请确认以哪一处为准。");

    public static readonly MessageTemplate NoMember = new(
        "{0}, row “{1}”: the row has {2} filled cells; expected {3}, then {4} figures. None was read. Compare the row with the original.",
        "{0}，“{1}”一行：有 {2} 个非空单元格，应为{3}，其后 {4} 个数，整行未读取。请与原件核对。");

    public static readonly MessageTemplate ShapeName = new("a name", "名称");

    public static readonly MessageTemplate ShapeOrdinal = new("the number of the row, counted from 1 without a gap, where its column is printed", "从 1 起连续的序号（如印有序号列）");

    public static readonly MessageTemplate ShapeCode = new("a code", "编码");

    public static readonly MessageTemplate ShapeCodeAndName = new("a code and a name that is no row of the form", "编码和名称（不是表单本身的行）");

    public static readonly MessageTemplate ShapeParts = new(
        "a code in up to {0} cells that can be put together in one way only, and the name where there is one",
        "分列在至多 {0} 个单元格中、只有一种拼法的编码（有名称的再加名称）");

    public static readonly MessageTemplate OpenGroup = new(
        "{0}, row “{1}”: the group before the row does not tell which of the form's lists it belongs to, so it was not read. Compare with the original.",
        "{0}，“{1}”一行：不能由前面的分组确定属于哪一部分明细，未读取。请与原件核对。");

    public static readonly MessageTemplate OtherEditionMember = new(
        "{0}: the edition of the table has no such row as “{1}”, so it was not read. Compare with the original.",
        "{0}：该版本的表没有“{1}”这样的行，未读取。请与原件核对。");

    public static readonly MessageTemplate RowOfOtherTable = new(
        "{0}: “{1}” is the label of a row of another table, so it was not read as a member of this one. Compare with the original.",
        "{0}：“{1}”是另一张表的行名，未作为该表的明细读取。请与原件核对。");

    public static readonly MessageTemplate ApartMember = new(
        "{0}, row “{1}”: the row stands apart from the others and under no header, so it was not read. Repeat the header above it, or join the two parts of the table.",
        "{0}，“{1}”一行：与其他行隔开且上方没有表头，未读取。请在其上方补上表头，或将表的两部分合并。");

    public static readonly MessageTemplate LikeHeader = new(
        "{0}, row “{1}”: the figures may be the numbers or years of the columns, so the row was not read. If it belongs to the header, add its text under 'captions:'.",
        "{0}，“{1}”一行：其中的数可能是各列的编号或年份，未读取。如果属于表头，请将其文字加入 captions。");

    public static readonly MessageTemplate InstanceWithoutKey = new(
        "{0}: the table stands once for each “{1}”, but no line between heading and header says which this is, so it was not read. Write “{1}：…” on a line of its own.",
        "{0}：该表按“{1}”重复，但标题与表头之间没有单独一行说明是哪一个，未读取。请单独一行写明“{1}：…”。");

    public static readonly MessageTemplate DoubledInstance = new(
        "{0}: the table is there more than once for “{1}” {2}, so none of them was read. Find out which one holds.",
        "{0}：“{1}”为 {2} 的表出现多次，均未采用。请确认以哪一处为准。");

    public static readonly MessageTemplate InstanceWithTwoHeaders = new(
        "{0}: a second header follows in the table for “{1}” {2} and may belong to another one, so it was not read. Repeat heading and “{1}” above that header.",
        "{0}：“{1}”为 {2} 的表中又出现一个表头，可能属于另一张表，未读取。请在该表头上方补上标题和“{1}”。");

    public static readonly MessageTemplate LikeTotal = new(
        "{0}, row “{1}”: the row seems to sum up others and is no row of the form, so it was not read. If the form has it, add it to the definition.",
        "{0}，“{1}”一行：似为其他行的合计，而表单没有这一行，未读取。如果表单有该行，请加入定义。");

    public static readonly MessageTemplate UnusedFigures = new(
        "{0}: no label or header that could be followed says what the row with “{1}” is, so it was not read. Compare the row with the original.",
        "{0}：没有可识别的行名或表头说明“{1}”所在的一行，未读取。请与原件核对。");

    public static readonly MessageTemplate UnreadRow = new(
        "{0}: the row “{1}” cannot be told to be a member of the table, so it was not read. Compare with the original.",
        "{0}：不能确定“{1}”一行是该表的明细，未读取。请与原件核对。");

    public static readonly MessageTemplate FigureRow = new("of figures", "数据行");

    public static readonly MessageTemplate OtherEdition = new(
        "{0}: the row “{1}” belongs to another edition of the form than the rest of the table ({2}), so its figures were left out.",
        "{0}：“{1}”一行属于表单的另一版本，而该表其余部分为 {2} 版，该行数据未读取。");

    public static readonly MessageTemplate AmbiguousRow = new(
        "{0}: “{1}” can be several rows of this table, and the rows around it do not tell which, so its figures were not read. Compare with the original.",
        "{0}：“{1}”可能是该表的多行之一，上下文不能区分，数据未读取。请与原件核对。");

    public static readonly MessageTemplate RowNotFound = new(
        "{0}: the row “{1}” was not found, or has no figures. If the document has it, its wording differs from the form.",
        "{0}：未找到“{1}”一行，或该行没有数据。如果文档中有该行，请检查其写法与表单是否一致。");

    public static readonly MessageTemplate BlankForm = new(
        "This is a blank form of {0}: no cell of any table holds a value. Fill it in, or take the document that is filled in.",
        "这是空白的“{0}”表式：各表均无任何数据。请填写，或改用已填写的文档。");

    public static readonly MessageTemplate NothingFound = new(
        "Nothing of {0} was found. Check that the document is one of this form.",
        "未找到“{0}”的任何内容。请确认该文档属于这一表式。");

    public static readonly MessageTemplate GreyCell = new(
        "{0}, row {1}, column {2}: the form has this cell in grey, so “{3}” was not read. Take it out, or find out to which cell it belongs.",
        "{0}，{1}，{2}：该单元格在表式中不填数，“{3}”未读取。请删去，或核实它应属于哪个单元格。");
}
