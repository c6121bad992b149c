import tseslint from 'typescript-eslint';
import { arrows } from './scripts/lint/arrows.mjs';

const pure = (zh, en) =>
  `engine 里没有 ${zh}，请由调用者作为参数传入。| No ${en} in the engine: take it as an argument.`;

const lazyPages = 'studio/src/pages/**/*.tsx';
const configs = ['**/*.config.{js,ts,mjs}'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'schemas/types/**', 'coverage/**', 'test/e2e/shots/**'] },
  ...tseslint.configs.recommended,
  {
    plugins: { biaochi: { rules: { arrows } } },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      'biaochi/arrows': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message:
            '请用具名导出；只有配置文件和懒加载的页面用默认导出。| Export by name; only configs and lazily loaded pages export a default.',
        },
      ],
    },
  },
  { files: [...configs, lazyPages, 'studio/src/{canvas,source}/*.tsx'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['engine/src/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: pure('Node 的模块', 'Node modules') }] },
      ],
      'no-restricted-globals': [
        'error',
        ...['fetch', 'performance', 'process', 'setTimeout', 'setInterval', 'setImmediate', 'crypto', 'console'].map(
          (name) => ({ name, message: pure(name, name) }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: pure('时钟', 'clock') },
        { object: 'Math', property: 'random', message: pure('随机数', 'randomness') },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: '请用具名导出。| Export by name.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: pure('时钟', 'clock') },
        { selector: "CallExpression[callee.name='Date']", message: pure('时钟', 'clock') },
      ],
    },
  },
  {
    files: ['server/src/**'],
    ignores: ['server/src/main.ts', 'server/src/cli/main.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message:
            '只有 main.ts 读环境变量，请把值作为参数传入。| Only main.ts reads the environment: take the value as an argument.',
        },
      ],
    },
  },
);
