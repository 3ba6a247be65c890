/** Whether one letter is other, missing or too much, or two neighbours are swapped. */
export function isSlip(typed: string, meant: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  const [a, b] = [typed.slice(at), meant.slice(at)];
  if (a === b) return false;
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return swapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

/**
 * What a folded word says that was typed by Telex or VNI where nothing turned the keys into marks: `ddangr`, `d9ang3` are
 * `đảng`, `boj`, `bo5` are `bộ`.
 */
export function withoutKeys(word: string): string {
  if (/^[a-z]+\d[a-z\d]*$/u.test(word)) return word.replaceAll(/\d/gu, "");
  if (!/^[a-z]{2,}$/u.test(word)) return word;
  return (
    word
      // `w` stands for ư where no vowel is before it: tw, nhwng.
      .replaceAll(/(?<![aeiouy])w/gu, "u")
      .replaceAll(/(aa|ee|oo|dd)/gu, (pair) => pair.charAt(0))
      // No syllable ends in these, and none but the first stand inside one.
      .replaceAll(/(?<=[aeiouy][a-z]*)(?:[sfrxjzw]|d$)/gu, "")
  );
}
