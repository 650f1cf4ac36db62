using System.Collections.Generic;
using Crossfoot.Schema;
using static Crossfoot.Schema.Define;

namespace Crossfoot.Tests.Placement;

/// <summary>The form of the annual disclosure report, written by hand: the placement is tested without the definition language.</summary>
public static class DisclosureForm
{
    private static readonly CellFormat Counts = new(CellType.Count);
    private static readonly CellFormat Changes = new(CellType.Integer);
    private static readonly CellFormat Money = new(CellType.Decimal) { Unit = "万元", Decimals = 4 };

    /// <summary>The form.</summary>
    public static ReportSchema Schema { get; } = Create();

    /// <summary>The form, with or without the wording 本年度止件数 that two real reports print.</summary>
    public static ReportSchema Create(bool withAlias = true) => new(
        "disclosure",
        "政府信息公开工作年度报告",
        [new EditionSchema("2019", "国办公开办函〔2019〕60号"), new EditionSchema("2021", "国办公开办函〔2021〕30号")],
        [
            Documents(withAlias),
            Decisions("licensing", "第二十条第（五）项", [Item("licences", "行政许可"), Item("otherServices", "其他对外管理服务事项", until: "2019")]),
            Decisions("enforcement", "第二十条第（六）项", [Item("penalties", "行政处罚"), Item("compulsion", "行政强制")]),
            Fees(),
            Procurement(),
            Applications(),
            Litigation(),
        ],
        captions: ["申请人情况", "信息内容", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"],
        units: [new UnitSchema("万元", 10000, "元")]);

    private static TableSchema Documents(bool withAlias) => new("documents")
    {
        Headings = Labels("第二十条第（一）项"),
        Cells = Counts with { Unit = "件" },
        Columns =
        [
            Item("created", "本年新制作数量", until: "2019"),
            Item("published", "本年新公开数量", until: "2019"),
            Item("publishedTotal", "对外公开总数量", until: "2019"),
            Item("issued", "本年制发件数", since: "2021"),
            Item("repealed", "本年废止件数", also: withAlias ? ["本年度止件数"] : null, since: "2021"),
            Item("inForce", "现行有效件数", since: "2021"),
        ],
        Rows =
        [
            Item("regulations", "规章"),
            Item("normativeDocuments", [Label("规范性文件", until: "2019"), Label("行政规范性文件", since: "2021"), Label("规范性文件", since: "2021", alias: true)]),
        ],
    };

    private static TableSchema Decisions(string id, string heading, IReadOnlyList<ItemSchema> rows) => new(id)
    {
        Headings = Labels(heading),
        Cells = Counts,
        Columns =
        [
            Item("lastYearItems", "上一年项目数量", until: "2019"),
            Item("change", "本年增/减", until: "2019", cells: Changes),
            Item("decisions", [Label("处理决定数量", until: "2019"), Label("本年处理决定数量", since: "2021")]),
        ],
        Rows = rows,
    };

    private static TableSchema Fees() => new("fees")
    {
        Headings = Labels("第二十条第（八）项"),
        Columns =
        [
            Item("lastYearItems", "上一年项目数量", until: "2019", cells: Counts),
            Item("change", "本年增/减", until: "2019", cells: Changes),
            Item("amount", "本年收费金额（单位：万元）", also: ["本年收费金额（单位：万元，保留4位小数）"], since: "2021", cells: Money),
        ],
        Rows = [Item("administrativeFees", "行政事业性收费")],
    };

    private static TableSchema Procurement() => new("procurement")
    {
        Headings = Labels("第二十条第（九）项"),
        Editions = new EditionSpan(null, "2019"),
        Columns = [Item("items", "采购项目数量", cells: Counts), Item("amount", "采购总金额", cells: Money)],
        Rows = [Item("centralised", "政府集中采购")],
    };

    private static TableSchema Applications() => new("applications")
    {
        Headings = Labels("三、收到和处理政府信息公开申请情况"),
        Cells = Counts with { Unit = "件" },
        Columns =
        [
            Item("naturalPerson", "自然人"),
            Item("legalEntity", "法人或其他组织",
            [
                Item("business", "商业企业"),
                Item("research", "科研机构"),
                Item("socialOrganisation", "社会公益组织"),
                Item("legalServices", "法律服务机构"),
                Item("other", "其他"),
            ]),
            Item("total", "总计", total: true),
        ],
        Rows =
        [
            Item("new", "一、本年新收政府信息公开申请数量"),
            Item("carriedOver", "二、上年结转政府信息公开申请数量"),
            Item("results", "三、本年度办理结果", Results()),
            Item("carriedForward", "四、结转下年度继续办理"),
        ],
    };

    private static IReadOnlyList<ItemSchema> Results() =>
    [
        Item("granted", "（一）予以公开"),
        Item("partlyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"),
        Item("refused", "（三）不予公开",
        [
            Item("stateSecret", "1.属于国家秘密"),
            Item("prohibitedByLaw", "2.其他法律行政法规禁止公开"),
            Item("publicSafety", "3.危及“三安全一稳定”"),
            Item("thirdPartyRights", "4.保护第三方合法权益"),
            Item("internalAffairs", "5.属于三类内部事务信息"),
            Item("processInformation", "6.属于四类过程性信息"),
            Item("enforcementFiles", "7.属于行政执法案卷"),
            Item("administrativeInquiry", "8.属于行政查询事项"),
        ]),
        Item("unavailable", "（四）无法提供",
        [
            Item("notHeld", "1.本机关不掌握相关政府信息"),
            Item("needsCreation", "2.没有现成信息需要另行制作"),
            Item("stillUnclear", "3.补正后申请内容仍不明确"),
        ]),
        Item("notProcessed", "（五）不予处理",
        [
            Item("complaint", "1.信访举报投诉类申请"),
            Item("repeated", "2.重复申请"),
            Item("publications", "3.要求提供公开出版物"),
            Item("excessive", "4.无正当理由大量反复申请"),
            Item("reconfirmation", "5.要求行政机关确认或重新出具已获取信息"),
        ]),
        Item("otherLumped", "（六）其他处理", until: "2019"),
        Item("other", "（六）其他处理",
        [
            Item("notCorrected", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
            Item("feeUnpaid", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"),
            Item("misc", "3.其他"),
        ], since: "2021"),
        Item("total", "（七）总计", total: true),
    ];

    private static TableSchema Litigation() => new("litigation")
    {
        Headings = Labels("四、政府信息公开行政复议、行政诉讼情况"),
        Cells = Counts with { Unit = "件" },
        Columns =
        [
            Item("reconsideration", "行政复议", Outcomes()),
            Item("lawsuit", "行政诉讼",
            [
                Item("direct", "未经复议直接起诉", Outcomes()),
                Item("afterReconsideration", "复议后起诉", Outcomes()),
            ]),
        ],
        Rows = [Item("cases", "")],
    };

    private static IReadOnlyList<ItemSchema> Outcomes() =>
    [
        Item("upheld", "结果维持"),
        Item("corrected", "结果纠正"),
        Item("other", "其他结果"),
        Item("pending", "尚未审结"),
        Item("total", "总计", total: true),
    ];
}
