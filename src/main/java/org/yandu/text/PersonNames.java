package org.yandu.text;

import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether a few Han characters can be the name of a person.
///
/// The surnames are those of the traditional 百家姓 and the commonest ones that it lacks.
public final class PersonNames {

  private static final String SINGLE_SURNAMES =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎"
          + "鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄"
          + "和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭"
          + "梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚"
          + "程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫"
          + "宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻"
          + "莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向"
          + "古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾"
          + "毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖付覃闫岳涂商代亓佟佘仝麦宇苟晋盛冼邸随原揭";

  private static final Set<String> DOUBLE_SURNAMES =
      Set.of(
          "万俟", "司马", "上官", "欧阳", "夏侯", "诸葛", "闻人", "东方", "赫连", "皇甫", "尉迟", "公羊", "澹台", "公冶", "宗政",
          "濮阳", "淳于", "单于", "太叔", "申屠", "公孙", "仲孙", "轩辕", "令狐", "钟离", "宇文", "长孙", "慕容", "鲜于", "闾丘",
          "司徒", "司空", "端木", "百里", "南宫", "呼延", "独孤", "西门", "第五", "东郭", "拓跋", "完颜");

  private static final Pattern HAN_NAME = Pattern.compile("[\\u4e00-\\u9fff·]{2,12}");

  /// No name has more characters.
  public static final int LONGEST = 12;

  private PersonNames() {}

  /// Two to four Han characters, or a longer transcribed name with a middle dot.
  public static boolean hasNameShape(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST
        && (text.length() <= 4 || text.indexOf('·') > 0)
        && HAN_NAME.matcher(text).matches();
  }

  /// A name that begins with a known surname and has one or two characters after it.
  public static boolean isLikelyName(String text) {
    if (!hasNameShape(text)) {
      return false;
    }
    if (text.length() >= 3 && DOUBLE_SURNAMES.contains(text.substring(0, 2))) {
      return text.length() <= 4;
    }
    return text.length() <= 3 && SINGLE_SURNAMES.indexOf(text.charAt(0)) >= 0;
  }
}
