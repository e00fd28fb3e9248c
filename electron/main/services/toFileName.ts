/** A title as a file name that Windows, 麒麟 and 统信 all take: no reserved characters, at most 80 characters. */
export function toFileName(title: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are among what Windows refuses
  const allowed = title.replace(/[\u0000-\u001F<>:"/\\|?*]/g, ' ').replace(/\s+/g, ' ');
  return (
    Array.from(allowed)
      .slice(0, 80)
      .join('')
      .replace(/^[. ]+|[. ]+$/g, '') || '法治政府建设年度报告'
  );
}
