import { entry } from './entry.js';
import type { Texts } from './storage.js';

/** What can go wrong between a draft and an issued result. */
export const authoringFaults = {
  'body-invalid': entry<{ errors: number; first: Texts; details: object }>(
    422,
    (p) => `所发的内容有${p.errors}处不合格式，没有保存；第一处：${p.first.zh}`,
    (p) => `What was sent has ${p.errors} faults and was not saved. The first: ${p.first.en}`,
  ),
  'draft-unknown': entry<{ seen: string }>(
    404,
    (p) => `没有草案「${p.seen}」，它也许已经发布或删除；请回到草案列表。`,
    (p) => `There is no draft “${p.seen}”; it may have been published or deleted. Go back to the list of drafts.`,
  ),
  'milestone-unknown': entry<{ seen: string }>(
    404,
    (p) => `这份草案没有存稿「${p.seen}」，它也许已经删去；请看存稿的列表。`,
    (p) => `This draft has no milestone “${p.seen}”; it may have been given up. See the list of its milestones.`,
  ),
  'milestone-name-invalid': entry<{ most: number }>(
    422,
    (p) => `存稿要有名称，最多${p.most}字，例如“征求意见稿”。`,
    (p) => `A milestone needs a name of ${p.most} characters at most, such as “Committee draft”.`,
  ),
  'milestone-name-taken': entry<{ seen: string }>(
    409,
    (p) => `这份草案已经有一份存稿叫“${p.seen}”；请换个名称，或先删去那一份。`,
    (p) => `This draft has a milestone “${p.seen}” already. Choose another name, or give that one up first.`,
  ),
  'verification-outdated': entry<{ seen: string }>(
    409,
    (p) => `样本企业「${p.seen}」已不是您所见的样子，没有核实；请重新载入，核对后再核实。`,
    (p) => `Fixture “${p.seen}” is no longer what you saw, so it was not verified. Load it again, check and verify it.`,
  ),
  'derivation-missing': entry<{ seen: string }>(
    422,
    (p) => `样本企业「${p.seen}」还没有写推导，不能核实；请先写明预期值怎样由条款推出。`,
    (p) => `Fixture “${p.seen}” has no derivation, so it cannot be verified. First write how its values follow.`,
  ),
  'publication-refused': entry<{ many: number; details: object }>(
    422,
    (p) => `还不能发布，有${p.many}处要先处理；请看清单。`,
    (p) => `This cannot be published yet: ${p.many} things stand in the way. See the list.`,
  ),
  'second-person-needed': entry(
    403,
    () => `发布要由最后修改人以外的人来做；请交给另一位发布人，单人使用的可由管理员在设置里关闭这项要求。`,
    () =>
      `Somebody other than who last changed a draft must publish it. Ask another publisher; on an installation for one person the administrator can switch this off in the settings.`,
  ),
  'publication-unknown': entry<{ seen: string }>(
    404,
    (p) => `没有发布记录「${p.seen}」；请核对摘要。随软件提供的规则集没有发布记录。`,
    (p) => `There is no record of publication “${p.seen}”. Check the digest; rulesets that ship have no such record.`,
  ),
  'publication-withdrawn': entry<{ seen: string }>(
    409,
    (p) => `「${p.seen}」已经撤回过了；请重新载入。`,
    (p) => `“${p.seen}” has been withdrawn already. Load it again.`,
  ),
  'reason-missing': entry(
    422,
    () => `请写明理由，它会留在记录里。`,
    () => `Say why; the reason stays on record.`,
  ),
  'adoption-unknown': entry<{ seen: string }>(
    404,
    (p) => `没有采用记录「${p.seen}」；请核对摘要。`,
    (p) => `There is no adoption “${p.seen}”. Check the digest.`,
  ),
  'adoption-exists': entry<{ seen: string }>(
    409,
    (p) => `同样内容的采用记录已经发布（${p.seen}）；不必再发布。`,
    (p) => `An adoption that says the same has been published (${p.seen}). There is no need for another.`,
  ),
  'adoption-withdrawn': entry<{ seen: string }>(
    409,
    (p) => `采用记录「${p.seen}」已经撤回；请改选另一份。`,
    (p) => `The adoption “${p.seen}” has been withdrawn. Select another one.`,
  ),
  'adoption-other-ruleset': entry<{ seen: string }>(
    422,
    (p) => `采用记录「${p.seen}」是为另一个规则集规定的，没有保存；请选用本规则集的。`,
    (p) => `The adoption “${p.seen}” is made for another ruleset, so nothing was saved. Select one of this ruleset.`,
  ),
  'ruleset-withdrawn': entry<{ seen: string }>(
    409,
    (p) => `规则集「${p.seen}」已经撤回，不能再用来评价或出具结果；请改用现行的版本。`,
    (p) => `The ruleset “${p.seen}” has been withdrawn and serves no further results. Use the version in force.`,
  ),
  'ruleset-digest-needed': entry<{ seen: string }>(
    422,
    (p) => `评价要以摘要（sha256-…）指明规则集，看到的是「${p.seen}」；请从规则集列表选用。`,
    (p) => `An assessment names its ruleset by digest (sha256-…), but “${p.seen}” was given. Choose from the rulesets.`,
  ),
  'assessment-unknown': entry<{ seen: string }>(
    404,
    (p) => `没有评价「${p.seen}」；请回到评价列表。`,
    (p) => `There is no assessment “${p.seen}”. Go back to the list of assessments.`,
  ),
  'assessment-issued': entry<{ seen: string }>(
    409,
    (p) => `评价「${p.seen}」的结果已经出具，不能再改动或删除；请另建一份。`,
    (p) => `The result of assessment “${p.seen}” has been issued; it cannot be changed or deleted. Make another one.`,
  ),
  'assessment-other-ruleset': entry<{ seen: string }>(
    409,
    (p) => `评价不能改用另一个规则集，它属于「${p.seen}」；请另建一份。`,
    (p) => `An assessment stays with its ruleset, ${p.seen}. Make another one for another ruleset.`,
  ),
  'result-undetermined': entry<{ possible: string; details: object }>(
    422,
    (p) => `结论还没有定（还可能是${p.possible}），不能出具；请补上还缺的。`,
    (p) => `The outcome is not decided yet (it may still be ${p.possible}), so it is not issued. Add what is missing.`,
  ),
  'result-erroneous': entry<{ errors: number; details: object }>(
    422,
    (p) => `评价里有${p.errors}处错误，不能出具；请先改正。`,
    (p) => `The assessment has ${p.errors} errors, so its result is not issued. Correct them first.`,
  ),
  'engines-differ': entry<{ where: string }>(
    500,
    (p) => `两个引擎的结果不一致（${p.where}），没有出具；这是软件的错误，请报告。`,
    (p) => `The two engines disagree (${p.where}), so nothing was issued. This is a fault of the software: report it.`,
  ),
};
