import { Command, InvalidArgumentError, Option } from 'commander';
import { Fault } from '../faults/index.js';
import { auditVerify, type DataOptions } from './commands/audit.js';
import { backupData } from './commands/backup.js';
import { describeRuleset, type DescribeOptions } from './commands/describe.js';
import { diff, type DiffOptions } from './commands/diff.js';
import { generate, type GenerateOptions } from './commands/generate.js';
import { rebase, type RebaseOptions } from './commands/rebase.js';
import { replay, type ReplayOptions } from './commands/replay.js';
import { restoreData } from './commands/restore.js';
import { evaluateFiles, type EvaluateOptions } from './commands/evaluate.js';
import { testRulesets, type TestOptions } from './commands/test.js';
import { validatePath, type ValidateOptions } from './commands/validate.js';
import type { CommandContext, ExitCode } from './context.js';
import { type PublishedOptions, withData } from './withData.js';

type Readings = Readonly<Record<string, string>>;

/** One more ID=ALT among those given so far. */
function addReading(text: string, before: Readings): Readings {
  const at = text.indexOf('=');
  if (at < 1 || at === text.length - 1) {
    const { zh, en } = Fault.of('argument-reading', { seen: text }).texts;
    throw new InvalidArgumentError(`\n${zh}\n${en}`);
  }
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

/** A whole number from 0 on. */
function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const { zh, en } = Fault.of('argument-whole-number', { seen: text }).texts;
  throw new InvalidArgumentError(`\n${zh}\n${en}`);
}

const asJson = ['--json', '输出 JSON | print JSON'] as const;
const inLanguage = (): Option =>
  new Option('--lang <lang>', '文字的语言 | language of texts').choices(['zh', 'en']).default('zh');
const ofData = (): Option =>
  new Option('--data <DIR>', '数据文件夹，不写即本机安装的 | the data folder; the installation’s own when absent');
const ofPublished = (): Option =>
  new Option('--data <DIR>', '也用这个数据文件夹里发布的 | what is published in this data folder counts as well');
const withReading = (help: string): Option =>
  new Option('--reading <ID=ALT>', help).argParser(addReading).default({}, '');

