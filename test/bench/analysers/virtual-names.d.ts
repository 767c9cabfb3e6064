/** Written by the bundler: see bundle.ts. */
declare module 'virtual:names' {
  const table: string;
  export default table;
}
