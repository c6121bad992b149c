import type { Refusal, Text } from '@biaochi/schemas/types';

interface Texts<P> {
  readonly zh: (params: P) => string;
  readonly en: (params: P) => string;
}

const says = <P = object>(zh: (params: P) => string, en: (params: P) => string): Texts<P> => ({ zh, en });

type Told = { zh: string; en: string };
type Named = { name: Text };

const enOf = ({ zh, en = zh }: Text): string => en;

/** Everything that may stand in the way of publishing, or is worth a look before it. */
export const refusals = {
  'publish-finding-error': says<Told>(
    (p) => `发布的规则集不能有错误：${p.zh}`,
    (p) => `A published ruleset has no errors: ${p.en}`,
  ),
  'publish-warning-open': says<Told>(
    (p) => `提醒要改正，或说明理由后放过：${p.zh}`,
    (p) => `A warning is mended, or let stand with a reason: ${p.en}`,
  ),
  'publish-suppression-blank': says<{ code: string }>(
    (p) => `放过提醒「${p.code}」要写明理由，现在是空白；请写上理由。`,
    (p) => `Letting the warning “${p.code}” stand needs a reason, and it is blank. Write one.`,
  ),
  'publish-suppression-idle': says<{ code: string }>(
    (p) => `这里已经没有提醒「${p.code}」，放过它的理由用不着了；可以删去。`,
    (p) => `There is no warning “${p.code}” here any more, so its suppression does nothing. It may be removed.`,
  ),
  'publish-no-fixture': says(
    () => `至少要有一家样本企业证明规则集，现在一家也没有；请在试算台添加。`,
    () => `At least one fixture must prove the ruleset, and there is none. Add one on the trial bench.`,
  ),
  'publish-fixture-fails': says<Named & { place: Told; expected: Told; actual: Told; more: number }>(
    (p) =>
      `样本企业「${p.name.zh}」要与预期相符：${p.place.zh}应为「${p.expected.zh}」，算得「${p.actual.zh}」${p.more > 0 ? `，另有${p.more}处不符` : ''}；请核对规则集，或改正预期。`,
    (p) =>
      `Fixture “${enOf(p.name)}” must come out as expected: ${p.place.en} should be “${p.expected.en}” but came to “${p.actual.en}”${p.more > 0 ? ` (differences besides: ${p.more})` : ''}. Check the ruleset, or correct what is expected.`,
  ),
  'publish-fixture-unverified': says<Named>(
    (p) => `样本企业「${p.name.zh}」现在的预期值和推导要有编辑核实，还没有；请核对后核实。`,
    (p) => `An editor must verify what fixture “${enOf(p.name)}” expects now and why; nobody has. Check and verify it.`,
  ),
  'publish-derivation-missing': says<Named>(
    (p) => `样本企业「${p.name.zh}」要写明预期值怎样由条款推出，现在没有；请补写推导，再核实。`,
    (p) =>
      `Fixture “${enOf(p.name)}” must say how its values follow from the clauses, and does not. Write it, then verify.`,
  ),
  'publish-engines-differ': says<{ what: Told; where: string }>(
    (p) => `两个引擎的结果要一致，${p.what.zh}不一致（${p.where}）；这是软件的错误，请不要发布，并报告。`,
    (p) =>
      `Both engines must agree, and do not on ${p.what.en} (${p.where}). This is a fault of the software: do not publish, and report it.`,
  ),
  'publish-reading-open': says<Named>(
    (p) => `取舍「${p.name.zh}」要由编辑确认，现在的写法还没有确认；请核对后确认。`,
    (p) => `Reading “${enOf(p.name)}” must be confirmed as it stands now, and is not. Check and confirm it.`,
  ),
  'publish-version-not-higher': says<{ seen: string; highest: string }>(
    (p) => `版本要高于已发布的${p.highest}，看到的是${p.seen}；请改高。`,
    (p) => `The version must be higher than ${p.highest}, which is published, but it is ${p.seen}. Raise it.`,
  ),
  'publish-id-taken': says<{ seen: string }>(
    (p) => `标识「${p.seen}」已属于另一个规则集，这份草案不是它的修订；请换一个标识，或从那个规则集开始修订。`,
    (p) =>
      `The id “${p.seen}” belongs to another ruleset, which this draft does not revise. Choose another id, or start a revision of that one.`,
  ),
  'publish-base-missing': says<{ seen: string; digest: string }>(
    (p) => `草案所指的已发布版本要能找到，没有「${p.seen}」（${p.digest}）；请由现有的版本重新开始。`,
    (p) =>
      `The published version that the draft names must be there; there is no “${p.seen}” (${p.digest}). Start again from one that is.`,
  ),
};

export type RefusalCode = keyof typeof refusals;
type ParamsOf<C extends RefusalCode> = Parameters<(typeof refusals)[C]['zh']>[0];

/** A refusal of the given code at a place of the draft; the params are those its texts name. */
export function refusal<C extends RefusalCode>(code: C, place: string, params: ParamsOf<C>): Refusal {
  const texts = refusals[code] as Texts<ParamsOf<C>>;
  return { code, place, message: { zh: texts.zh(params), en: texts.en(params) } };
}
