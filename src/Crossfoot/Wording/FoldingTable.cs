namespace Crossfoot.Wording;

/// <summary>What single characters fold to. Written out, since <c>string.Normalize</c> does nothing under invariant globalisation.</summary>
/// <remarks>
/// Each string covers one run of code points; a space stands for "keep". The Kangxi radicals and compatibility ideographs are
/// those of NFKC, except where the radical's modern form is the one that is printed (户 青 黄). The radicals supplement, which
/// NFKC leaves alone, is that of Unicode's EquivalentUnifiedIdeograph.
/// </remarks>
internal static class FoldingTable
{
    private const string KangxiRadicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋"
        + "比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛"
        + "辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string RadicalsSupplement =
        " 厂乛乚乙亻冂 刀刂卜㔾小小兀尣尢 巳幺彑彐忄㣺扌攵 旡日月歺母民氵氺灬爫爫丬牛犭王 罒示礻竹糹纟罓罒   羊羊 耂肀聿肉臼艹艹艹虎衤覀西见角 讠贝 车辶辶辶阝"
        + "钅長镸长门 阝雨青韦页风飞食 飠饣 马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

    private const string CompatibilityIdeographs =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累"
        + "縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈"
        + "裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘"
        + "藺隣鱗麟林淋臨立笠粒狀炙識什茶刺切度拓糖宅洞暴輻行降見廓兀嗀  塚 晴  凞猪益礼神祥福靖精羽 蘒 諸  逸都   飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎"
        + "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵 舘  並况全侀充冀勇勺喝啕喙嗢塚墳奄奔婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒"
        + "敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹變贈輸遲醙鉶陼難靖韛響頋頻鬒龜   㮝䀘䀹   齃龎";

    // Punctuation: each character of the first string becomes the one below it in the second.
    private const string PunctuationFrom =
        "\u3008\u3009\u300A\u300B\uFE3D\uFE3E\uFE3F\uFE40\u00AB\u00BB\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u300C\u300D\u300E\u300F\u301D\u301E\u301F\u2032\u2033\u0060\u00B4\u0027"
        + "\uFE41\uFE42\uFE43\uFE44\uFF62\uFF63"
        + "\u3014\u3015\u3010\u3011\u3016\u3017\uFE17\uFE18\uFE39\uFE3A\uFE3B\uFE3C\uFE47\uFE48\uFE5D\uFE5E\uFE35\uFE36\uFE59\uFE5A\uFE37\uFE38\uFE5B\uFE5C"
        + "\u3001\uFE10\uFE11\uFE50\uFE51\uFF64\u3002\uFE12\uFE52\uFF61\u2236\uFE13\uFE30\uFE55\uA789\uFE14\uFE54\uFE15\uFE57\uFE16\uFE56"
        + "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501\u2E3A\u2E3B\uFE31\uFE32\uFE58\uFE63"
        + "\u2215\u2044\u2022\u2219\u22C5\u30FB\u2027\uFF65\u301C\u223C\uFE65\uFE64\uFE62\uFE66\uFE6A\uFE60\uFE61\uFE5F";

    private const string PunctuationTo =
        "<><><><><>\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\""
        + "\"\"\"\"\"\""
        + "[][][][][][][][]()(){}{}"
        + ",,,,,,....:::::;;!!??"
        + "---------------"
        + "//\u00B7\u00B7\u00B7\u00B7\u00B7\u00B7~~><+=%&*#";

    private const string VariantsFrom = "戶靑黃";

    private const string VariantsTo = "户青黄";

    /// <summary>The character a character folds to; itself where there is nothing to fold. Invisible ones are dropped before.</summary>
    public static char Fold(char character)
    {
        if (character >= '\uFF01' && character <= '\uFF5E')
            character = (char)(character - '\uFF01' + '!');
        if (character < '\u0080')
            return character == '\'' || character == '`' ? '"' : character;
        if (character >= '\u2E80' && character < '\u2E80' + RadicalsSupplement.Length)
            return Pick(RadicalsSupplement, character, '\u2E80');
        if (character >= '\u2F00' && character < '\u2F00' + KangxiRadicals.Length)
            return Pick(KangxiRadicals, character, '\u2F00');
        if (character >= '\uF900' && character < '\uF900' + CompatibilityIdeographs.Length)
            return Replace(Pick(CompatibilityIdeographs, character, '\uF900'), VariantsFrom, VariantsTo);
        return character >= '\u4E00' && character <= '\u9FFF'
            ? Replace(character, VariantsFrom, VariantsTo)
            : Replace(character, PunctuationFrom, PunctuationTo);
    }

    /// <summary>Whether a character is a space or leaves no ink, so that it can stand anywhere in a label without meaning.</summary>
    public static bool IsInvisible(char character)
        => char.IsWhiteSpace(character)
            || (character >= '\u200B' && character <= '\u200F')
            || (character >= '\u202A' && character <= '\u202E')
            || (character >= '\u2060' && character <= '\u2064')
            || (character >= '\uFE00' && character <= '\uFE0F')
            || character == '\uFEFF' || character == '\u00AD' || character == '\u180E';

    private static char Pick(string run, char character, char first)
    {
        var folded = run[character - first];
        return folded == ' ' ? character : folded;
    }

    private static char Replace(char character, string from, string to)
    {
        var at = from.IndexOf(character);
        return at < 0 ? character : to[at];
    }
}
