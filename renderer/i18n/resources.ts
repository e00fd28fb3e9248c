import zhShell from '../../resources/locales/zh-CN/shell.json';
import zhHome from '../../resources/locales/zh-CN/home.json';
import zhNewReport from '../../resources/locales/zh-CN/newReport.json';
import zhFigures from '../../resources/locales/zh-CN/figures.json';
import zhImporting from '../../resources/locales/zh-CN/importing.json';
import zhIndicators from '../../resources/locales/zh-CN/indicators.json';
import zhCollecting from '../../resources/locales/zh-CN/collecting.json';
import zhArchive from '../../resources/locales/zh-CN/archive.json';
import zhTemplates from '../../resources/locales/zh-CN/templates.json';
import zhSettings from '../../resources/locales/zh-CN/settings.json';
import zhFailure from '../../resources/locales/zh-CN/failure.json';
import zhProblem from '../../resources/locales/zh-CN/problem.json';
import zhReport from '../../resources/locales/zh-CN/report.json';
import zhFind from '../../resources/locales/zh-CN/find.json';
import zhWriting from '../../resources/locales/zh-CN/writing.json';
import zhOutline from '../../resources/locales/zh-CN/outline.json';
import zhDocument from '../../resources/locales/zh-CN/document.json';
import zhGuidance from '../../resources/locales/zh-CN/guidance.json';
import zhExporting from '../../resources/locales/zh-CN/exporting.json';
import zhContent from '../../resources/locales/zh-CN/content.json';
import zhLastYear from '../../resources/locales/zh-CN/lastYear.json';
import zhLinking from '../../resources/locales/zh-CN/linking.json';
import zhVersions from '../../resources/locales/zh-CN/versions.json';
import enShell from '../../resources/locales/en/shell.json';
import enHome from '../../resources/locales/en/home.json';
import enNewReport from '../../resources/locales/en/newReport.json';
import enFigures from '../../resources/locales/en/figures.json';
import enImporting from '../../resources/locales/en/importing.json';
import enIndicators from '../../resources/locales/en/indicators.json';
import enCollecting from '../../resources/locales/en/collecting.json';
import enArchive from '../../resources/locales/en/archive.json';
import enTemplates from '../../resources/locales/en/templates.json';
import enSettings from '../../resources/locales/en/settings.json';
import enFailure from '../../resources/locales/en/failure.json';
import enProblem from '../../resources/locales/en/problem.json';
import enReport from '../../resources/locales/en/report.json';
import enFind from '../../resources/locales/en/find.json';
import enWriting from '../../resources/locales/en/writing.json';
import enOutline from '../../resources/locales/en/outline.json';
import enDocument from '../../resources/locales/en/document.json';
import enGuidance from '../../resources/locales/en/guidance.json';
import enExporting from '../../resources/locales/en/exporting.json';
import enContent from '../../resources/locales/en/content.json';
import enLastYear from '../../resources/locales/en/lastYear.json';
import enLinking from '../../resources/locales/en/linking.json';
import enVersions from '../../resources/locales/en/versions.json';

/** Every word that the window shows, by language and namespace. */
export const resources = {
  'zh-CN': {
    shell: zhShell,
    home: zhHome,
    newReport: zhNewReport,
    figures: zhFigures,
    importing: zhImporting,
    indicators: zhIndicators,
    collecting: zhCollecting,
    archive: zhArchive,
    templates: zhTemplates,
    settings: zhSettings,
    failure: zhFailure,
    problem: zhProblem,
    report: zhReport,
    versions: zhVersions,
    guidance: zhGuidance,
    find: zhFind,
    writing: zhWriting,
    outline: zhOutline,
    document: zhDocument,
    exporting: zhExporting,
    content: zhContent,
    lastYear: zhLastYear,
    linking: zhLinking,
  },
  en: {
    shell: enShell,
    home: enHome,
    newReport: enNewReport,
    figures: enFigures,
    importing: enImporting,
    indicators: enIndicators,
    collecting: enCollecting,
    archive: enArchive,
    templates: enTemplates,
    settings: enSettings,
    failure: enFailure,
    problem: enProblem,
    report: enReport,
    versions: enVersions,
    guidance: enGuidance,
    find: enFind,
    writing: enWriting,
    outline: enOutline,
    document: enDocument,
    exporting: enExporting,
    content: enContent,
    lastYear: enLastYear,
    linking: enLinking,
  },
} as const;
