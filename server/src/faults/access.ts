import { entry } from './entry.js';

/** What can go wrong at the door: with accounts, permissions, and requests that are not what they must be. */
export const accessFaults = {
  'sign-in-needed': entry(
    401,
    () => `这里要先登录；请登录后再试。`,
    () => `This needs an account. Sign in and try again.`,
  ),
  'not-permitted': entry<{ action: string; subject: string }>(
    403,
    (p) => `您的账号没有这项权限（${p.action} ${p.subject}），或者这条记录的状态不允许；如有需要，请联系管理员。`,
    (p) =>
      `Your account may not do this (${p.action} ${p.subject}), or the state of this record does not allow it. Ask the administrator if you need it.`,
  ),
  'cross-site': entry(
    403,
    () => `这个请求不是从本站的页面发出的，没有执行；请在标尺的页面里操作，程序调用时请带上 Origin。`,
    () =>
      `This request does not come from a page of this site and was not carried out. Use Biaochi's own pages; a program must send Origin.`,
  ),
  'body-not-json': entry<{ seen: string }>(
    415,
    (p) => `请求的内容要是 application/json，看到的是「${p.seen}」；请改正后再发。`,
    (p) => `The body must be application/json, not “${p.seen}”. Correct it and send it again.`,
  ),
  'body-too-large': entry(
    413,
    () => `请求的内容太大，没有执行；请分成几次发送。`,
    () => `The body is too large and was not taken. Send it in parts.`,
  ),
  'if-match-missing': entry(
    428,
    () => `请在 If-Match 里写明所见的版次，例如 "3"；这样才不会盖掉别人的修改。`,
    () => `Say in If-Match which revision you saw, for example "3", so that nobody's change is lost.`,
  ),
  'if-match-malformed': entry<{ seen: string }>(
    400,
    (p) => `If-Match 要写成带引号的版次，例如 "3"，看到的是「${p.seen}」；请改正。`,
    (p) => `If-Match takes a revision in quotes, for example "3", but “${p.seen}” was given. Correct it.`,
  ),
  'sign-in-refused': entry(
    401,
    () => `账号或密码不对，或者账号已停用；请核对后再试，忘了密码请找管理员重设。`,
    () =>
      `The name or the password is wrong, or the account is disabled. Check them; the administrator can reset a password.`,
  ),
  'too-many-attempts': entry<{ minutes: number }>(
    429,
    (p) => `尝试次数太多；请过${p.minutes}分钟再试。`,
    (p) => `Too many attempts. Try again in ${p.minutes} minutes.`,
  ),
  'setup-refused': entry(
    403,
    () => `这个设置链接不对或已用过；请重新启动服务器，用它新给出的链接。`,
    () => `This set-up link is wrong or used. Restart the server and use the link it then prints.`,
  ),
  'setup-done': entry(
    409,
    () => `已经有账号了，不再需要首次设置；请登录。`,
    () => `There are accounts already, so set-up is over. Sign in.`,
  ),
  'password-weak': entry<{ shortest: number; longest: number }>(
    422,
    (p) => `密码要有${p.shortest}到${p.longest}个字符，至少五种不同的字符，也不要只是账号名；请换一个。`,
    (p) =>
      `A password needs ${p.shortest} to ${p.longest} characters, five different ones at least, and more than the account's name. Choose another.`,
  ),
  'password-same': entry(
    422,
    () => `新密码和现在的一样；请换一个。`,
    () => `The new password is the present one. Choose another.`,
  ),
  'account-unknown': entry<{ seen: string }>(
    404,
    (p) => `没有账号「${p.seen}」；请重新载入账号列表。`,
    (p) => `There is no account “${p.seen}”. Load the list of accounts again.`,
  ),
  'account-name-invalid': entry<{ seen: string }>(
    422,
    (p) => `账号名要2到32个字符，小写字母开头，只用小写字母、数字、点、连字符和下划线，看到的是「${p.seen}」；请改正。`,
    (p) =>
      `An account's name has 2 to 32 characters: a lower-case letter, then such letters, digits, dots, hyphens or low lines; “${p.seen}” was given. Correct it.`,
  ),
  'account-name-taken': entry<{ seen: string }>(
    409,
    (p) => `已有账号「${p.seen}」；请换一个账号名。`,
    (p) => `There is an account “${p.seen}” already. Choose another name.`,
  ),
  'display-name-invalid': entry(
    422,
    () => `姓名要写1到64个字符；请改正。`,
    () => `The person's name needs 1 to 64 characters. Correct it.`,
  ),
  'roles-invalid': entry<{ seen: string; known: string }>(
    422,
    (p) => `至少要给一种权限，可选：${p.known}；看到的是${p.seen}，请改正。`,
    (p) => `Give at least one role of: ${p.known}; seen: ${p.seen}. Correct it.`,
  ),
  'last-administrator': entry<{ seen: string }>(
    409,
    (p) => `「${p.seen}」是最后一个管理员，不能停用，也不能去掉管理员权限；请先让另一个人做管理员。`,
    (p) => `“${p.seen}” is the last administrator and stays one. Make somebody else an administrator first.`,
  ),
};
