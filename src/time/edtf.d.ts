/** The part of `edtf` that this project uses; the package ships no types. */
declare module 'edtf' {
  export interface Bitmask {
    value: number;
  }
  export interface Extended {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    min: number | null;
    max: number | null;
    precision?: number;
    approximate?: Bitmask;
    uncertain?: Bitmask;
    values: unknown[];
  }
  export default function edtf(text: string): Extended;
}
