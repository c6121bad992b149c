export const WRITERS: number;
export function bodyOf(writer: number, revision: number): { writer: number; revision: number; text: string };
