import { sourceText } from "../values/text.js";
import { type Absent, type Input, InputError, isAbsent, textOf } from "./inputs.js";

/** What a folder is searched for. */
export const textExtensions: readonly string[] = [".txt", ".md"];

const TEXT_BYTES = 50_000_000;

export type TextRead = { readonly file: string } & ({ readonly text: string } | { readonly problem: string });

/** The texts of inputs, one after the other: what offsets refer to, and what a source's sha256 is of. */
export async function* textsOf(inputs: readonly (Input | Absent)[]): AsyncGenerator<TextRead> {
  for (const input of inputs) {
    const { name: file } = input;
    if (isAbsent(input)) yield { file, problem: input.problem };
    else yield { file, ...(await readText(input)) };
  }
}

async function readText(input: Input): Promise<{ readonly text: string } | { readonly problem: string }> {
  try {
    const text = sourceText(await textOf(input, TEXT_BYTES));
    return text.trim() === "" ? { problem: "it is empty" } : { text };
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message };
    throw error;
  }
}
