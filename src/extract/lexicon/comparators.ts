import type { Comparator } from "../../values/quantity.js";
import { phrasesOf } from "../text/phrases.js";

const entries = (comparator: Comparator, words: string) => words.split(",").map((word) => [word, comparator] as const);

/** Before the figure. */
export const comparatorsBefore = phrasesOf<Comparator>([
  ...entries("MORE_THAN", "trên,hơn,nhiều hơn,lớn hơn,vượt mức,vượt mốc,vượt ngưỡng,cao hơn"),
  ...entries("NEARLY", "gần,suýt soát,ngót"),
  // `khoản 95%` is a misprint of `khoảng`.
  ...entries("ABOUT", "khoảng,khoản,xấp xỉ,chừng,tầm,vào khoảng,khoảng trên,ước khoảng,trong khoảng,khỏang,quãng"),
  ...entries("LESS_THAN", "dưới,chưa đến,chưa tới,chưa đầy,thấp hơn,ít hơn,nhỏ hơn"),
  ...entries("AT_LEAST", "ít nhất,tối thiểu,không dưới,thấp nhất,không thấp hơn,không ít hơn,ít nhất là,tối thiểu là"),
  ...entries("AT_MOST", "không quá,tối đa,không vượt quá,nhiều nhất,cao nhất,không cao hơn,tối đa không quá"),
]);

/** Behind the figure. */
export const comparatorsAfter = phrasesOf<Comparator>([
  ...entries("AT_LEAST", "trở lên"),
  ...entries("AT_MOST", "trở xuống"),
]);
