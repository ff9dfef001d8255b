/** What is used of jstat, which brings no types. */
declare module 'jstat' {
  const jstat: {
    beta: {
      /** The point below which a Beta variable with these two shapes lies with probability `p`. */
      inv(p: number, alpha: number, beta: number): number;
    };
  };
  export default jstat;
}
