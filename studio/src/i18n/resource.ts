/** English words for the same keys as the Chinese ones; English may add `…_one` to a counted `…_other`. */
export type Resource<Chinese> = Record<keyof Chinese, string> & Record<`${string}_one`, string>;
