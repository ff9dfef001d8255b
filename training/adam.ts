/** Adam with decoupled weight decay (Kingma & Ba 2015; Loshchilov & Hutter 2019) for one array of parameters. */
export class Adam {
  readonly gradient: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;
  private readonly values: Float32Array;
  private readonly decay: number;
  private steps = 0;

  /** `gradient`: zeros, as many as there are values. */
  constructor(values: Float32Array, decay: number, gradient: Float32Array) {
    this.values = values;
    this.decay = decay;
    this.gradient = gradient;
    this.mean = new Float32Array(values.length);
    this.square = new Float32Array(values.length);
  }

  /** Takes one step and clears the gradient. */
  step(rate: number): void {
    this.steps++;
    const unbias1 = 1 - 0.9 ** this.steps;
    const unbias2 = 1 - 0.999 ** this.steps;
    const { values, gradient, mean, square } = this;
    for (let i = 0; i < values.length; i++) {
      const g = gradient[i]!;
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.999 * square[i]! + 0.001 * g * g;
      values[i]! -=
        rate * (mean[i]! / unbias1 / (Math.sqrt(square[i]! / unbias2) + 1e-8) + this.decay * values[i]!);
      gradient[i] = 0;
    }
  }
}
