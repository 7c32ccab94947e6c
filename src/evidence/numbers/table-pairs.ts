/** Finds the numbers of a table that the text right below it may reckon from: “Moths made 18 stops more than wasps.” */

import {matchesOf} from '../../text/matches.ts'
import type {PlacedNumber} from './numbers.ts'

/** A number in a cell of a table. */
export interface CellNumber extends PlacedNumber {
  /** Index of its block. */
  block: number
  /** How many cells stand before its own in the row. */
  column: number
  /** What the head of its column says; nothing outside of a table, and in the head itself. */
  head: string
}

/** A row of a table that has numbers. */
interface NumberedRow<One extends CellNumber> {
  /** What its first cell says. */
  label: string
  numbers: readonly One[]
}

/** A row among others. */
export interface RowPlace {
  /** What tells its table from others. */
  table: string
  /** What its first cell says. */
  label: string
}

/** The numbers of a table, as far as it was read. */
export interface NumberedTable<One extends CellNumber> {
  id: string
  rows: NumberedRow<One>[]
  /** The block that it ends with. */
  last: number
}

/** A table with one more row: of another table it is the first one. */
export function withRow<One extends CellNumber>(
  table: NumberedTable<One> | undefined,
  {table: id, label}: RowPlace,
  numbers: readonly One[]
): NumberedTable<One> {
  const rows = table?.id === id ? table.rows : []
  rows.push({label, numbers})
  return {id, rows, last: numbers.at(-1)!.block}
}

/** The numbers in the head of the column of a number, which its parts may be of: 250 of “Fed (n = 250)”. */
export function numbersInHead<One extends CellNumber>(
  {rows: [first]}: NumberedTable<One>,
  {head, column}: One
): One[] {
  return (first?.numbers ?? []).filter(
    (one) => one.column === column && head.includes(one.quantity.text)
  )
}

/** The numbers right above one of the last row, in its column, which it may be a part of: “210 (8.4%)” below “2,500”. */
export function numbersAbove<One extends CellNumber>(
  {rows}: NumberedTable<One>,
  {column}: One
): One[] {
  return (rows.at(-2)?.numbers ?? []).filter((one) => one.column === column)
}

/** Letters of a word that are compared, so that endings do not matter: “checks” and “checked”. */
const stemLetters = 5
/** The words that a label and a text may have in common; shorter ones are in any text. */
const telling = /\p{L}{3,30}/gu
/** Columns that are looked at: tables that people read have fewer. */
const mostColumns = 50
/** Rows that a sentence names at most when it reckons from them: of more, two would fit by chance. */
const mostNamed = 4

/**
 * The pairs of numbers of a table that a sentence below it may reckon from, each with the first number of a cell: of a row that it names, those
 * of two cells beside each other; and of two rows that it names, those of one column.
 */
export function pairsInTable<One extends CellNumber>(
  rows: readonly NumberedRow<One>[],
  sentence: string
): [One, One][] {
  const said = new Set(stemsOf(sentence))
  const named = rows.filter(({label}) => stemsOf(label).some((stem) => said.has(stem))).map(firsts)
  if (named.length > mostNamed) return []
  return named.flatMap((row, index) => [
    ...pairsInRow(row),
    ...pairsInColumns(row, named.slice(index + 1))
  ])
}

function stemsOf(text: string): string[] {
  return Array.from(matchesOf(text, telling), ([word]) => word.toLowerCase().slice(0, stemLetters))
}

/** By column, the first number of each cell behind the label. */
function firsts<One extends CellNumber>({numbers}: NumberedRow<One>): Map<number, One> {
  const found = new Map<number, One>()
  for (const one of numbers)
    if (one.column > 0 && one.column <= mostColumns && !found.has(one.column))
      found.set(one.column, one)
  return found
}

function pairsInRow<One>(row: ReadonlyMap<number, One>): [One, One][] {
  return [...row].flatMap(([column, one]) => pairOf(one, row.get(column + 1)))
}

/** The numbers of a row with those of others in the same column. */
function pairsInColumns<One>(
  row: ReadonlyMap<number, One>,
  others: readonly ReadonlyMap<number, One>[]
): [One, One][] {
  return others.flatMap((other) =>
    [...row].flatMap(([column, one]) => pairOf(one, other.get(column)))
  )
}

function pairOf<One>(one: One, other: One | undefined): [One, One][] {
  return other === undefined ? [] : [[one, other]]
}
