/**
 * Whether a sheet of this name may hold a table to lay beside a form, so that it is worth reading.
 * @param year that of the form, where it is known: then of numbered sheets only the year before counts
 */
export function isCompanionName(name: string, year?: number | null): boolean {
  if (/上年|去年/.test(name)) return true;
  const years: readonly string[] = name.match(/20\d\d/g) ?? [];
  const isBefore = year ? years.includes(String(year - 1)) : years.length > 0;
  if (isBefore) return true;
  return /目标|批复|申报|调整|监控|监测/.test(name) && !/自评|自我评价/.test(name);
}