/** The command line as commander knows it; `done` takes the exit code of the command that ran. */
export function createProgram(version: string, context: CommandContext, done: (code: ExitCode) => void): Command {
  const program = new Command('biaochi')
    .description('标尺：把评价标准当作数据 | evaluation standards as data')
    .version(version, '--version', '版本 | version');

  program
    .command('evaluate')
    .description('评价企业 | evaluate assessments')
    .argument('<file...>', '评价文件 | assessment files')
    .option('--ruleset <ID|PATH>', '所用的规则集，优先于文件 | the ruleset, wins over the file')
    .addOption(withReading('改取一种读法，可重复，优先于文件 | take a reading, repeatable, wins over the file'))
    .option('--reference', '给出参考引擎的结果 | give the reference engine’s answer', false)
    .option('--improve', '改好哪几项就到高一级 | the fewest items to the next better grade', false)
    .option(...asJson, false)
    .addOption(inLanguage())
    .addOption(ofPublished())
    .action(async (files: string[], options: EvaluateOptions & PublishedOptions) =>
      done(await evaluateFiles(files, options, withData(context, options))),
    );

  program
    .command('validate')
    .description('检查规则集、变体、评价或样本企业 | check a ruleset, a variant, an assessment or a fixture')
    .argument('<path>', '文件或规则集的文件夹 | a file, or the folder of a ruleset')
    .option(...asJson, false)
    .addOption(inLanguage())
    .action(async (path: string, options: ValidateOptions) => done(await validatePath(path, options, context)));

  program
    .command('test')
    .description('运行样本企业 | run the fixtures')
    .argument('[ruleset]', '标识或路径，不写即全部 | id or path; all when absent')
    .option('--readings', '各种读法改变哪些样本企业 | which fixtures each reading moves', false)
    .option('--junit <FILE>', '另写 JUnit 报告 | also write a JUnit report')
    .option(...asJson, false)
    .addOption(inLanguage())
    .addOption(ofPublished())
    .action(async (ruleset: string | undefined, options: TestOptions & PublishedOptions) =>
      done(await testRulesets(ruleset, options, withData(context, options))),
    );

  program
    .command('describe')
    .description('说明规则集要填什么、评什么 | say what a ruleset asks for and judges')
    .argument('<ruleset>', '标识或路径 | id or path')
    .option(...asJson, false)
    .addOption(inLanguage())
    .addOption(ofPublished())
    .action(async (ruleset: string, options: DescribeOptions & PublishedOptions) =>
      done(await describeRuleset(ruleset, options, withData(context, options))),
    );

  program
    .command('diff')
    .description('两个规则集有什么不同 | what differs between two rulesets')
    .argument('<A>', '标识、id@版本、摘要或路径 | id, id@version, digest or path')
    .argument('<B>', '同上 | the same')
    .addOption(new Option('--markdown', '输出 Markdown | print Markdown').default(false).conflicts('json'))
    .option(...asJson, false)
    .addOption(inLanguage())
    .addOption(ofPublished())
    .action(async (a: string, b: string, options: DiffOptions & PublishedOptions) =>
      done(await diff([a, b], options, withData(context, options))),
    );

  program
    .command('rebase')
    .description('把变体改钉到母规则集的另一版 | pin a variant to another version of its base')
    .argument('<variant>', '变体文件或文件夹 | variant file or folder')
    .requiredOption('--onto <ID|PATH>', '新的母规则集 | the new base')
    .option('--write', '写回变体文件 | write the variant file', false)
    .option(...asJson, false)
    .addOption(inLanguage())
    .addOption(ofPublished())
    .action(async (path: string, options: RebaseOptions & PublishedOptions) =>
      done(await rebase(path, options, withData(context, options))),
    );

  program
    .command('replay')
    .description('重算以往的评价，看修订影响谁 | replay past assessments: whom a revision moves')
    .argument('<past...>', '.ndjson、.ndjson.gz、.json，或其文件夹 | .ndjson, .ndjson.gz, .json, or folders of them')
    .requiredOption('--from <A>', '旧规则集 | the ruleset before')
    .requiredOption('--to <B>', '新规则集 | the ruleset after')
    .option(
      '--threads <N>',
      '用几个线程，不写即看归档大小 | how many threads; by the size of the archives when absent',
      wholeNumber,
    )
    .addOption(withReading('新规则集改取一种读法，可重复 | take a reading of the ruleset after, repeatable'))
    .option('--attribute', '归因：哪些改动使结论改变 | say which changes move outcomes', false)
    .option(...asJson, false)
    .addOption(inLanguage())
    .addOption(ofPublished())
    .action(async (past: string[], options: ReplayOptions & PublishedOptions) =>
      done(await replay(past, options, withData(context, options))),
    );

  program
    .command('generate')
    .description('生成合成的评价，并如此注明 | synthetic assessments, marked so, as .ndjson')
    .argument('<ruleset>', '标识或路径 | id or path')
    .requiredOption('--count <N>', '多少份 | how many', wholeNumber)
    .requiredOption('--seed <S>', '种子，同一种子结果相同 | seed, the same gives the same', wholeNumber)
    .option('--results', '连同结果，成为归档 | with their results, as an archive', false)
    .addOption(ofPublished())
    .action(async (ruleset: string, options: GenerateOptions & PublishedOptions) =>
      done(await generate(ruleset, options, withData(context, options))),
    );

  program
    .command('audit')
    .description('操作记录 | the audit log')
    .command('verify')
    .description('核对操作记录和所有文档 | check the audit log and all documents against it')
    .addOption(ofData())
    .option(...asJson, false)
    .addOption(inLanguage())
    .action(async (options: DataOptions) => done(await auditVerify(options, context)));

  program
    .command('backup')
    .description('备份数据，服务器可以照常运行 | back up the data, also while the server runs')
    .argument('<to>', '新文件（.gz）或新文件夹 | a new file (.gz) or a new folder')
    .addOption(ofData())
    .option(...asJson, false)
    .addOption(inLanguage())
    .action(async (to: string, options: DataOptions) => done(await backupData(to, options, context)));

  program
    .command('restore')
    .description('把备份恢复到空的数据文件夹 | restore a backup into an empty data folder')
    .argument('<from>', '备份的文件（.gz）或文件夹 | the file (.gz) or folder of a backup')
    .addOption(ofData())
    .option(...asJson, false)
    .addOption(inLanguage())
    .action(async (from: string, options: DataOptions) => done(await restoreData(from, options, context)));

  return program;
}
