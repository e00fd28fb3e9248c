/** Full-width forms as plain ASCII: １，６１６（件） becomes 1,616(件). */
export function toHalfWidth(text: string): string {
  if (!/[\u3000！-～]/.test(text)) return text;
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}

/** Without spaces of any width, line ends and the invisible marks that come along when text is copied. */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '');
}

/** What clerks write where they have no number; it never stands for 0. */
export function saysNothing(text: string): boolean {
  if (/^\d/.test(text)) return false;
  const plain = withoutSpaces(toHalfWidth(text));
  return /^[-—–−─―_~/\\*.…]*$/.test(plain) || words.has(plain.toLowerCase()) || none.test(plain);
}

const none =
  /^(?:本年度?|今年|全年|目前|报告期内?)?暂?(?:无|未发生|未开展|没有)(?:此[类项]?(?:情况|工作|数据)?|相关(?:情况|工作|数据)?|该项(?:工作|数据)?)?[。.]?$/;

const words = new Set(
  '无 空 缺 没有 暂无 未填 未统计 未开展 未发生 不涉及 不适用 无数据 无此项 暂无数据 n/a na null none nil (空) (无)'.split(
    ' ',
  ),
);
