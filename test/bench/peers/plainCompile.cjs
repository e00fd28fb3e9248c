// What anyone would write with the three libraries, required as their pages say, with their defaults: the same job, end to end.
const { readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const process = require('node:process');
const Database = require('better-sqlite3');
const { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } = require('docx');
const XLSX = require('xlsx');

const [reportPath, workbookPath, folder] = process.argv.slice(2);
const report = JSON.parse(readFileSync(reportPath, 'utf8'));
const workbook = XLSX.read(readFileSync(workbookPath));
const rows = XLSX.utils.sheet_to_json(workbook.Sheets[workbook.SheetNames[0]]);

const path = join(folder, `plain-${process.pid}.sqlite`);
const db = new Database(path);
db.pragma('journal_mode = WAL');
db.exec('CREATE TABLE figures (name TEXT PRIMARY KEY, value TEXT, unit TEXT)');
const insert = db.prepare('INSERT INTO figures VALUES (?, ?, ?)');
db.transaction(() => {
  for (const row of rows) insert.run(`own.${row['指标名称']}`, String(row['数值']), row['单位']);
})();
const figures = new Map(
  db
    .prepare('SELECT name, value || unit AS text FROM figures')
    .all()
    .map((row) => [row.name, row.text]),
);

const runs = (text) =>
  text.map(
    (inline) =>
      new TextRun({ text: inline.text ?? figures.get(inline.figure), size: 32, font: '仿宋_GB2312' }),
  );
const cell = (text) => new TableCell({ children: [new Paragraph(text)] });
const document = new Document({
  sections: [
    {
      children: [
        new Table({
          rows: [
            new TableRow({
              children: ['索引号', report.header.indexNumber, '发文字号', ''].map((text) => cell(text ?? '')),
            }),
            new TableRow({
              children: ['生成日期', report.header.generatedAt, '是否有效', ''].map((text) =>
                cell(text ?? ''),
              ),
            }),
          ],
        }),
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [new TextRun({ text: report.title, size: 44 })],
        }),
        ...report.blocks.map(
          (block) => new Paragraph({ indent: { firstLine: 640 }, children: runs(block.text) }),
        ),
      ],
    },
  ],
});
void Packer.toBuffer(document).then((bytes) => {
  writeFileSync(join(folder, `plain-${process.pid}.docx`), bytes);
  db.close();
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
});
