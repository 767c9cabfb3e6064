/** Style sheets come in as text: a closed shadow root adopts them, the page never gets a sheet of ours. */
declare module '*.css?inline' {
  const text: string;
  // eslint-disable-next-line import/no-default-export -- the shape Vite gives such an import
  export default text;
}
